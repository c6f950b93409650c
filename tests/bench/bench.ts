// node tests/bench/bench.ts [--runs 15] [--throttle 4] [--pages posting-2000,list-10000]
// Snapshot and reading beside Readability and Defuddle: the same generated pages, the same browser, in turns, in one run.
// What goes into pages (our capture script, Readability, Defuddle) goes in anew for every run; our reader stays loaded,
// as it does in the panel. What the extension costs in its own surroundings
// (longest task, click to facts) is for extension.ts, a reader never run before for cold-reading.ts.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { launchChromium, parseSnapshot, readInjectedScripts } from '../commands/saved-pages.ts';
import { ROOT } from '../commands/tool.ts';
import { generatePage, type PageWish } from './generate-page.ts';
import { describeTimes, quantile } from './quantile.ts';

const SIZES = [2_000, 10_000, 25_000];
const KINDS = ['posting', 'list', 'article'] as const;
const require = createRequire(import.meta.url);

/** Milliseconds of one method on one page, over all runs. */
interface Times {
  snapshot: number[];
  reading: number[];
  readability: number[];
  defuddle: number[];
}

interface Peers {
  capture: string;
  /** Puts `readPage` into the page, as the panel has it. */
  reader: string;
  readability: string;
  defuddle: string | undefined;
}

async function loadPeers(): Promise<Peers> {
  const readability = await readFile(require.resolve('@mozilla/readability/Readability.js'), 'utf8');
  const found = findDefuddle();
  const defuddle = found ? await readFile(found, 'utf8') : undefined;
  return {
    capture: (await readInjectedScripts()).capture,
    reader: await buildReader(),
    readability,
    defuddle,
  };
}

/** The reader as one script for the browser. */
async function buildReader(): Promise<string> {
  const entry = join(ROOT, 'lib/reading/read-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

function findDefuddle(): string | undefined {
  try {
    return join(dirname(require.resolve('defuddle')), 'index.js');
  } catch {
    return undefined;
  }
}

async function timeInPage(page: Page, code: string): Promise<number> {
  return Number(
    await page.evaluate(
      `(() => { const start = performance.now(); ${code}; return performance.now() - start; })()`,
    ),
  );
}

async function measureOnce(page: Page, peers: Peers, times: Times): Promise<void> {
  const parsed = parseSnapshot(await page.evaluate(peers.capture));
  times.snapshot.push(parsed.cost.ms);
  await page.evaluate((snapshot) => Object.assign(window, { snapshot }), parsed);
  times.reading.push(await timeInPage(page, 'reader.readPage(window.snapshot)'));
  await page.evaluate(`${peers.readability}; window.Readability = Readability;`);
  times.readability.push(await timeInPage(page, 'new window.Readability(document.cloneNode(true)).parse()'));
  if (!peers.defuddle) return;
  await page.evaluate(
    `{ const module = { exports: {} }, exports = module.exports; ${peers.defuddle}; window.Defuddle ??= module.exports.default ?? module.exports; }`,
  );
  times.defuddle.push(await timeInPage(page, 'new window.Defuddle(document.cloneNode(true)).parse()'));
}

function describe(wish: PageWish, times: Times): string {
  const ours = times.snapshot.map((ms, run) => ms + (times.reading[run] ?? 0));
  // Run by run: what slows the machine down for a while slows down both.
  const ratio = (theirs: readonly number[]): string =>
    theirs.length === 0
      ? '-'
      : quantile(
          ours.map((ms, run) => ms / (theirs[run] ?? Number.NaN)),
          0.5,
        ).toFixed(2);
  return [
    `${wish.kind} ${wish.nodes}`,
    describeTimes(times.snapshot),
    describeTimes(times.reading),
    describeTimes(times.readability),
    describeTimes(times.defuddle),
    ratio(times.readability),
    ratio(times.defuddle),
  ].join(' | ');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '15' },
      throttle: { type: 'string', default: '1' },
      pages: { type: 'string', default: '' },
    },
  });
  const wanted = values.pages.split(',').filter(Boolean);
  const peers = await loadPeers();
  const browser = await launchChromium();
  console.log(
    'page | snapshot p50 / p95 ms | reading | Readability | Defuddle | ours to Readability | ours to Defuddle',
  );
  try {
    for (const nodes of SIZES)
      for (const kind of KINDS) {
        if (wanted.length > 0 && !wanted.includes(`${kind}-${nodes}`)) continue;
        const times: Times = { snapshot: [], reading: [], readability: [], defuddle: [] };
        const page = await browser.newPage();
        await page.emulateCPUThrottling(Number(values.throttle));
        await page.setContent(generatePage({ nodes, kind }), { waitUntil: 'load' });
        await page.evaluate(`${peers.reader}; window.reader = reader;`);
        for (let run = 0; run < Number(values.runs); run += 1) await measureOnce(page, peers, times);
        console.log(describe({ nodes, kind }, times));
        await page.close();
      }
  } finally {
    await browser.close();
  }
}

await main();
