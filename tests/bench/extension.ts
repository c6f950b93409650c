// node tests/bench/extension.ts [--runs 9]
// The built extension in real Chromium: from the click to the facts on the screen, the longest task this costs the page,
// and how long the panel takes to be drawn and to be usable in a browser just started.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { folderOf } from '../build/built-files.ts';
import { findBrowser, tellMissing } from '../commands/find-browser.ts';
import { readInjectedScripts } from '../commands/saved-pages.ts';
import { startChromium, type ChromiumDriver } from '../e2e/drivers/chromium.ts';
import { words } from '../e2e/words.ts';
import { generatePage, type PageWish } from './generate-page.ts';
import { describeTimes, quantile } from './quantile.ts';

const WISHES: readonly PageWish[] = [
  { nodes: 2_000, kind: 'posting' },
  { nodes: 1_400, kind: 'article' },
  { nodes: 10_000, kind: 'posting' },
  { nodes: 25_000, kind: 'posting' },
];

/** Serves `/posting-2000/7`: a page of that kind and size whose title ends in the last number. */
async function servePages(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const [, wish = '', visit = ''] = (request.url ?? '').split('/');
    const [kind = 'posting', nodes = '2000'] = wish.split('-');
    const html = generatePage({ kind: kind as PageWish['kind'], nodes: Number(nodes) });
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html.replace('</title>', ` ${visit}</title>`));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function start(): Promise<ChromiumDriver> {
  const executable = findBrowser('chromium');
  if (!executable) throw new Error(tellMissing('chromium'));
  return startChromium({ build: folderOf('chrome'), executable });
}

/** Runs in the page: keeps the length of the longest task from now on, milliseconds, for `readLongest`. */
const watchTasks = (): void => {
  const seen = window as unknown as { longest: number };
  seen.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
};

const readLongest = async (): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return (window as unknown as { longest: number }).longest;
};

/** Runs in the panel: resolves with the time at which it shows all these words. */
const watchPanel = (wanted: string[]): Promise<number> =>
  new Promise((done) => {
    const look = (): void => {
      const text = document.body.innerText.toLowerCase();
      if (wanted.every((part) => text.includes(part))) done(Date.now());
      else requestAnimationFrame(look);
    };
    look();
  });

interface CaptureTimes {
  shown: number[];
  longest: number[];
}

async function timeCaptures(origin: string, wish: PageWish, runs: number): Promise<CaptureTimes> {
  const driver = await start();
  const times: CaptureTimes = { shown: [], longest: [] };
  try {
    // The first visit opens the panel and warms it up; it is not counted.
    for (let visit = 0; visit <= runs; visit += 1) {
      await driver.open(`${origin}/${wish.kind}-${wish.nodes}/${visit}`);
      await driver.page().evaluate(watchTasks);
      const clicked = Date.now();
      await driver.clickToolbarButton();
      const panel = await driver.panel();
      const wanted = [`brightwell ${visit}`, words('review.keep').toLowerCase()];
      const shown = await panel.evaluate(watchPanel, wanted);
      const longest = await driver.page().evaluate(readLongest);
      if (visit === 0) continue;
      times.shown.push(shown - clicked);
      times.longest.push(longest);
    }
  } finally {
    await driver.close();
  }
  return times;
}

/** Runs in the panel: when it was first drawn and when its button to read a page could be pressed, milliseconds. */
const watchStart = (readPage: string): Promise<{ painted: number; usable: number }> =>
  new Promise((done) => {
    const look = (): void => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const usable = [...document.querySelectorAll('button')].some((one) => one.innerText.includes(readPage));
      if (paint && usable)
        requestAnimationFrame(() => done({ painted: paint.startTime, usable: performance.now() }));
      else requestAnimationFrame(look);
    };
    look();
  });

/** The panel's document in a browser just started, with nothing of it in memory. */
async function timePanelStart(): Promise<{ painted: number; usable: number }> {
  const driver = await start();
  try {
    const panel = await driver.openPanelInTab();
    return await panel.evaluate(watchStart, words('app.read_page'));
  } finally {
    await driver.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
  const runs = Number(values.runs);
  await readInjectedScripts();
  const { server, origin } = await servePages();
  try {
    console.log(
      'capture in the extension | click to facts shown p50 / p95 ms | longest task in the page p50 / p95 ms',
    );
    for (const wish of WISHES) {
      const { shown, longest } = await timeCaptures(origin, wish, runs);
      console.log(`${wish.kind} ${wish.nodes} | ${describeTimes(shown)} | ${describeTimes(longest)}`);
    }
    const starts = [];
    for (let run = 0; run < Math.min(runs, 7); run += 1) starts.push(await timePanelStart());
    console.log(
      `panel, cold: first paint ${quantile(
        starts.map(({ painted }) => painted),
        0.5,
      ).toFixed(0)} ms, usable ${describeTimes(starts.map(({ usable }) => usable))} ms (p50 / p95)`,
    );
  } finally {
    server.close();
  }
}

await main();
