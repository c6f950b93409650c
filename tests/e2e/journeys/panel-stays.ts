// The panel belongs to an opportunity, not to a tab; and it redraws by itself.
import { expect } from 'vitest';
import { POSTING } from '../../demo-site/pages.ts';
import { listNamed, see, seeText, waitFor } from '../on-screen.ts';
import { capture, keepByKey, openView, readFacts, seeReview } from '../panel-steps.ts';
import { words } from '../words.ts';
import type { Journey } from './journey.ts';

const PINNED = words('app.opportunity').split('$1')[0]!;

export const panelStays: Journey[] = [
  {
    name: 'every command has its keys: the browser keeps none of them for itself',
    run: async ({ driver }) => {
      const notebook = await driver.openNotebook();
      const commands = await notebook.evaluate(async () => {
        type Api = { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return (browser ?? chrome).commands.getAll();
      });
      const keys = commands.filter(({ name }) => !name.startsWith('_')).map(({ shortcut }) => shortcut);
      expect(keys.sort()).toEqual(['Alt+Shift+K', 'Alt+Shift+M', 'Alt+Shift+O', 'Alt+Shift+S']);
    },
  },
  {
    name: 'the panel stays with its opportunity when the tab changes',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      const panel = await capture(driver);
      await keepByKey(panel);
      const before = await see(panel, { role: 'combobox', name: PINNED });
      expect(before).toContain('Senior Backend Engineer');
      await driver.openTab(`${site.origin}/careers/customer-success-manager.html`);
      await driver.switchToTab(0);
      await driver.switchToTab(1);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await listNamed(panel, { role: 'combobox', name: PINNED })).toEqual([before]);
    },
  },
  {
    name: 'a capture by shortcut while the panel is open redraws it',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      const panel = await capture(driver);
      await keepByKey(panel);
      await driver.open(`${site.origin}/values.html`);
      await driver.fireCaptureCommand();
      await seeReview(panel, 'How we work – Kelderby');
    },
  },
  {
    name: 'after a press on a tab of the panel, the next page is still kept with Enter alone',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      const panel = await capture(driver);
      await keepByKey(panel);
      await openView(panel, 'prepare');
      await driver.open(`${site.origin}/values.html`);
      await keepByKey(await capture(driver));
    },
  },
  {
    name: 'marked words captured from the page’s menu redraw the panel and are kept as the candidate’s own mark',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      const panel = await capture(driver);
      await keepByKey(panel);
      await driver.open(`${site.origin}/values.html`);
      const marked = await driver
        .page()
        .evaluate(() => document.querySelector('main p')?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
      await driver.clickSelectionMenu(marked);
      await seeReview(panel, 'How we work – Kelderby');
      await keepByKey(panel);
      await openView(panel, 'notes');
      await seeText(panel, marked);
    },
  },
  {
    name: 'a second posting of the same company becomes an opportunity of its own',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      await keepByKey(await capture(driver));
      await driver.open(`${site.origin}/careers/customer-success-manager.html`);
      const panel = await capture(driver);
      expect((await readFacts(panel)).map((fact) => fact.quote).join()).toContain('4.100');
      await keepByKey(panel);
      const notebook = await driver.openNotebook();
      await waitFor(notebook, 'both roles', async () => {
        const links = (await listNamed(notebook, { role: 'link' })).join('\n');
        return links.includes('Senior Backend Engineer') && links.includes('Customer Success Manager');
      });
    },
  },
];
