// Finds and uses what is on a screen the way a person does: by role and name, visible things only.
import type { Screen } from './drivers/driver.ts';
import { markNamed, setMarked, type Wanted } from './in-document.ts';

/** Journeys wait this long for what should be there at once, so that a slow machine fails none. Milliseconds. */
const PATIENCE = 30_000;

let lastMark = 0;

/** Asks until the answer is truthy; throws with `what` and the screen's text. */
export async function waitFor<T>(
  screen: Screen,
  what: string,
  ask: () => Promise<T | undefined | false | null>,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  let trouble: unknown;
  while (Date.now() < end) {
    const answer = await ask().catch((error: unknown) => {
      trouble = error;
      return undefined;
    });
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const shown = await readText(screen).catch(() => '(no answer)');
  throw new Error(`Waited in vain for ${what}. The screen says:\n${shown.slice(0, 3_000)}`, {
    cause: trouble,
  });
}

/** Everything a reader sees on the screen. */
export function readText(screen: Screen): Promise<string> {
  return screen.evaluate(() => document.body.innerText);
}

/** Waits until the words are to be read on the screen. */
export async function seeText(screen: Screen, text: string): Promise<void> {
  await waitFor(screen, `the words "${text}"`, async () => fold(await readText(screen)).includes(fold(text)));
}

/** Waits until such an element is there; resolves to its text. */
export async function see(screen: Screen, wanted: Wanted): Promise<string> {
  const [text] = await waitFor(screen, describeWanted(wanted), async () => {
    const found = await listNamed(screen, wanted);
    return found.length > 0 && found;
  });
  return text!;
}

/** Waits for the first such element and marks it; resolves to the mark. */
async function find(screen: Screen, wanted: Wanted): Promise<string> {
  lastMark += 1;
  const mark = `m${lastMark}`;
  await waitFor(
    screen,
    describeWanted(wanted),
    async () => (await screen.evaluate(markNamed, wanted, mark)).length > 0,
  );
  return mark;
}

/** Clicks the first such element, once it is there. */
export async function click(screen: Screen, wanted: Wanted): Promise<void> {
  await screen.clickMarked(await find(screen, wanted));
}

/** Gives the first such element the keyboard. */
export async function focus(screen: Screen, wanted: Wanted): Promise<void> {
  await screen.evaluate(
    (mark) => document.querySelector<HTMLElement>(`[data-e2e="${mark}"]`)!.focus(),
    await find(screen, wanted),
  );
}

/** Chooses from a list, by what the choice says; or sets a date or a time, written as the browser keeps it. */
export async function choose(screen: Screen, wanted: Wanted, value: string): Promise<void> {
  await screen.evaluate(setMarked, await find(screen, wanted), value);
}

/** Puts text into a field, as if typed over what it held. */
export async function fill(screen: Screen, wanted: Wanted, text: string): Promise<void> {
  await click(screen, wanted);
  await screen.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  });
  await screen.type(text);
}

/** Names of all such elements that are there now, in order. */
export function listNamed(screen: Screen, wanted: Wanted): Promise<string[]> {
  return screen.evaluate(markNamed, wanted, '');
}

/** White space folded. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function describeWanted({ role, name, within }: Wanted): string {
  const where = within === undefined ? '' : ` in "${within}"`;
  return (name === undefined ? `a ${role}` : `the ${role} "${name}"`) + where;
}
