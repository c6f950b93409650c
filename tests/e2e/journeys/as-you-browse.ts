// On sites the candidate allowed: the right page without a click, and nothing anywhere else.
import { expect } from 'vitest';
import { POSTING } from '../../demo-site/pages.ts';
import { chooseMode, hasReview, readCopies, seeRole, seeRoles } from '../browsing-steps.ts';
import type { BrowserDriver, Screen } from '../drivers/driver.ts';
import { BOARD, CLOSED, closePosting, JOBS, PATHS } from '../made-up-sites.ts';
import { click, fill, fold, readText, seeText, waitFor } from '../on-screen.ts';
import { words } from '../words.ts';
import type { Journey, Stage } from './journey.ts';

const LOCAL = 'http://127.0.0.1/*';
const HOST = '127.0.0.1';
const TITLES = JOBS.map(({ title }) => title);

/** The panel, opened on a page that is nothing to us, with this site allowed. */
async function openPanel(
  driver: BrowserDriver,
  origin: string,
  patterns: readonly string[],
): Promise<Screen> {
  for (const pattern of patterns) await driver.allowSite(pattern);
  await driver.open(origin + PATHS.idle);
  await driver.clickToolbarButton();
  return driver.panel();
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Clicks a link of the page by its words, as the page's own script hears it. */
const follow = (driver: BrowserDriver, text: string): Promise<void> =>
  waitFor(driver.page(), `the link "${text}"`, () =>
    driver.page().evaluate((wanted) => {
      const link = [...document.querySelectorAll('a')].find((one) => one.textContent === wanted);
      link?.click();
      return link !== undefined;
    }, text),
  ).then(() => {});

/** Run in the page: what a reader sees of it, and how much room it takes. */
const readLook = (): [string, number, number] => [
  document.body.innerText,
  document.body.scrollHeight,
  document.querySelectorAll('body *').length,
];

interface Marks {
  highlights: Map<string, Iterable<Range>>;
}

const countMarks = (): number => [...((CSS as unknown as Marks).highlights.get('second-round') ?? [])].length;

const hoverFirstMark = (): void => {
  const [range] = (CSS as unknown as Marks).highlights.get('second-round')!;
  range!.startContainer.parentElement!.scrollIntoView();
  const { left, top } = range!.getClientRects()[0]!;
  document.dispatchEvent(
    new PointerEvent('pointermove', { clientX: left + 4, clientY: top + 4, bubbles: true }),
  );
};

const hasTip = (): boolean => document.querySelector('second-round-tip') !== null;

/** Each copy speaks of its own job and of no other. */
function expectOwnWords(role: string, copies: readonly string[]): void {
  const own = JOBS.find(({ title }) => title === role);
  for (const copy of copies) {
    expect(copy).toContain(own?.mark);
    const foreign = JOBS.filter((job) => job !== own && copy.includes(job.mark));
    expect(foreign, `in the copy of ${role}`).toEqual([]);
  }
}

async function expectRecords({ driver }: Stage, roles: readonly string[]): Promise<void> {
  const notebook = await driver.openNotebook();
  await seeRoles(notebook, roles);
  for (const role of roles) {
    const copies = await readCopies(notebook, role);
    expect(copies.length, `pages of ${role}`).toBe(1);
    expectOwnWords(role, copies);
  }
}

export const asYouBrowse: Journey[] = [
  {
    name: 'sentences that became facts are marked where that was switched on, nothing else of the page changes, and they go with the panel',
    run: async ({ driver, site }) => {
      await driver.open(`${site.origin}/plain/70411-job`);
      await driver.clickToolbarButton();
      const panel = await driver.panel();
      await seeRole(panel, 'Rose Gardener');
      const page = driver.page();
      const before = await page.evaluate(readLook);
      await click(panel, { role: 'button', name: words('app.help'), exact: true });
      await click(panel, { role: 'checkbox', name: words('sites.marks') });
      await click(panel, { role: 'button', name: words('common.close'), exact: true });
      await waitFor(page, 'marks in the page', () => page.evaluate(countMarks));
      expect(await page.evaluate(readLook)).toEqual(before);
      await page.evaluate(hoverFirstMark);
      await waitFor(page, 'the fact while the pointer rests on it', () => page.evaluate(hasTip));
      expect(await page.evaluate(readLook)).toEqual(before);
      await panel.evaluate(() => window.close()).catch(() => {});
      await waitFor(page, 'no marks', async () => (await page.evaluate(countMarks)) === 0);
      expect(await page.evaluate(hasTip)).toBe(false);
    },
  },
  {
    name: 'a posting of an allowed site is in the panel without a click, and the panel goes with the tab in front',
    run: async ({ driver, site }) => {
      const panel = await openPanel(driver, site.origin, [LOCAL]);
      await driver.open(`${site.origin}/plain/70411-job`);
      await seeRole(panel, 'Rose Gardener');
      await driver.openTab(`${site.origin}/plain/70412-job`);
      await seeRole(panel, 'Bicycle Mechanic');
      await driver.switchToTab(0);
      await seeRole(panel, 'Rose Gardener');
      await driver.open(site.origin + PATHS.quiet);
      await seeText(panel, 'A bench by the river');
      expect(await hasReview(panel), 'a page nobody clicked on').toBe(false);
      await driver.open(site.origin + PATHS.idle);
      await seeText(panel, 'A walk in the orchard');
      await waitFor(panel, 'the page the candidate clicked on', () => hasReview(panel));
    },
  },
  {
    name: 'what was typed is not lost when the tab changes',
    run: async ({ driver, site }) => {
      const panel = await openPanel(driver, site.origin, [LOCAL]);
      await driver.open(`${site.origin}/plain/70411-job`);
      await seeRole(panel, 'Rose Gardener');
      await fill(panel, { role: 'textbox', name: words('review.company') }, 'My own words');
      await driver.openTab(`${site.origin}/plain/70412-job`);
      await seeText(panel, words('page.show_waiting'));
      const typed = () =>
        panel.evaluate(() => [...document.querySelectorAll('input')].map((field) => field.value));
      expect(await typed()).toContain('My own words');
      await driver.switchToTab(0);
      await waitFor(
        panel,
        'no notice',
        async () => !(await readText(panel)).includes(words('page.show_waiting')),
      );
      expect(await typed()).toContain('My own words');
    },
  },
  {
    name: 'an applicant system drawn by its script: each job once, under its own title',
    run: async (stage) => {
      const { driver, site } = stage;
      const panel = await openPanel(driver, site.origin, [LOCAL]);
      await chooseMode(panel, HOST, 'capture');
      await driver.open(site.origin + PATHS.app);
      for (const title of ['Rose Gardener', 'Night Baker']) {
        await follow(driver, title);
        await seeText(panel, words('follow.by_itself'));
        await rest(1_000);
        await driver.page().evaluate(() => history.back());
        await rest(800);
      }
      await expectRecords(stage, ['Rose Gardener', 'Night Baker']);
    },
  },
  {
    name: 'a pane beside a list with the structured data of another job: each job once, under its own title',
    run: async (stage) => {
      const { driver, site } = stage;
      const panel = await openPanel(driver, site.origin, ['http://www.glassdoor.com/*']);
      await chooseMode(panel, 'www.glassdoor.com', 'capture');
      await driver.open(BOARD);
      for (const title of TITLES.slice(0, 4)) {
        await follow(driver, title);
        await seeText(panel, words('follow.by_itself'));
        await rest(1_200);
      }
      await expectRecords(stage, TITLES.slice(0, 4));
    },
  },
  {
    name: 'a click reads the job shown in the pane, whatever the address and the structured data say',
    run: async ({ driver, site }) => {
      const panel = await openPanel(driver, site.origin, ['http://www.glassdoor.com/*']);
      await chooseMode(panel, 'www.glassdoor.com', 'badge');
      await driver.open(BOARD);
      for (const title of [TITLES[2]!, TITLES[1]!]) {
        await follow(driver, title);
        await rest(1_200);
        await driver.clickToolbarButton();
        await seeRole(panel, title);
      }
    },
  },
  {
    name: 'a posting in a frame of another site is read where that site is allowed, and points to the page around it',
    run: async ({ driver, site }) => {
      const panel = await openPanel(driver, site.origin, [LOCAL, 'http://boards.greenhouse.io/*']);
      await driver.open(site.origin + PATHS.around);
      await seeRole(panel, 'Bicycle Mechanic');
      expect(fold(await readText(panel))).toContain(HOST);
    },
  },
  {
    name: 'a click reads the posting in a frame of another allowed site too',
    run: async ({ driver, site }) => {
      const panel = await openPanel(driver, site.origin, [LOCAL, 'http://boards.greenhouse.io/*']);
      await chooseMode(panel, HOST, 'badge');
      await driver.open(site.origin + PATHS.around);
      await seeText(panel, words('follow.looks_posting'));
      await driver.clickToolbarButton();
      await seeRole(panel, 'Bicycle Mechanic');
    },
  },
  {
    name: 'a site allowed while its frame is open is read at once, without a reload of the page around it',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + PATHS.around);
      await driver.clickToolbarButton();
      const panel = await driver.panel();
      await driver.allowSite('http://boards.greenhouse.io/*');
      await driver.allowSite(LOCAL);
      await seeRole(panel, 'Bicycle Mechanic');
    },
  },
  {
    name: 'a page drawn in three steps is one record with the text of the last',
    run: async (stage) => {
      const { driver, site } = stage;
      const panel = await openPanel(driver, site.origin, [LOCAL]);
      await chooseMode(panel, HOST, 'capture');
      await driver.open(site.origin + PATHS.steps);
      await seeText(panel, words('follow.by_itself'));
      await rest(1_500);
      await expectRecords(stage, ['Night Baker']);
    },
  },
  {
    name: 'a posting that closes between two visits is the same record with a second version, and the panel says what changed',
    run: async ({ driver, site, pages }) => {
      const panel = await openPanel(driver, site.origin, [LOCAL]);
      await chooseMode(panel, HOST, 'capture');
      await driver.open(site.origin + PATHS.closing);
      await seeText(panel, words('follow.by_itself'));
      const open = pages[PATHS.closing]!;
      pages[PATHS.closing] = closePosting(open);
      // A page taken again so soon would count as the same one still being drawn.
      await rest(21_000);
      await driver.open(`${site.origin}${PATHS.closing}`);
      await seeText(panel, words('kept.version', '2'));
      await seeText(panel, CLOSED);
      pages[PATHS.closing] = open;
      await seeRoles(await driver.openNotebook(), ['Ferry Pilot']);
    },
  },
  {
    name: 'kept by itself and taken back, it stays away',
    run: async ({ driver, site }) => {
      const panel = await openPanel(driver, site.origin, [LOCAL]);
      await chooseMode(panel, HOST, 'capture');
      await driver.open(`${site.origin}/plain/70411-job`);
      await seeText(panel, words('follow.by_itself'));
      await click(panel, { role: 'button', name: words('kept.undo'), exact: true });
      await seeRole(panel, 'Rose Gardener');
      await driver.open(`${site.origin}/plain/70411-job`);
      await rest(2_000);
      await seeRoles(await driver.openNotebook(), []);
    },
  },
  {
    name: 'a site taken back in the browser’s own settings is not read from then on, not even in open tabs',
    run: async ({ driver, site }) => {
      const panel = await openPanel(driver, site.origin, [LOCAL]);
      await chooseMode(panel, HOST, 'capture');
      await driver.open(site.origin + PATHS.app);
      await follow(driver, 'Rose Gardener');
      await seeText(panel, words('follow.by_itself'));
      await driver.revokeSite(LOCAL);
      await driver.page().evaluate(() => history.back());
      await rest(800);
      await follow(driver, 'Night Baker');
      await driver.openTab(`${site.origin}/plain/70412-job`);
      await rest(2_000);
      await seeRoles(await driver.openNotebook(), ['Rose Gardener']);
      await driver.switchToTab(1);
      await driver.open(`${site.origin}/plain/70413-job`);
      expect(await driver.isTouched()).toBe(false);
    },
  },
  {
    name: 'an update in the middle: no error in the page, nothing lost, nothing twice, and the new version goes on by itself',
    run: async (stage) => {
      const { driver, site } = stage;
      const panel = await openPanel(driver, site.origin, [LOCAL]);
      await chooseMode(panel, HOST, 'capture');
      await driver.open(site.origin + PATHS.app);
      await follow(driver, 'Rose Gardener');
      await seeText(panel, words('follow.by_itself'));
      await driver.updateExtension();
      // The old script is cut off now; the page goes on as if nothing had happened.
      await driver.page().evaluate(() => history.back());
      await rest(800);
      await follow(driver, 'Night Baker');
      await rest(2_500);
      expect(await driver.errorsInPages()).toEqual([]);
      expect(await driver.isTouched(), 'by the new version').toBe(true);
      await expectRecords(stage, ['Rose Gardener', 'Night Baker']);
      await driver.switchToTab(0);
      await driver.open(`${site.origin}/plain/70412-job`);
      await rest(2_000);
      await expectRecords(stage, ['Rose Gardener', 'Night Baker', 'Bicycle Mechanic']);
    },
  },
  {
    name: 'no page of a site that was not allowed is touched',
    run: async ({ driver, site }) => {
      await openPanel(driver, site.origin, ['http://www.glassdoor.com/*']);
      await driver.open(BOARD);
      expect(await driver.isTouched(), 'the allowed site').toBe(true);
      for (const address of ['http://ungranted.tollgate.example/jobs/1', `${site.origin}${POSTING}`]) {
        await driver.openTab(address);
        await rest(500);
        expect(await driver.isTouched(), address).toBe(false);
      }
    },
  },
];

/** In a browser that keeps the extension, and what it was granted, over a restart. */
export const afterRestart: Journey[] = [
  {
    name: 'a site allowed before the browser was closed is watched after it, and one taken back is not',
    run: async (stage) => {
      const { driver, site } = stage;
      const panel = await openPanel(driver, site.origin, [LOCAL]);
      await chooseMode(panel, HOST, 'capture');
      await driver.restart();
      await driver.open(`${site.origin}/plain/70412-job`);
      await rest(2_000);
      await expectRecords(stage, ['Bicycle Mechanic']);
      await driver.switchToTab(0);
      await driver.revokeSite(LOCAL);
      await driver.restart();
      await driver.open(`${site.origin}/plain/70413-job`);
      await rest(2_000);
      await expectRecords(stage, ['Bicycle Mechanic']);
    },
  },
];
