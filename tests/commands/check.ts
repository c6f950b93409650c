// npm run check: what can be told in seconds, without a browser.
import { runToolsShown } from './tool.ts';

await runToolsShown([
  ['wxt', 'prepare'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['oxlint', '--type-aware'],
  ['tsc', '--noEmit'],
  ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit'],
]);
