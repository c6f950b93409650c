import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tool.ts';
import type { TestStep } from './test-steps.ts';

export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  ms: number;
  /** What the step printed. */
  output: string;
}

/** Runs one step; a step that is not a vitest run counts as one. */
export async function runTestStep(step: TestStep, env: Record<string, string>): Promise<StepResult> {
  if (!step.counted) {
    const { code, output, ms } = await runTool(step.tool, step.args, { env });
    return {
      name: step.name,
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
      skipped: 0,
      ms,
      output,
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'second-round-test-'));
  const file = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output, ms } = await runTool(step.tool, [...step.args, ...reporters], {
    env: { ...env, NODE_ENV: 'test' },
  });
  const counts = readCounts(file);
  rmSync(folder, { recursive: true, force: true });
  // A run that breaks outside a test (a file that cannot be loaded, an error nobody caught) is a failure too.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { name: step.name, ...counts, ms, output };
}

function readCounts(file: string): { passed: number; failed: number; skipped: number } {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return {
      passed: result.numPassedTests ?? 0,
      failed: result.numFailedTests ?? 0,
      skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
