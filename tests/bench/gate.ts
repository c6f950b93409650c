// node tests/bench/gate.ts [--runs 40]
// What the gate costs a page: one look by size, the script's evaluation, and a busy page with and without the extension
// in turns, in one run. Uses the built script and the built extension: build first.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { folderOf } from '../build/built-files.ts';
import { findBrowser, tellMissing } from '../commands/find-browser.ts';
import { startChromium } from '../e2e/drivers/chromium.ts';
import { generatePage } from './generate-page.ts';

const SIZES = [500, 2_000, 10_000];
/** Looks per measurement: one alone is little beside the cost of asking. */
const BATCH = 20;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const middle = (values: readonly number[]): string =>
  `${quantile(values, 0.5).toFixed(3)} / ${quantile(values, 0.95).toFixed(3)}`;

/** Stands in for the extension's end of the line, so that the built script runs in a plain page. */
const LINE = `window.chrome = { runtime: { id: 'bench', sendMessage: () => Promise.resolve('heard'), onMessage: { addListener: (listener) => { window.__look = () => { let said; listener({ type: 'look' }, null, (answer) => { said = answer; }); return said; }; } } } };`;

async function timeEvaluation(page: Page, code: string): Promise<number> {
  const quoted = JSON.stringify(code);
  return Number(
    await page.evaluate(
      `(() => { const start = performance.now(); (0, eval)(${quoted}); return performance.now() - start; })()`,
    ),
  );
}

/** Milliseconds of the page's own processor time a look takes: a busy machine does not count against it. */
async function timeLooks(page: Page, runs: number): Promise<{ times: number[]; level: string }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readClock = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const times: number[] = [];
  let level = '';
  for (let run = 0; run < runs; run += 1) {
    const start = await readClock();
    level = String(
      await page.evaluate(
        `(() => { let level; for (let at = 0; at < ${BATCH}; at += 1) level = window.__look().level; return level; })()`,
      ),
    );
    times.push(((await readClock()) - start) / BATCH);
  }
  await session.detach();
  return { times, level };
}

function findChromium(): string {
  const executable = findBrowser('chromium');
  if (!executable) throw new Error(tellMissing('chromium'));
  return executable;
}

async function benchLooks(runs: number): Promise<void> {
  const code = await readFile(join(folderOf('chrome'), 'gate.js'), 'utf8');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await launch({ executablePath: findChromium(), headless: true, pipe: true, args });
  const server = createServer((request, response) => {
    const { searchParams, pathname } = new URL(request.url ?? '/', 'http://bench');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const kind = pathname.startsWith('/jobs') ? 'posting' : 'article';
    response.end(generatePage({ nodes: Number(searchParams.get('nodes')), kind }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  console.log(
    'page | verdict | look p50 / p95 ms of processor time | evaluation with the first look p50 / p95 ms',
  );
  try {
    for (const path of ['/garden', '/jobs/4711-rigger'])
      for (const nodes of SIZES) {
        const evaluations: number[] = [];
        const looks: number[] = [];
        let said = '';
        for (let turn = 0; turn < 4; turn += 1) {
          const page = await browser.newPage();
          await page.goto(`${origin}${path}?nodes=${nodes}`);
          await page.evaluate(LINE);
          evaluations.push(await timeEvaluation(page, code));
          const { times, level } = await timeLooks(page, runs);
          looks.push(...times);
          said = level;
          await page.close();
        }
        console.log([`${path} ${nodes}`, said, middle(looks), middle(evaluations)].join(' | '));
      }
  } finally {
    await browser.close();
    server.close();
  }
}

/** A page that goes on drawing: a list that grows and is sorted at every click. */
const BUSY = `<script>
window.work = () => {
  const main = document.querySelector('main');
  for (let at = 0; at < 200; at += 1) { const p = document.createElement('p'); p.textContent = 'Line ' + at; main.append(p); }
  for (let at = 0; at < 200; at += 1) main.lastElementChild.remove();
  return main.offsetHeight;
};
</script>`;

async function benchBusyPage(turns: number): Promise<void> {
  const executable = findChromium();
  const html = generatePage({ nodes: 10_000, kind: 'posting' }).replace('</body>', `${BUSY}</body>`);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const driver = await startChromium({ build: folderOf('chrome'), executable, grantable: true });
  const load = { with: [] as number[], without: [] as number[] };
  const work = { with: [] as number[], without: [] as number[] };
  try {
    await driver.allowSite('http://127.0.0.1/*');
    for (let turn = 0; turn < turns; turn += 1)
      // One name of this computer is allowed, the other is not: the same page, the same browser, in turns.
      for (const [name, host] of [
        ['with', '127.0.0.1'],
        ['without', 'localhost'],
      ] as const) {
        await driver.open(`http://${host}:${port}/jobs/4711-rigger`);
        const page = driver.page();
        load[name].push(
          await page.evaluate(() => {
            const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            return entry!.loadEventEnd - entry!.responseEnd;
          }),
        );
        work[name].push(
          await page.evaluate(async () => {
            const start = performance.now();
            for (let at = 0; at < 30; at += 1) {
              (globalThis as unknown as { work: () => void }).work();
              await new Promise((resolve) => setTimeout(resolve, 0));
            }
            return performance.now() - start;
          }),
        );
      }
  } finally {
    await driver.close();
    server.close();
  }
  console.log('busy page of 10,000 elements | with p50 / p95 ms | without p50 / p95 ms');
  console.log(['load', middle(load.with), middle(load.without)].join(' | '));
  console.log(['30 interactions', middle(work.with), middle(work.without)].join(' | '));
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '40' } } });
await benchLooks(Number(values.runs));
await benchBusyPage(Math.max(5, Math.round(Number(values.runs) / 2)));
