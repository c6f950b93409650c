// Finds and uses what is on a screen the way a person does: by role and name, visible things only.
import type { Screen } from './drivers/driver.ts';
import { markNamed, type Wanted } from './in-document.ts';

/** Journeys wait this long for what should be there at once. Milliseconds. */
const PATIENCE = 15_000;

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

/** Clicks the first such element, once it is there. */
export async function click(screen: Screen, wanted: Wanted): Promise<void> {
  lastMark += 1;
  const mark = `m${lastMark}`;
  await waitFor(
    screen,
    describeWanted(wanted),
    async () => (await screen.evaluate(markNamed, wanted, mark)).length > 0,
  );
  await screen.clickMarked(mark);
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

function describeWanted({ role, name }: Wanted): string {
  return name === undefined ? `a ${role}` : `the ${role} "${name}"`;
}
