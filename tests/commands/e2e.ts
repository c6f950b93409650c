// npm run e2e [-- name of a test]: builds for Chromium and Firefox and runs the journeys in both.
import { runToolsShown } from './tool.ts';

const filter = process.argv.slice(2);
await runToolsShown([
  ['wxt', 'build', '-b', 'chrome'],
  ['wxt', 'build', '-b', 'firefox'],
  [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'e2e',
    ...filter.flatMap((name) => ['-t', name]),
  ],
]);
