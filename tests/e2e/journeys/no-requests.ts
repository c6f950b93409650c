// Nothing leaves this computer, and the page's own server is asked nothing it would not have been asked anyway.
import { expect } from 'vitest';
import { DEMO_PAGES, POSTING } from '../../demo-site/pages.ts';
import { waitFor } from '../on-screen.ts';
import { capture, keepByKey, openView } from '../panel-steps.ts';
import type { Journey } from './journey.ts';

export const noRequests: Journey[] = [
  {
    name: 'reading, keeping and preparing the whole site asks nobody anything',
    run: async ({ driver, site }) => {
      for (const { path } of DEMO_PAGES) {
        site.forgetRequests();
        await driver.open(site.origin + path);
        const loaded = site.requests();
        const panel = await capture(driver);
        await keepByKey(panel);
        expect(site.requests(), `after loading ${path}`).toEqual(loaded);
      }
      const panel = await driver.panel();
      await openView(panel, 'prepare');
      await driver.openNotebook();
      expect(driver.strayRequests()).toEqual([]);
    },
  },
  {
    name: 'the page is left exactly as it was',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      const before = await driver.page().evaluate(() => document.documentElement.outerHTML);
      await capture(driver);
      const after = await driver.page().evaluate(() => document.documentElement.outerHTML);
      expect(after).toBe(before);
      expect(
        await driver
          .page()
          .evaluate(() => Object.keys(globalThis).filter((name) => /snapshot|capture/i.test(name))),
      ).toEqual([]);
    },
  },
  {
    name: 'the watch sees a request when there is one',
    run: async ({ driver, site }) => {
      await driver.open(`${site.origin}/bad/stray`);
      await waitFor(
        driver.page(),
        'the page’s own stray request',
        async () => driver.strayRequests().length > 0,
      );
      expect(driver.strayRequests()[0]).toContain('pictures.tollgate.example');
    },
  },
];
