// node tests/bench/extension.ts [--runs 9]
// The built extension in real Chromium: from the click to the facts on the screen, the longest task this costs the page,
// and how long the panel takes to be drawn and to be usable in a browser just started.
import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, TargetType, type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser, tellMissing } from '../commands/find-browser.ts';
import { readInjectedScripts } from '../commands/saved-pages.ts';
import { ROOT } from '../commands/tool.ts';
import { words } from '../e2e/words.ts';
import { generatePage, type PageWish } from './generate-page.ts';
import { describeTimes, quantile } from './quantile.ts';

const WISHES: readonly PageWish[] = [
  { nodes: 2_000, kind: 'posting' },
  { nodes: 1_400, kind: 'article' },
  { nodes: 10_000, kind: 'posting' },
  { nodes: 25_000, kind: 'posting' },
];
const PATIENCE = 30_000;

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

interface Started {
  browser: Browser;
  extension: Extension;
  close: () => Promise<void>;
}

async function start(): Promise<Started> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(tellMissing('chromium'));
  const profile = await mkdtemp(join(tmpdir(), 'second-round-bench-'));
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [join(ROOT, '.output/chrome-mv3')],
    defaultViewport: null,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--window-size=1280,900'],
  });
  await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER, { timeout: PATIENCE });
  // The first page opens itself after the installation and comes to the front; what is behind it is never painted.
  await browser.waitForTarget((target) => target.url().includes('/notebook.html'), { timeout: PATIENCE });
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error('The browser did not load the extension.');
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, extension, close };
}

const WATCH_TASKS = `
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask' });`;

/** Resolves in the panel with the time at which it shows the page of this title, ready to keep. */
function watchPanel(title: string): string {
  const wanted = [title, words('review.keep')].map((text) => text.toLowerCase());
  return `new Promise((done) => {
    const look = () => {
      const text = document.body.innerText.toLowerCase();
      if (${JSON.stringify(wanted)}.every((part) => text.includes(part))) done(Date.now());
      else requestAnimationFrame(look);
    };
    look();
  })`;
}

async function openPanel({ browser, extension }: Started, page: Page): Promise<Page> {
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) => candidate.url().includes('/sidepanel.html'), {
    timeout: PATIENCE,
  });
  return target.asPage();
}

interface CaptureTimes {
  shown: number[];
  longest: number[];
}

async function timeCaptures(origin: string, wish: PageWish, runs: number): Promise<CaptureTimes> {
  const started = await start();
  const times: CaptureTimes = { shown: [], longest: [] };
  try {
    const page = await started.browser.newPage();
    // The first visit opens the panel and warms it up; it is not counted.
    for (let visit = 0; visit <= runs; visit += 1) {
      await page.goto(`${origin}/${wish.kind}-${wish.nodes}/${visit}`, { waitUntil: 'load' });
      await page.bringToFront();
      await page.evaluate(WATCH_TASKS);
      const clicked = Date.now();
      const panel = await openPanel(started, page);
      const shown = Number(await panel.evaluate(watchPanel(`Brightwell ${visit}`)));
      const longest = Number(
        await page.evaluate('new Promise((d) => setTimeout(() => d(window.longest), 100))'),
      );
      if (visit === 0) continue;
      times.shown.push(shown - clicked);
      times.longest.push(longest);
    }
  } finally {
    await started.close();
  }
  return times;
}

const WATCH_START = `new Promise((done) => {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const usable = document.querySelector('main button');
    if (paint && usable) requestAnimationFrame(() => done({ painted: paint.startTime, usable: performance.now() }));
    else requestAnimationFrame(look);
  };
  look();
})`;

/** The panel's document in a browser just started, with nothing of it in memory. */
async function timePanelStart(): Promise<{ painted: number; usable: number }> {
  const started = await start();
  try {
    const page = await started.browser.newPage();
    await page.goto(`chrome-extension://${started.extension.id}/sidepanel.html`, {
      waitUntil: 'domcontentloaded',
    });
    await page.bringToFront();
    return (await page.evaluate(WATCH_START)) as { painted: number; usable: number };
  } finally {
    await started.close();
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
