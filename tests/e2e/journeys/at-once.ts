// Several places write at the same moment.
import { expect } from 'vitest';
import { POSTING } from '../../demo-site/pages.ts';
import type { BrowserDriver, Screen } from '../drivers/driver.ts';
import { readSheetLines } from '../in-document.ts';
import {
  addRound,
  goTo,
  moveDown,
  openOpportunity,
  openPart,
  openSheet,
  whereAmI,
} from '../notebook-steps.ts';
import { listNamed, readText, see, seeText, waitFor } from '../on-screen.ts';
import { call, confirmOnCall, writeOnCall } from '../on-call.ts';
import { capture, keepByKey, openView } from '../panel-steps.ts';
import { words } from '../words.ts';
import type { Journey } from './journey.ts';

const ROLE = 'Senior Backend Engineer, Alarms';
const EACH = 5;
const ANYONE = words('sheet.anyone');

const number = (text: string): string[] =>
  Array.from({ length: EACH }, (_, index) => `${text} ${index + 1}?`);
const FIRST = number('What is written in the first tab');
const SECOND = number('What is written in the second tab');
const LATER = number('What came while a line was moved');
const NOTES = number('What is written in the panel');

async function waitUntilDone(screen: Screen): Promise<void> {
  await waitFor(screen, 'all of it written', () =>
    screen.evaluate(() => document.documentElement.dataset.onCall === 'done'),
  );
}

/** A further notebook tab at this route. */
async function openAt(driver: BrowserDriver, route: string, button: string): Promise<Screen> {
  const tab = await driver.openNotebook();
  await goTo(tab, route);
  await see(tab, { role: 'button', name: button });
  return tab;
}

/** What must be in the notebook in the end, seen in a tab opened for it. */
async function checkNothingLost(driver: BrowserDriver, sheet: string, from: number): Promise<void> {
  const fresh = await openAt(driver, sheet, words('sheet.glance'));
  const lines = await fresh.evaluate(readSheetLines, ANYONE);
  expect(lines.toSorted()).toEqual([...FIRST, ...SECOND, ...LATER].toSorted());
  expect(lines.indexOf(FIRST[0]!)).toBe(from + 1);
  await goTo(fresh, sheet.replace(/\/sheet\/.*/, '/notes'));
  for (const note of NOTES) await seeText(fresh, note);
  await goTo(fresh, sheet.replace(/\/sheet\/.*/, '/facts'));
  await waitFor(fresh, 'the confirmed facts', async () => {
    const marks = (await readText(fresh)).split(words('facts.confirmed')).length - 1;
    return marks === EACH;
  });
}

export const atOnce: Journey[] = [
  {
    name: 'with three tabs and the panel writing at once, nothing is lost',
    patience: 400_000,
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      const panel = await capture(driver);
      await keepByKey(panel);
      await openView(panel, 'notes');
      const first = await openOpportunity(driver, ROLE);
      await openPart(first, 'rounds');
      await addRound(first, { stage: 'panel', inDays: 2, minutes: 45, people: [] });
      await openSheet(first);
      const sheet = await whereAmI(first);
      const second = await openAt(driver, sheet, words('sheet.glance'));
      const third = await openAt(driver, sheet.replace(/\/sheet\/.*/, '/facts'), ROLE);

      await first.evaluate(writeOnCall, words('sheet.own_ask'), FIRST);
      await second.evaluate(writeOnCall, words('sheet.own_ask'), SECOND);
      await panel.evaluate(writeOnCall, words('notes.new'), NOTES);
      await third.evaluate(confirmOnCall, words('facts.confirm'), EACH);
      await panel.evaluate(call);
      for (const screen of [first, second, panel, third]) await waitUntilDone(screen);

      await waitFor(first, 'both tabs’ lines', async () => {
        const lines = await listNamed(first, {
          role: 'checkbox',
          name: words('sheet.tick', 'What is written'),
        });
        return lines.length === 2 * EACH;
      });
      const from = (await first.evaluate(readSheetLines, ANYONE)).indexOf(FIRST[0]!);
      await second.evaluate(writeOnCall, words('sheet.own_ask'), LATER);
      await moveDown(first, { list: ANYONE, text: FIRST[0]!, beforeDrop: () => panel.evaluate(call) });
      await waitUntilDone(second);
      await checkNothingLost(driver, sheet, from);
    },
  },
];
