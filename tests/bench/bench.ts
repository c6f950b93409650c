// node tests/bench/bench.ts [--runs 15] [--throttle 4]
// Snapshot and reading beside Readability and Defuddle: the same generated pages, the same browser, in turns, in one run.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { readPage } from '../../lib/reading/read-page.ts';
import { pageSnapshotSchema } from '../../lib/snapshot/page-snapshot.ts';
import { launchChromium, readInjectedScripts } from '../commands/saved-pages.ts';
import { generatePage, type PageWish } from './generate-page.ts';

const SIZES = [2_000, 10_000, 25_000];
const KINDS = ['posting', 'list', 'article'] as const;
const require = createRequire(import.meta.url);

/** Milliseconds of one method on one page, over all runs. */
interface Times {
  snapshot: number[];
  longestSlice: number[];
  reading: number[];
  readability: number[];
  defuddle: number[];
}

interface Peers {
  capture: string;
  readability: string;
  defuddle: string | undefined;
}

async function loadPeers(): Promise<Peers> {
  const readability = await readFile(require.resolve('@mozilla/readability/Readability.js'), 'utf8');
  const found = findDefuddle();
  const defuddle = found ? await readFile(found, 'utf8') : undefined;
  return { capture: (await readInjectedScripts()).capture, readability, defuddle };
}

function findDefuddle(): string | undefined {
  try {
    return join(dirname(require.resolve('defuddle')), 'index.js');
  } catch {
    return undefined;
  }
}

/** Takes the snapshot while watching how long the page is ever kept from answering. */
async function timeSnapshot(
  page: Page,
  capture: string,
): Promise<{ ms: number; longest: number; snapshot: unknown }> {
  await page.evaluate(`
    window.__longest = 0;
    window.__watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.__longest = Math.max(window.__longest, entry.duration);
    });
    window.__watch.observe({ type: 'longtask' });`);
  const start = performance.now();
  const snapshot: unknown = await page.evaluate(capture);
  const roundTrip = performance.now() - start;
  const longest = Number(
    await page.evaluate('new Promise((done) => setTimeout(() => done(window.__longest), 20))'),
  );
  const { ms } = (snapshot as { cost: { ms: number } }).cost;
  return { ms: Math.min(ms, roundTrip), longest, snapshot };
}

async function timeInPage(page: Page, code: string): Promise<number> {
  return Number(
    await page.evaluate(
      `(() => { const start = performance.now(); ${code}; return performance.now() - start; })()`,
    ),
  );
}

async function measureOnce(page: Page, peers: Peers, times: Times): Promise<void> {
  const { ms, longest, snapshot } = await timeSnapshot(page, peers.capture);
  times.snapshot.push(ms);
  times.longestSlice.push(longest);
  const parsed = pageSnapshotSchema.parse(snapshot);
  const start = performance.now();
  readPage(parsed);
  times.reading.push(performance.now() - start);
  await page.evaluate(`${peers.readability}; window.Readability = Readability;`);
  times.readability.push(await timeInPage(page, 'new window.Readability(document.cloneNode(true)).parse()'));
  if (!peers.defuddle) return;
  await page.evaluate(
    `{ const module = { exports: {} }, exports = module.exports; ${peers.defuddle}; window.Defuddle ??= module.exports.default ?? module.exports; }`,
  );
  times.defuddle.push(await timeInPage(page, 'new window.Defuddle(document.cloneNode(true)).parse()'));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function describe(wish: PageWish, times: Times): string {
  const cell = (values: readonly number[]): string =>
    values.length === 0 ? '-' : `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;
  const ours = quantile(times.snapshot, 0.5) + quantile(times.reading, 0.5);
  const ratio = (values: readonly number[]): string =>
    values.length === 0 ? '-' : (ours / quantile(values, 0.5)).toFixed(2);
  return [
    `${wish.kind} ${wish.nodes}`,
    cell(times.snapshot),
    cell(times.reading),
    cell(times.readability),
    cell(times.defuddle),
    ratio(times.readability),
    ratio(times.defuddle),
    quantile(times.longestSlice, 1).toFixed(0),
  ].join(' | ');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '15' }, throttle: { type: 'string', default: '1' } },
  });
  const peers = await loadPeers();
  const browser = await launchChromium();
  console.log(
    'page | snapshot p50 / p95 ms | reading | Readability | Defuddle | ours to Readability | ours to Defuddle | longest task ms',
  );
  try {
    for (const nodes of SIZES)
      for (const kind of KINDS) {
        const times: Times = { snapshot: [], longestSlice: [], reading: [], readability: [], defuddle: [] };
        const page = await browser.newPage();
        await page.emulateCPUThrottling(Number(values.throttle));
        await page.setContent(generatePage({ nodes, kind }), { waitUntil: 'load' });
        for (let run = 0; run < Number(values.runs); run += 1) await measureOnce(page, peers, times);
        console.log(describe({ nodes, kind }, times));
        await page.close();
      }
  } finally {
    await browser.close();
  }
}

await main();
