// The same journeys for every browser; each starts with a fresh profile.
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'vitest';
import { serveDemoSite, type DemoSite } from '../../demo-site/serve.ts';
import { makeBadPages } from '../bad-pages.ts';
import type { BrowserDriver } from '../drivers/driver.ts';
import { badInput } from './bad-input.ts';
import { captureAgain } from './capture-again.ts';
import { keepAPosting } from './keep-a-posting.ts';
import { noRequests } from './no-requests.ts';
import { panelStays } from './panel-stays.ts';

const ALL = {
  'from a posting to the notebook': keepAPosting,
  'captured again': captureAgain,
  'the panel beside the tabs': panelStays,
  'bad input': badInput,
  'nothing leaves the computer': noRequests,
};

/** Declares every journey for one browser. */
export function runJourneys(start: () => Promise<BrowserDriver>): void {
  let site: DemoSite;
  let driver: BrowserDriver | undefined;
  beforeAll(async () => {
    site = await serveDemoSite(makeBadPages());
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    site.showSecondVersion(false);
    driver = await start();
  });
  afterEach(async () => {
    await driver?.close();
    driver = undefined;
  });
  for (const [about, journeys] of Object.entries(ALL)) {
    describe(about, () => {
      for (const { name, run } of journeys) test(name, () => run({ driver: driver!, site }));
    });
  }
}
