// What a candidate does in the notebook, step by step.
import type { BrowserDriver, Screen } from './drivers/driver.ts';
import { readSheetLines } from './in-document.ts';
import { choose, click, fill, focus, see, seeText, waitFor } from './on-screen.ts';
import { words } from './words.ts';

type Part = 'overview' | 'rounds' | 'people' | 'facts' | 'notes' | 'fit';

/** A notebook tab with the opportunity of this role open. */
export async function openOpportunity(driver: BrowserDriver, role: string): Promise<Screen> {
  const notebook = await driver.openNotebook();
  await click(notebook, { role: 'link', name: role });
  await see(notebook, { role: 'heading', name: role });
  return notebook;
}

/** Opens one part of the opportunity shown. */
export async function openPart(notebook: Screen, part: Part): Promise<void> {
  await click(notebook, { role: 'tab', name: words(`part.${part}`), exact: true });
}

/** Writes down someone by hand. The part of the people must be open. */
export async function addPerson(notebook: Screen, name: string, title: string): Promise<void> {
  await click(notebook, { role: 'button', name: words('people.new') });
  await fill(notebook, { role: 'textbox', name: words('people.name'), exact: true }, name);
  await fill(notebook, { role: 'textbox', name: words('people.title'), exact: true }, title);
  await click(notebook, { role: 'button', name: words('common.save'), exact: true });
  await see(notebook, { role: 'button', name: words('people.change_one', name) });
}

/** Takes over someone a page names. The part of the people must be open. */
export async function addNamedPerson(notebook: Screen, name: string): Promise<void> {
  await click(notebook, { role: 'button', name: words('people.add_one', name) });
  await see(notebook, { role: 'button', name: words('people.change_one', name) });
}

interface NewRound {
  stage: 'screen' | 'panel' | 'final';
  status?: 'done';
  /** Days from today; the talk is at ten in the morning. */
  inDays: number;
  minutes: number;
  people: readonly string[];
}

const toDate = (inDays: number): string =>
  new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);

/** Writes down a round. The part of the rounds must be open. */
export async function addRound(notebook: Screen, round: NewRound): Promise<void> {
  await click(notebook, { role: 'button', name: words('rounds.new') });
  await choose(notebook, { role: 'combobox', name: words('prepare.stage') }, words(`round.${round.stage}`));
  if (round.status)
    await choose(
      notebook,
      { role: 'combobox', name: words('rounds.status_label') },
      words('rounds.status.done'),
    );
  await choose(notebook, { role: 'textbox', name: words('rounds.date'), exact: true }, toDate(round.inDays));
  await choose(notebook, { role: 'textbox', name: words('rounds.time'), exact: true }, '10:00');
  await fill(notebook, { role: 'textbox', name: words('rounds.minutes') }, String(round.minutes));
  for (const name of round.people) await click(notebook, { role: 'checkbox', name });
  await click(notebook, { role: 'button', name: words('common.save'), exact: true });
  await see(notebook, { role: 'heading', name: words(`round.${round.stage}`) });
}

/** Opens the sheet of the round that comes next, from the overview. */
export async function openSheet(notebook: Screen): Promise<void> {
  await openPart(notebook, 'overview');
  await click(notebook, { role: 'link', name: words('rounds.sheet') });
  await see(notebook, { role: 'button', name: words('sheet.glance') });
}

/** Goes to a route of the notebook, as from the address bar. */
export async function goTo(notebook: Screen, route: string): Promise<void> {
  await notebook.evaluate((hash) => {
    location.hash = hash;
  }, route);
}

/** The route the notebook is at. */
export function whereAmI(notebook: Screen): Promise<string> {
  return notebook.evaluate(() => location.hash.replace(/^#/, ''));
}

/** Adds a question of the candidate's own to the sheet shown, for one person where one is named. */
export async function addOwnQuestion(notebook: Screen, text: string, person?: string): Promise<void> {
  await fill(notebook, { role: 'textbox', name: words('sheet.own_ask') }, text);
  if (person) await choose(notebook, { role: 'combobox', name: words('sheet.own_for') }, person);
  await click(notebook, {
    role: 'button',
    name: words('sheet.add'),
    exact: true,
    within: words('prepare.ask'),
  });
  await see(notebook, { role: 'button', name: words('sheet.move', text) });
}

interface Move {
  /** Name of the list. */
  list: string;
  /** The line. */
  text: string;
  /** Runs while the line is in the air. */
  beforeDrop?: () => Promise<void>;
}

/** Moves a line of the sheet one place down with its handle, by keyboard. */
export async function moveDown(notebook: Screen, { list, text, beforeDrop }: Move): Promise<void> {
  const place = async (): Promise<number> =>
    (await notebook.evaluate(readSheetLines, list)).findIndex((line) => line.includes(text));
  const before = await place();
  await focus(notebook, { role: 'button', name: words('sheet.move', text) });
  for (const [key, at] of [
    [' ', before + 1],
    ['ArrowDown', before + 2],
  ] as const) {
    await notebook.press(key);
    // The line glides; a key before it is said where the line is would go nowhere.
    await seeText(notebook, words('sheet.moving', String(at)).split('$')[0]!);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await beforeDrop?.();
  await notebook.press(' ');
  await waitFor(notebook, `"${text}" one place further down`, async () => (await place()) === before + 1);
}
