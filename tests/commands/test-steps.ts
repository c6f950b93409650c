// What `npm test` runs, in order. Steps of one group run side by side.
import type { BrowserKind } from './find-browser.ts';

export interface TestStep {
  name: string;
  tool: string;
  args: readonly string[];
  /** A vitest run: its tests are counted one by one. */
  counted?: true;
  /** Skipped when this browser is not on the computer. */
  needs?: BrowserKind;
}

const vitest = (name: string, project: string, ...files: string[]): TestStep => ({
  name,
  tool: 'vitest',
  args: ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...files],
  counted: true,
});

const build = (target: string): TestStep => ({
  name: `build for ${target}`,
  tool: 'wxt',
  args: ['build', '-b', target],
});

export const TEST_STEPS: readonly (readonly TestStep[])[] = [
  [{ name: 'prepare', tool: 'wxt', args: ['prepare'] }],
  [
    { name: 'format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
    { name: 'lint', tool: 'oxlint', args: ['--type-aware'] },
    { name: 'types', tool: 'tsc', args: ['--noEmit'] },
    { name: 'unused code', tool: 'knip', args: [] },
  ],
  [vitest('unit tests', 'unit')],
  [{ ...vitest('component tests', 'component'), needs: 'chromium' }],
  [build('chrome')],
  [build('edge')],
  [build('firefox')],
  [{ name: 'sizes', tool: 'size-limit', args: [] }, vitest('build checks', 'build')],
  [{ ...vitest('journeys in Chromium', 'e2e', 'tests/e2e/chromium.test.ts'), needs: 'chromium' }],
  [
    {
      ...vitest('browsing under strain in Chromium', 'e2e', 'tests/e2e/browsing-hard.test.ts'),
      needs: 'chromium',
    },
  ],
  [{ ...vitest('journeys in Firefox', 'e2e', 'tests/e2e/firefox.test.ts'), needs: 'firefox' }],
];
