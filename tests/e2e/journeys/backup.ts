// Everything into a file and back, and a browser that ends in the middle of it.
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { POSTING } from '../../demo-site/pages.ts';
import { generateBackup } from '../../bench/generate-backup.ts';
import { countRecords } from '../count-records.ts';
import type { BrowserDriver, Screen } from '../drivers/driver.ts';
import { click, see, seeText, waitFor } from '../on-screen.ts';
import { capture, keepByKey } from '../panel-steps.ts';
import { words } from '../words.ts';
import type { Journey } from './journey.ts';

/** Large enough that bringing it in takes a while. */
const LARGE_BYTES = 6_000_000;
/** Milliseconds after which the browser is killed. */
const MOMENTS = [60, 400];

async function openData(driver: BrowserDriver): Promise<Screen> {
  const notebook = await driver.openNotebook();
  await click(notebook, { role: 'link', name: words('data.title') });
  await see(notebook, { role: 'heading', name: words('data.save_title') });
  return notebook;
}

/** Browsers write what is saved in their own time, seconds later on a busy computer. Milliseconds. */
const DOWNLOAD_PATIENCE = 60_000;

/** Saves a backup and reads the file it became. */
async function saveBackup(driver: BrowserDriver, screen: Screen): Promise<{ file: string; text: string }> {
  const listSaved = () => readdir(driver.downloads()).catch(() => []);
  const before = new Set(await listSaved());
  await click(screen, { role: 'button', name: words('data.save') });
  const end = Date.now() + DOWNLOAD_PATIENCE;
  while (Date.now() < end) {
    for (const name of (await listSaved()).filter((one) => isWhole(one) && !before.has(one))) {
      const file = join(driver.downloads(), name);
      const text = await readFile(file, 'utf8');
      if (!text.endsWith('"}\n')) continue;
      // Chromium writes the next file of this name over this one.
      const taken = join(driver.downloads(), `taken-${before.size}-${name}`);
      await rename(file, taken);
      return { file: taken, text };
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing was saved; there is: ${(await listSaved()).join(', ')}`);
}

const isWhole = (name: string): boolean => name.endsWith('.jsonl');

async function lookAt(screen: Screen, file: string): Promise<void> {
  await screen.chooseFile(file);
  await see(screen, { role: 'button', name: words('data.bring_in') });
}

export const backup: Journey[] = [
  {
    name: 'saved, erased and brought in again, a backup of it is the same to the byte',
    patience: 240_000,
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      await keepByKey(await capture(driver));
      const screen = await openData(driver);
      const first = await saveBackup(driver, screen);
      expect(first.text).toContain('Larder');
      // The message lies over the foot of the page until it goes.
      await click(screen, { role: 'button', name: words('common.close') });
      await click(screen, { role: 'button', name: words('data.erase') });
      await click(screen, { role: 'button', name: words('data.erase_action') });
      await seeText(screen, words('data.erased'));
      expect(Object.values(await screen.evaluate(countRecords)).every((count) => count === 0)).toBe(true);
      await lookAt(screen, first.file);
      await click(screen, { role: 'button', name: words('data.bring_in') });
      await see(screen, { role: 'link', name: 'Senior Backend Engineer, Alarms' });
      const second = await saveBackup(driver, screen);
      expect(second.text).toBe(first.text);
    },
  },
  {
    name: 'killed while a file is brought in, the notebook is as before or has all of it',
    patience: 300_000,
    run: async ({ driver }) => {
      const folder = await mkdtemp(join(tmpdir(), 'second-round-large-'));
      const file = join(folder, 'large.jsonl');
      const { opportunities, captures, snapshots, lines, facts } = await generateBackup(file, LARGE_BYTES);
      const all = { opportunities, captures, snapshots, lines, facts };
      const none = Object.fromEntries(Object.keys(all).map((table) => [table, 0]));
      const seen: object[] = [];
      for (const moment of MOMENTS) {
        const screen = await openData(driver);
        await lookAt(screen, file);
        await click(screen, { role: 'button', name: words('data.bring_in') });
        await new Promise((resolve) => setTimeout(resolve, moment));
        await driver.kill();
        await driver.restart();
        const counts = await (await openData(driver)).evaluate(countRecords);
        expect([none, all]).toContainEqual(counts);
        seen.push(counts);
      }
      // At least once the browser ended before all of it was in, or nothing was shown here.
      expect(seen).toContainEqual(none);
      const screen = await openData(driver);
      await lookAt(screen, file);
      await click(screen, { role: 'button', name: words('data.bring_in') });
      await waitFor(screen, 'everything to be in', async () => {
        const counts = await screen.evaluate(countRecords);
        return counts.facts === facts;
      });
      expect(await screen.evaluate(countRecords)).toEqual(all);
      await rm(folder, { recursive: true });
    },
  },
];
