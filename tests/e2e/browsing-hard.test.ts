// What only one browser lets a test do: end the worker at a bad moment, restore many tabs, and count what is left behind.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folderOf } from '../build/built-files.ts';
import { findBrowser, tellMissing } from '../commands/find-browser.ts';
import { serveDemoSite, type DemoSite } from '../demo-site/serve.ts';
import { chooseMode, listRoles, readCopies, seeKept, seeRole, seeRoles } from './browsing-steps.ts';
import { startChromium, type ChromiumDriver } from './drivers/chromium.ts';
import type { Screen } from './drivers/driver.ts';
import { answerForHost, BOARD, JOBS, makeLocalPages, PATHS } from './made-up-sites.ts';
import { seeText, waitFor } from './on-screen.ts';
import { words } from './words.ts';

const executable = findBrowser('chromium');
if (!executable) throw new Error(tellMissing('chromium'));

const LOCAL = 'http://127.0.0.1/*';
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A minute of changes, forty tabs: more than a journey takes. Milliseconds. */
const PATIENCE = 240_000;

let site: DemoSite;
let driver: ChromiumDriver;

beforeAll(async () => {
  site = await serveDemoSite(makeLocalPages());
});
afterAll(() => site.close());
beforeEach(async () => {
  driver = await startChromium({
    build: folderOf('chrome'),
    executable,
    grantable: true,
    answer: answerForHost,
  });
});
afterEach(() => driver.close());

async function openPanel(patterns: readonly string[]): Promise<Screen> {
  for (const pattern of patterns) await driver.allowSite(pattern);
  await driver.open(site.origin + PATHS.idle);
  await driver.clickToolbarButton();
  return driver.panel();
}

describe('on allowed sites, in Chromium', { timeout: PATIENCE }, () => {
  test('the worker ended between the gate and the capture, at whatever moment, loses nothing and doubles nothing', async () => {
    const panel = await openPanel([LOCAL]);
    await chooseMode(panel, '127.0.0.1', 'capture');
    // From before the gate speaks to after the page was taken; the browser starts the worker anew for what comes next.
    for (const [at, { id, title }] of JOBS.entries()) {
      await driver.open(`${site.origin}/plain/${id}-job`);
      await rest(380 + at * 25);
      await driver.endWorker();
      await seeKept(panel, title);
    }
    await seeRoles(
      await driver.openNotebook(),
      JOBS.map(({ title }) => title),
    );
    expect(await driver.errorsInPages()).toEqual([]);
  });

  test('forty tabs restored at once are looked at one by one, when they come to the front', async () => {
    const panel = await openPanel([LOCAL]);
    await chooseMode(panel, '127.0.0.1', 'capture');
    const jobs = Array.from({ length: 40 }, (_, at) => JOBS[at % JOBS.length]!.id);
    await driver.openInBackground(jobs.map((id) => `${site.origin}/plain/${id}-job`));
    await rest(3_000);
    expect(await driver.countSpokenGates()).toBe(0);
    await driver.bringToFront(`${site.origin}/plain/70414-job`);
    await seeText(panel, words('follow.by_itself'));
    await seeRoles(await driver.openNotebook(), ['Ferry Pilot']);
  });

  test('a hundred changes of the pane in a minute leave no mixed record and nothing behind in the page', async () => {
    const panel = await openPanel(['http://www.glassdoor.com/*']);
    await chooseMode(panel, 'www.glassdoor.com', 'capture');
    await driver.open(BOARD);
    const choose = (id: string) =>
      driver.page().evaluate((wanted) => {
        (globalThis as unknown as { choose: (id: string) => void }).choose(wanted);
      }, id);
    const heap: number[] = [];
    for (let turn = 0; turn < 100; turn += 1) {
      if (turn === 20) heap.push(await driver.measureHeap());
      await choose(JOBS[(turn + 1) % JOBS.length]!.id);
      // Some are left before they are drawn, some stay long enough to be read.
      await rest(turn % 5 === 0 ? 1_000 : 250 + (turn % 7) * 90);
    }
    await rest(2_000);
    heap.push(await driver.measureHeap());
    const [early = 0, late = 0] = heap;
    expect(late / early, `${early} → ${late} bytes`).toBeLessThan(1.1);
    const notebook = await driver.openNotebook();
    await rest(2_000);
    const roles = await listRoles(notebook);
    expect(roles.length).toBeGreaterThan(3);
    expect(new Set(roles).size).toBe(roles.length);
    for (const role of roles) {
      const own = JOBS.find(({ title }) => title === role);
      const copies = await readCopies(notebook, role);
      expect(copies.length, role).toBe(1);
      for (const job of JOBS)
        expect(copies[0]!.includes(job.mark), `${job.mark} in ${role}`).toBe(job === own);
    }
  });

  test('a page of an allowed site sees no error of ours when the extension is switched off and on under it', async () => {
    await openPanel([LOCAL]);
    await driver.open(`${site.origin}${PATHS.app}/70411`);
    await waitFor(driver.page(), 'the job', () =>
      driver.page().evaluate(() => document.querySelector('h1')?.textContent === 'Rose Gardener'),
    );
    await driver.page().evaluate(() => {
      const place = globalThis as unknown as { errors: string[] };
      place.errors = [];
      addEventListener('error', (event) => place.errors.push(event.message));
      addEventListener('unhandledrejection', (event) => place.errors.push(String(event.reason)));
    });
    await driver.switchOffAndOn();
    await driver.page().evaluate(() => history.pushState(null, '', '/app/jobs/70412'));
    await rest(1_500);
    expect(
      await driver.page().evaluate(() => (globalThis as unknown as { errors: string[] }).errors),
    ).toEqual([]);
    // Once the extension is back, the gate is too, without a reload of the page.
    await driver.clickToolbarButton();
    const panel = await driver.panel();
    await driver.open(`${site.origin}/plain/70413-job`);
    await seeRole(panel, 'Night Baker');
  });
});
