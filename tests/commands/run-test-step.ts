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
  /** Tests that passed only when they were run again, each with what went wrong before. */
  again?: string[];
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

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: {
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

function readCounts(file: string): Pick<StepResult, 'passed' | 'failed' | 'skipped' | 'again'> {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const tests = (report.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
    return {
      passed: report.numPassedTests ?? 0,
      failed: report.numFailedTests ?? 0,
      skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
      again: tests
        .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
        .map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
