// node tests/bench/gate.ts [--runs 40]
// What the gate costs a page: one look by size, the script's evaluation, and a busy page with and without the extension
// in turns, in one run. Uses the built script and the built extension: build first. Times are of the page's own thread
// where the browser counts them, so that a busy machine does not count against the gate.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { folderOf } from '../build/built-files.ts';
import { findBrowser, tellMissing } from '../commands/find-browser.ts';
import { startChromium, type ChromiumDriver } from '../e2e/drivers/chromium.ts';
import { generatePage } from './generate-page.ts';
import { quantile } from './quantile.ts';

const SIZES = [500, 2_000, 10_000];
/** Looks per measurement: one alone is little beside the cost of asking. */
const BATCH = 20;

const middle = (values: readonly number[]): string =>
  `${quantile(values, 0.5).toFixed(3)} / ${quantile(values, 0.95).toFixed(3)}`;

/** Stands in for the extension's end of the line, so that the built script runs in a plain page. */
const LINE = `window.chrome = { runtime: { id: 'bench', sendMessage: () => Promise.resolve('heard'), onMessage: { addListener: (listener) => { window.__look = () => { let said; listener({ type: 'look' }, null, (answer) => { said = answer; }); return said; }; } } } };`;

/** Milliseconds of compiling and running the script in a tab nobody looks at, and of its first look, all cold. */
async function timeEvaluation(page: Page, code: string): Promise<[evaluation: number, first: number]> {
  const quoted = JSON.stringify(code);
  return (await page.evaluate(`(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    const start = performance.now();
    (0, eval)(${quoted});
    const evaluated = performance.now();
    delete document.hidden;
    window.__look();
    return [evaluated - start, performance.now() - evaluated];
  })()`)) as [number, number];
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
    'page | verdict | look p50 / p95 ms of processor time | evaluation p50 / p95 ms | first look, cold, p50 / p95 ms',
  );
  try {
    for (const path of ['/garden', '/jobs/4711-rigger'])
      for (const nodes of SIZES) {
        const evaluations: number[] = [];
        const firsts: number[] = [];
        const looks: number[] = [];
        let said = '';
        for (let turn = 0; turn < 6; turn += 1) {
          const page = await browser.newPage();
          await page.goto(`${origin}${path}?nodes=${nodes}`);
          await page.evaluate(LINE);
          const [evaluation, first] = await timeEvaluation(page, code);
          evaluations.push(evaluation);
          firsts.push(first);
          const { times, level } = await timeLooks(page, runs);
          looks.push(...times);
          said = level;
          await page.close();
        }
        console.log(
          [`${path} ${nodes}`, said, middle(looks), middle(evaluations), middle(firsts)].join(' | '),
        );
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

type Side = 'with' | 'without' | 'again';
/** "again" is a second time without, so that the run tells how far two times of the same thing lie apart. */
const SIDES: readonly Side[] = ['with', 'without', 'again'];

/** Milliseconds of one visit: from the first byte to the first paint, thirty interactions, and its thread's work for both. */
interface Visit {
  load: number;
  work: number;
  thread: number;
}

/** In a tab of its own: a page after one of the same site would find its process warm. */
async function visit(driver: ChromiumDriver, address: string): Promise<Visit> {
  const page = await driver.newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readClock = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  await page.goto('about:blank');
  const before = await readClock();
  await page.goto(address, { waitUntil: 'load' });
  const [load, work] = await page.evaluate(async () => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const start = performance.now();
    for (let at = 0; at < 30; at += 1) {
      (globalThis as unknown as { work: () => void }).work();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const worked = performance.now() - start;
    // Not the load event: as soon as any script is registered for a site, be it empty, this browser draws a frame first.
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return [(paint?.startTime ?? Number.NaN) - entry!.responseStart, worked] as const;
  });
  const thread = (await readClock()) - before;
  await page.close();
  return { load, work, thread };
}

async function benchBusyPage(turns: number): Promise<void> {
  const html = generatePage({ nodes: 10_000, kind: 'posting' }).replace('</body>', `${BUSY}</body>`);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const driver = await startChromium({
    build: folderOf('chrome'),
    executable: findChromium(),
    grantable: true,
  });
  const visits: Record<Side, Visit[]> = { with: [], without: [], again: [] };
  // Two names of this computer: the same page, the same browser, in turns; each is the allowed one for half the time.
  const hosts = ['127.0.0.1', 'localhost'] as const;
  try {
    for (const [half, host] of hosts.entries()) {
      const other = hosts[1 - half]!;
      await driver.allowSite(`http://${host}/*`);
      for (const warm of hosts) await visit(driver, `http://${warm}:${port}/jobs/4711-rigger`);
      for (let turn = 0; turn < turns / 2; turn += 1)
        for (let at = 0; at < SIDES.length; at += 1) {
          const side = SIDES[(at + turn) % SIDES.length]!;
          const place = side === 'with' ? host : other;
          visits[side].push(await visit(driver, `http://${place}:${port}/jobs/4711-rigger`));
        }
      await driver.revokeSite(`http://${host}/*`);
    }
  } finally {
    await driver.close();
    server.close();
  }
  console.log(
    'busy page of 10,000 elements | with p50 / p95 ms | without p50 / p95 ms | difference of medians | noise: the same between two times without, and its middle half',
  );
  for (const part of ['load', 'work', 'thread'] as const) report(part, visits);
}

function report(part: keyof Visit, visits: Record<Side, Visit[]>): void {
  const of = (side: Side): number[] => visits[side].map((one) => one[part]);
  const median = (side: Side): number => quantile(of(side), 0.5);
  const spread = quantile(of('without'), 0.75) - quantile(of('without'), 0.25);
  const label = {
    load: 'load to first paint',
    work: '30 interactions',
    thread: "both, the page's own thread",
  }[part];
  const difference = (median('with') - median('without')).toFixed(1);
  const noise = `${Math.abs(median('again') - median('without')).toFixed(1)}, ${spread.toFixed(1)}`;
  console.log([label, middle(of('with')), middle(of('without')), difference, noise].join(' | '));
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '40' } } });
await benchLooks(Number(values.runs));
await benchBusyPage(Math.max(6, Math.round(Number(values.runs) / 2)));
