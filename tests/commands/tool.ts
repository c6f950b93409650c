// Runs the tools npm brought, on this very Node, with the same words on every system.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Tools by their command, with the package they come in where the name differs. */
const PACKAGES: Record<string, string> = { tsc: 'typescript' };

export interface ToolRun {
  /** Exit code; 1 when the tool could not be started. */
  code: number;
  /** Everything it printed; empty when shown at once. */
  output: string;
  ms: number;
}

export interface ToolOptions {
  env?: Record<string, string>;
  /** Let it print to the terminal itself. */
  show?: boolean;
}

/** Runs `tool args…` in the project's folder. Never throws; the exit code says how it went. */
export function runTool(tool: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolRun> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [findTool(tool), ...args], {
      cwd: ROOT,
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ...(options.show ? {} : { NO_COLOR: '1' }),
        ...options.env,
      },
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: String(error), ms: Date.now() - started }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, ms: Date.now() - started }));
  });
}

/** Runs tools one after the other, shown as they go, and ends this process with the first failure. */
export async function runToolsShown(
  runs: readonly (readonly [tool: string, ...args: string[]])[],
): Promise<void> {
  for (const [tool, ...args] of runs) {
    const { code } = await runTool(tool, args, { show: true });
    if (code !== 0) process.exit(code);
  }
}

function findTool(tool: string): string {
  const folder = join(ROOT, 'node_modules', PACKAGES[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[tool];
  if (!path) throw new Error(`The package of ${tool} names no such command.`);
  return join(folder, path);
}
