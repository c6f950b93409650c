// The page changes; what the candidate corrected stays.
import { expect } from 'vitest';
import { POSTING } from '../../demo-site/pages.ts';
import type { Screen } from '../drivers/driver.ts';
import { click, fill, readText, see, seeText } from '../on-screen.ts';
import { capture, keepByKey, readFacts } from '../panel-steps.ts';
import { words } from '../words.ts';
import type { Journey } from './journey.ts';

const EDITED = 'Leeds, third floor, by the canal';

async function editLocation(panel: Screen): Promise<void> {
  await click(panel, { role: 'button', name: 'Leeds, United Kingdom' });
  await click(panel, { role: 'button', name: words('facts.edit'), exact: true });
  await fill(panel, { role: 'textbox', name: words('fact.job.location') }, EDITED);
  await click(panel, { role: 'button', name: words('common.save'), exact: true });
  await see(panel, { role: 'button', name: EDITED });
}

export const captureAgain: Journey[] = [
  {
    name: 'a page captured again after it changed is a second version, and the edited fact stays as edited',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      const panel = await capture(driver);
      await editLocation(panel);
      await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await keepByKey(panel);

      site.showSecondVersion(true);
      await driver.open(site.origin + POSTING);
      const again = await capture(driver);
      await seeText(again, '72,000');
      await keepByKey(again);
      await seeText(again, words('kept.version', '2'));

      const notebook = await driver.openNotebook();
      await click(notebook, { role: 'link', name: 'Senior Backend Engineer' });
      await see(notebook, { role: 'button', name: EDITED });
      const facts = await readFacts(notebook);
      const locations = facts.filter((fact) => fact.label === words('fact.job.location'));
      expect(locations.map((fact) => fact.value)).toEqual([`${EDITED} ${words('facts.edited')}`]);
      expect(facts.map((fact) => fact.value).join('\n')).toMatch(/72,000.*88,000/);
    },
  },
  {
    name: 'a page captured again unchanged says so and makes no second version',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      await keepByKey(await capture(driver));
      const panel = await capture(driver);
      await keepByKey(panel);
      const notebook = await driver.openNotebook();
      await click(notebook, { role: 'link', name: 'Senior Backend Engineer' });
      await see(notebook, { role: 'heading', name: 'Senior Backend Engineer' });
      expect(await readText(notebook)).not.toContain('72,000');
      expect(await readText(panel)).not.toContain(words('kept.version', '2'));
    },
  },
];
