// What a candidate does in the panel, step by step.
import type { BrowserDriver, Screen } from './drivers/driver.ts';
import { openEveryFact, type ShownFact } from './in-document.ts';
import { click, fold, listNamed, readText, see, waitFor } from './on-screen.ts';
import { words } from './words.ts';

/** Toolbar click, then the panel with the page read and ready to keep. */
export async function capture(driver: BrowserDriver): Promise<Screen> {
  const title = await driver.page().evaluate(() => document.title);
  await driver.clickToolbarButton();
  const panel = await driver.panel();
  await seeReview(panel, title);
  return panel;
}

/** Waits until the page of this title waits to be kept; fails at once when the panel says it could not be read. */
export async function seeReview(panel: Screen, title = ''): Promise<void> {
  const outcome = await waitFor(panel, `the page "${title}" to keep`, async () => {
    const text = fold(await readText(panel));
    if (text.includes(words('failed.unexpected.what'))) return 'failed';
    return text.includes(words('review.keep')) && text.includes(fold(title)) && 'read';
  });
  if (outcome === 'failed') throw new Error(`The panel says: ${await readText(panel)}`);
}

/** Keeps the page with the key, as soon as the panel has taken the focus; where it has not, the key goes to no field. */
export async function keepByKey(panel: Screen): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    if (await panel.evaluate(() => document.activeElement !== document.body)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await panel.press('Enter');
  await seeKept(panel);
}

/** Waits until the panel says that the page was kept. */
export async function seeKept(panel: Screen): Promise<void> {
  await see(panel, { role: 'heading', name: words('kept.title') });
}

/** Opens every fact on the screen and reads its value and proof. */
export async function readFacts(screen: Screen): Promise<ShownFact[]> {
  await waitFor(screen, 'a fact', async () => (await listNamed(screen, { role: 'button' })).length > 0);
  return screen.evaluate(
    openEveryFact,
    words('evidence.visible'),
    words('facts.show_all').replace(/\s*\$1.*$/, ''),
  );
}

/** Opens one of the three views. */
export async function openView(panel: Screen, view: 'page' | 'prepare' | 'notes'): Promise<void> {
  await click(panel, { role: 'tab', name: words(`view.${view}`) });
}
