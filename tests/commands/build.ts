// npm run build: the extension for the three browsers, into .output/.
import { runToolsShown } from './tool.ts';

await runToolsShown([
  ['wxt', 'build', '-b', 'chrome'],
  ['wxt', 'build', '-b', 'edge'],
  ['wxt', 'build', '-b', 'firefox'],
]);
