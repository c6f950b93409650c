// npm run format: every file in the house style.
import { runToolsShown } from './tool.ts';

await runToolsShown([['prettier', '--write', '--log-level', 'warn', '.']]);
