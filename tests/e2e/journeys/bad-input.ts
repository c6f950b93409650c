// Pages that break things. Whatever happens, the panel says something a person can use and the notebook loses nothing.
import { expect } from 'vitest';
import { POSTING } from '../../demo-site/pages.ts';
import type { Screen } from '../drivers/driver.ts';
import { readText, see, seeText, waitFor } from '../on-screen.ts';
import { capture, keepByKey } from '../panel-steps.ts';
import { words } from '../words.ts';
import type { Journey, Stage } from './journey.ts';

/** The panel after a click: the page to keep, or one of the sentences for pages that cannot be read. */
async function seeOutcome(panel: Screen, codes: readonly string[]): Promise<string> {
  const sentences = codes.map((code) => words(`failed.${code}.what`));
  return waitFor(panel, 'a page to keep or a clear sentence', async () => {
    const text = await readText(panel);
    return [words('review.keep'), ...sentences].find((sentence) => text.includes(sentence));
  });
}

async function keepBadPage({ driver, site }: Stage, path: string): Promise<Screen> {
  await driver.open(site.origin + path);
  const panel = await capture(driver);
  await seeText(panel, 'Keep the apple scales online through the harvest');
  await keepByKey(panel);
  return panel;
}

const sayWhy = (name: string, address: string, code: string): Journey => ({
  name,
  run: async ({ driver, site }) => {
    await driver.open(address.startsWith('/') ? site.origin + address : address);
    await driver.clickToolbarButton();
    const panel = await driver.panel();
    await see(panel, { role: 'heading', name: words(`failed.${code}.what`) });
    await seeText(panel, words(`failed.${code}.do`));
    const readOut = await panel.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
    expect(readOut).toContain(words(`failed.${code}.what`));
  },
});

/** Pages that are kept all the same; they can share one browser. */
export const badPages: Journey[] = [
  {
    name: 'a page with broken structured data is read from its text and kept',
    run: async (stage) => {
      await keepBadPage(stage, '/bad/broken-data');
    },
  },
  {
    name: 'a page of five megabytes is read up to its limits and kept',
    run: async (stage) => {
      await keepBadPage(stage, '/bad/five-megabytes');
    },
  },
  {
    name: 'a page of fifty thousand elements is read and kept',
    run: async (stage) => {
      await keepBadPage(stage, '/bad/fifty-thousand-nodes');
    },
  },
  {
    name: 'a page whose form fields shadow the DOM is read and kept',
    run: async (stage) => {
      await keepBadPage(stage, '/bad/shadowed');
    },
  },
  {
    name: 'a frame of another site is not read, and the panel says so',
    run: async ({ driver, site }) => {
      await driver.open(`${site.origin}/bad/foreign-frame`);
      const panel = await capture(driver);
      expect(await readText(panel)).not.toContain('Keep the apple scales online');
      await seeText(panel, words('frames.title'));
      const link = await panel.evaluate(() => document.querySelector<HTMLAnchorElement>('a[target]')?.href);
      expect(link).toMatch(/^http:\/\/localhost:\d+\/bad\/broken-data$/);
    },
  },
];

/** Pages that may end in a sentence instead; each wants a panel that shows nothing yet. */
export const unreadablePages: Journey[] = [
  {
    name: 'a page that throws itself away while it is read gives what was there or a clear sentence, and what was kept stays',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      await keepByKey(await capture(driver));
      await driver.open(`${site.origin}/bad/vanishing`);
      await driver.page().evaluate(() => dispatchEvent(new Event('vanish')));
      await driver.clickToolbarButton();
      const panel = await driver.panel();
      await seeOutcome(panel, ['empty_page', 'tab_gone', 'unexpected']);
      const notebook = await driver.openNotebook();
      await see(notebook, { role: 'link', name: 'Senior Backend Engineer' });
    },
  },
  {
    name: 'a shell whose frame takes over the tab is read as what is in front when it is read',
    run: async ({ driver, site }) => {
      await driver.open(`${site.origin}/bad/shell`);
      await driver.clickToolbarButton();
      const panel = await driver.panel();
      await seeOutcome(panel, ['empty_page', 'tab_gone', 'no_access', 'unexpected']);
      await waitFor(driver.page(), 'the frame to take over', () =>
        driver.page().evaluate(() => location.pathname === '/bad/inside'),
      );
      // Not `capture`: the sentence of the first reading may still stand there, which is no failure of the second.
      await driver.clickToolbarButton();
      await see(panel, { role: 'button', name: words('review.keep') });
      await seeText(panel, 'Keep the apple scales online through the harvest');
      expect(await driver.page().evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
    },
  },
  sayWhy('an empty page gets a sentence of its own', '/bad/empty', 'empty_page'),
  {
    name: 'a page of the browser gets a sentence of its own',
    run: async (stage) => {
      const address = stage.driver.name === 'firefox' ? 'about:support' : 'chrome://version';
      await sayWhy('', address, 'restricted_page').run(stage);
    },
  },
  {
    name: 'a blank tab gets a sentence of its own, and not one that asks for a click',
    run: async ({ driver }) => {
      await driver.open('about:blank');
      await driver.clickToolbarButton();
      await seeOutcome(await driver.panel(), ['empty_page', 'restricted_page']);
    },
  },
];
