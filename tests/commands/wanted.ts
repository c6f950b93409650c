// npm run wanted: how far reading still is from the pages of tests/wanted-pages. Not part of npm test: these are known to
// fall short. A page that passes is moved to tests/pages, where it must pass for ever.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './tool.ts';

const folder = join(ROOT, 'tests', 'wanted-pages');
if (!existsSync(folder)) {
  console.log('No page is waiting: tests/wanted-pages is not there.');
  process.exit(0);
}
const { code } = await runTool(
  'vitest',
  ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', 'tests/pages'],
  { show: true, env: { PAGES_FOLDER: folder } },
);
process.exitCode = code;
