// npm test [-- --verbose]: everything, in the order that tells soonest. The last line is for machines.
import { findBrowser, tellMissing, type BrowserKind } from './find-browser.ts';
import { runTestStep, type StepResult } from './run-test-step.ts';
import { TEST_STEPS, type TestStep } from './test-steps.ts';

const verbose = process.argv.includes('--verbose');
const strict = process.env.CI === 'true';
const started = Date.now();
const browsers = { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') };
const env = {
  ...(browsers.chromium ? { CHROME_PATH: browsers.chromium } : {}),
  ...(browsers.firefox ? { FIREFOX_PATH: browsers.firefox } : {}),
};

const results: StepResult[] = [];
for (const group of TEST_STEPS) {
  const done = await Promise.all(group.map((step) => runUnlessMissing(step)));
  for (const result of done) tell(result);
  results.push(...done);
}
tellAll();

async function runUnlessMissing(step: TestStep): Promise<StepResult> {
  if (!step.needs || browsers[step.needs]) return runTestStep(step, env);
  return toMissing(step.name, step.needs);
}

function toMissing(name: string, kind: BrowserKind): StepResult {
  const count = strict ? { failed: 1, skipped: 0 } : { failed: 0, skipped: 1 };
  return { name, passed: 0, ...count, ms: 0, output: tellMissing(kind) };
}

function tell(result: StepResult): void {
  const state = result.failed > 0 ? 'FAILED' : result.passed > 0 ? 'ok' : 'skipped';
  console.log(`${state.padEnd(8)}${result.name.padEnd(24)}${toSeconds(result.ms)}`);
  if (verbose || result.failed > 0 || result.passed === 0) console.log(result.output.trimEnd());
}

function tellAll(): void {
  console.log(`\n${'step'.padEnd(24)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}`);
  for (const { name, passed, failed, skipped, ms } of results) {
    const numbers = `${String(passed).padStart(8)}${String(failed).padStart(8)}${String(skipped).padStart(9)}`;
    console.log(`${name.padEnd(24)}${numbers}  ${toSeconds(ms)}`);
  }
  const again = results.flatMap((result) => result.again ?? []);
  for (const told of again) console.log(`\nPassed only when run again: ${told}`);
  console.log(`\nAll of it took ${toSeconds(Date.now() - started).trim()}.`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

function sum(key: 'passed' | 'failed' | 'skipped'): number {
  return results.reduce((total, result) => total + result[key], 0);
}

function toSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`.padStart(9);
}
