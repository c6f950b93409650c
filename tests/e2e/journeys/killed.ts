// The browser ends in the middle of a save, and right after one: the notebook is as before, or has all of it.
import { expect } from 'vitest';
import { POSTING } from '../../demo-site/pages.ts';
import { countRecords } from '../count-records.ts';
import type { BrowserDriver, Screen } from '../drivers/driver.ts';
import { holdSave, isHeld, readTables } from '../hold-save.ts';
import { addRound, goTo, openOpportunity, openPart, whereAmI } from '../notebook-steps.ts';
import { click, fill, see, seeText, waitFor } from '../on-screen.ts';
import { capture, seeKept } from '../panel-steps.ts';
import { words } from '../words.ts';
import type { Journey } from './journey.ts';

const ROLE = 'Senior Backend Engineer, Alarms';
const NOTE = 'Ask who carries the pager at night';
const HEARD = 'Everybody is in the office on Tuesdays';

async function killWhileHeld(driver: BrowserDriver, screen: Screen): Promise<void> {
  await waitFor(screen, 'a save in the middle', () => screen.evaluate(isHeld));
  await driver.kill();
  await driver.restart();
}

/** By the button: a browser that was killed does not always give the panel the keyboard. */
const pressKeep = (panel: Screen): Promise<void> =>
  click(panel, { role: 'button', name: words('review.keep') });

async function keep(driver: BrowserDriver): Promise<void> {
  const panel = await capture(driver);
  await pressKeep(panel);
  await seeKept(panel);
}

async function killNow(driver: BrowserDriver): Promise<void> {
  await driver.kill();
  await driver.restart();
}

const count = async (driver: BrowserDriver) => (await driver.openNotebook()).evaluate(countRecords);
const hasNothing = (counts: object): boolean => Object.values(counts).every((number) => number === 0);

/** What was saved, as soon as this is in it. */
async function readOnce(screen: Screen, table: string, text: string): Promise<void> {
  await waitFor(screen, `"${text}" in ${table}`, async () =>
    (await screen.evaluate(readTables, [table])).includes(text),
  );
}

async function writeNote(notebook: Screen): Promise<void> {
  await openPart(notebook, 'notes');
  await fill(notebook, { role: 'textbox', name: words('notes.new') }, NOTE);
  await click(notebook, { role: 'button', name: words('notes.add'), exact: true });
}

/** The debrief at this route, with a line of what they told. */
async function writeHeard(driver: BrowserDriver, route: string, hold: boolean): Promise<Screen> {
  const notebook = await driver.openNotebook();
  await goTo(notebook, route);
  await see(notebook, { role: 'heading', name: words('debrief.title') });
  if (hold) await notebook.evaluate(holdSave, 'rounds');
  const line = { role: 'textbox' as const, name: words('debrief.line', words('debrief.heard'), '1') };
  await fill(notebook, line, HEARD);
  return notebook;
}

export const killed: Journey[] = [
  {
    name: 'killed in the middle of keeping a page nothing of it is there, killed right after all of it',
    patience: 300_000,
    run: async ({ driver, site }) => {
      // Early and late in the save: after the page's own record, and after its stored copy and facts.
      for (const table of ['captures', 'facts']) {
        await driver.open(site.origin + POSTING);
        const panel = await capture(driver);
        await panel.evaluate(holdSave, table);
        await pressKeep(panel);
        await killWhileHeld(driver, panel);
        expect(hasNothing(await count(driver)), table).toBe(true);
      }
      await driver.open(site.origin + POSTING);
      await keep(driver);
      await killNow(driver);
      const after = await count(driver);
      expect(after).toMatchObject({ opportunities: 1, captures: 1, snapshots: 1, lines: 1 });
      await seeText(await openOpportunity(driver, ROLE), '68,000');
      // The notebook is as good as one that was never killed: the same page again changes nothing.
      await driver.open(site.origin + POSTING);
      await keep(driver);
      expect(await count(driver)).toEqual(after);
    },
  },
  {
    name: 'killed in the middle of a note and of a debrief nothing of it is there, killed right after all of it',
    patience: 400_000,
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      await keep(driver);
      let notebook = await openOpportunity(driver, ROLE);
      await openPart(notebook, 'rounds');
      await addRound(notebook, { stage: 'screen', status: 'done', inDays: -1, minutes: 30, people: [] });
      await click(notebook, { role: 'link', name: words('debrief.write') });
      await see(notebook, { role: 'heading', name: words('debrief.title') });
      const route = await whereAmI(notebook);
      const own = ['notes', 'rounds', 'statements'];
      const before = await notebook.evaluate(readTables, own);

      notebook = await openOpportunity(driver, ROLE);
      await notebook.evaluate(holdSave, 'notes');
      await writeNote(notebook);
      await killWhileHeld(driver, notebook);
      notebook = await driver.openNotebook();
      expect(await notebook.evaluate(readTables, own)).toBe(before);

      await killWhileHeld(driver, await writeHeard(driver, route, true));
      notebook = await driver.openNotebook();
      expect(await notebook.evaluate(readTables, own)).toBe(before);

      await readOnce(await writeHeard(driver, route, false), 'rounds', HEARD);
      await killNow(driver);
      await writeNote(await openOpportunity(driver, ROLE));
      notebook = await driver.openNotebook();
      await readOnce(notebook, 'notes', NOTE);
      await killNow(driver);
      notebook = await openOpportunity(driver, ROLE);
      await openPart(notebook, 'notes');
      await seeText(notebook, NOTE);
      await openPart(notebook, 'rounds');
      await seeText(notebook, HEARD);
    },
  },
];
