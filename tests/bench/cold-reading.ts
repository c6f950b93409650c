// node tests/bench/cold-reading.ts [--runs 9]
// The first page a reader ever reads, in a process of its own each time: patterns and vocabularies are not set up yet.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '../../lib/reading/read-page.ts';
import { pageSnapshotSchema, type PageSnapshot } from '../../lib/snapshot/page-snapshot.ts';
import { launchChromium, parseSnapshot, readInjectedScripts } from '../commands/saved-pages.ts';
import { ROOT } from '../commands/tool.ts';
import { describeTimes } from './quantile.ts';

/** An ordinary posting: the first one of the demo site. */
async function takePosting(): Promise<PageSnapshot> {
  const [file] = globSync('tests/demo-site/pages/careers/*.html', { cwd: ROOT }).sort();
  if (file === undefined) throw new Error('The demo site has no posting.');
  const { capture } = await readInjectedScripts();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(await readFile(join(ROOT, file), 'utf8'), { waitUntil: 'load' });
    return parseSnapshot(await page.evaluate(capture));
  } finally {
    await browser.close();
  }
}

/** Milliseconds of the first and of the second reading in this process. */
async function readTwice(file: string): Promise<string> {
  const snapshot = pageSnapshotSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const times = [0, 1].map(() => {
    const start = performance.now();
    readPage(snapshot);
    return performance.now() - start;
  });
  return times.join(' ');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '9' }, read: { type: 'string' } },
  });
  if (values.read) {
    console.log(await readTwice(values.read));
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'second-round-cold-'));
  const file = join(folder, 'posting.json');
  try {
    await writeFile(file, JSON.stringify(await takePosting()));
    const times = Array.from({ length: Number(values.runs) }, () => {
      const { stdout } = spawnSync(process.execPath, [import.meta.filename, '--read', file], {
        encoding: 'utf8',
      });
      return stdout.trim().split(' ').map(Number);
    });
    const column = (at: number): string => describeTimes(times.map((row) => row[at] ?? Number.NaN));
    console.log(`an ordinary posting: first reading ${column(0)} ms, second ${column(1)} ms (p50 / p95)`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
