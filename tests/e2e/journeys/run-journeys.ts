// The same journeys for every browser; each starts with a fresh profile.
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'vitest';
import { serveDemoSite, type DemoSite } from '../../demo-site/serve.ts';
import { makeBadPages } from '../bad-pages.ts';
import type { BrowserDriver } from '../drivers/driver.ts';
import { backup } from './backup.ts';
import { badPages, unreadablePages } from './bad-input.ts';
import { captureAgain } from './capture-again.ts';
import type { Journey } from './journey.ts';
import { keepAPosting } from './keep-a-posting.ts';
import { noRequests } from './no-requests.ts';
import { panelStays } from './panel-stays.ts';

const ALL = {
  'from a posting to the notebook': keepAPosting,
  'captured again': captureAgain,
  'saved and brought back': backup,
  'the panel beside the tabs': panelStays,
  'bad pages': badPages,
  'pages that cannot be read': unreadablePages,
  'nothing leaves the computer': noRequests,
};

/** Bad pages share one browser: none may harm what comes after it. Everything else starts with a fresh profile. */
const SHARED: readonly Journey[][] = [badPages];

/** Declares every journey for one browser. */
export function runJourneys(start: () => Promise<BrowserDriver>): void {
  let site: DemoSite;
  let driver: BrowserDriver | undefined;
  const open = async (): Promise<void> => {
    driver = await start();
  };
  const close = async (): Promise<void> => {
    await driver?.close();
    driver = undefined;
  };
  beforeAll(async () => {
    site = await serveDemoSite(makeBadPages());
  });
  afterAll(() => site.close());
  for (const [about, journeys] of Object.entries(ALL)) {
    describe(about, () => {
      const shared = SHARED.includes(journeys);
      (shared ? beforeAll : beforeEach)(open);
      (shared ? afterAll : afterEach)(close);
      beforeEach(() => site.showSecondVersion(false));
      for (const { name, run, patience } of journeys)
        test(name, { ...(patience && { timeout: patience }) }, () => run({ driver: driver!, site }));
    });
  }
}
