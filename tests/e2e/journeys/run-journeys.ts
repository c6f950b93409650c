// The same journeys for every browser; each starts with a fresh profile.
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'vitest';
import { serveDemoSite, type DemoSite } from '../../demo-site/serve.ts';
import { makeBadPages } from '../bad-pages.ts';
import type { BrowserDriver, StartOptions } from '../drivers/driver.ts';
import { answerForHost, makeLocalPages } from '../made-up-sites.ts';
import { asYouBrowse } from './as-you-browse.ts';
import { atOnce } from './at-once.ts';
import { backup } from './backup.ts';
import { badPages, unreadablePages } from './bad-input.ts';
import { captureAgain } from './capture-again.ts';
import type { Journey } from './journey.ts';
import { killed } from './killed.ts';
import { keepAPosting } from './keep-a-posting.ts';
import { noRequests } from './no-requests.ts';
import { panelStays } from './panel-stays.ts';
import { wholeLife } from './whole-life.ts';

const ALL_JOURNEYS: Record<string, Journey[]> = {
  'from a posting to the notebook': keepAPosting,
  'captured again': captureAgain,
  'the whole life of an opportunity': wholeLife,
  'written at once': atOnce,
  'killed in the middle': killed,
  'saved and brought back': backup,
  'the panel beside the tabs': panelStays,
  'as you browse': asYouBrowse,
  'bad pages': badPages,
  'pages that cannot be read': unreadablePages,
  'nothing leaves the computer': noRequests,
};

/** Bad pages share one browser: none may harm what comes after it. Everything else starts with a fresh profile. */
const SHARED: readonly Journey[][] = [badPages];

/** What some journeys need beyond the browser. */
export type JourneyOptions = Pick<StartOptions, 'grantable' | 'answer'>;

/** Journeys on allowed sites, in a browser that lets them be allowed. */
const BROWSING: JourneyOptions = { grantable: true, answer: answerForHost };

/** Declares the journeys, all of them unless others are named, for one browser. */
export function runJourneys(
  start: (options: JourneyOptions) => Promise<BrowserDriver>,
  chosen: Readonly<Record<string, Journey[]>> = ALL_JOURNEYS,
): void {
  const pages = { ...makeBadPages(), ...makeLocalPages() };
  let site: DemoSite;
  let driver: BrowserDriver | undefined;
  const open = async (options: JourneyOptions): Promise<void> => {
    driver = await start(options);
  };
  const close = async (): Promise<void> => {
    await driver?.close();
    driver = undefined;
  };
  beforeAll(async () => {
    site = await serveDemoSite(pages);
  });
  afterAll(() => site.close());
  for (const [about, journeys] of Object.entries(chosen)) {
    describe(about, () => {
      const shared = SHARED.includes(journeys);
      (shared ? beforeAll : beforeEach)(() => open(about === 'as you browse' ? BROWSING : {}));
      (shared ? afterAll : afterEach)(close);
      beforeEach(() => site.showSecondVersion(false));
      for (const { name, run, patience } of journeys)
        test(name, { ...(patience && { timeout: patience }) }, () => run({ driver: driver!, site, pages }));
    });
  }
}
