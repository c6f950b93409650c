// npm run bench [-- --runs 15]: what is measured, one after the other; the arguments go to the page bench.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './tool.ts';

const BENCHES: readonly [file: string, ...args: string[]][] = [
  ['bench.ts', ...process.argv.slice(2)],
  ['cold-reading.ts'],
  ['extension.ts'],
  ['suggest.ts'],
  ['search.ts'],
  ['backup.ts'],
  ['gate.ts'],
];

for (const [file, ...args] of BENCHES) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'tests', 'bench', file), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
