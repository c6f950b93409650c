// npm run zip: the packages the stores take, and the sources Mozilla asks for, into .output/.
import { runToolsShown } from './tool.ts';

await runToolsShown([
  ['wxt', 'zip', '-b', 'chrome'],
  ['wxt', 'zip', '-b', 'edge'],
  ['wxt', 'zip', '-b', 'firefox', '--sources'],
]);
