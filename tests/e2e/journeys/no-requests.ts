// Nothing leaves this computer, and the page's own server is asked nothing it would not have been asked anyway.
import { expect } from 'vitest';
import { DEMO_PAGES, POSTING } from '../../demo-site/pages.ts';
import { waitFor } from '../on-screen.ts';
import { capture, keepByKey, openView } from '../panel-steps.ts';
import type { Journey } from './journey.ts';

/** Everything a page could notice of being read. */
const describePage = (): { html: string; globals: string[]; scroll: number; focus: string | undefined } => ({
  html: document.documentElement.outerHTML,
  globals: Object.keys(globalThis),
  scroll: scrollY,
  focus: document.activeElement?.tagName,
});

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
      const before = await driver.page().evaluate(describePage);
      await capture(driver);
      expect(await driver.page().evaluate(describePage)).toEqual(before);
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
