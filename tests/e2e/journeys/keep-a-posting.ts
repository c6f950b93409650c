// From a posting to the notebook, and the notebook after a restart.
import { expect } from 'vitest';
import { POSTING } from '../../demo-site/pages.ts';
import { click, fold, readText, see, seeText } from '../on-screen.ts';
import type { ShownFact } from '../in-document.ts';
import { capture, keepByKey, openView, readFacts } from '../panel-steps.ts';
import { words } from '../words.ts';
import type { Journey } from './journey.ts';
import { toPageText } from './page-text.ts';

const TITLE = 'Senior Backend Engineer, Alarms';

const valuesOf = (facts: readonly ShownFact[], key: string): string[] =>
  facts.filter((fact) => fact.label === words(`fact.${key}`)).map((fact) => fact.value);

export const keepAPosting: Journey[] = [
  {
    name: 'one click on the toolbar shows what the page says, each fact with words that stand on it',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      const panel = await capture(driver);
      const facts = await readFacts(panel);
      const html = await site.read(POSTING);
      const text = toPageText(html);

      expect(facts.length).toBeGreaterThan(15);
      expect(facts.filter((fact) => fact.visible && !text.includes(fact.quote))).toEqual([]);
      expect(facts.filter((fact) => !text.includes(fact.quote) && !fold(html).includes(fact.quote))).toEqual(
        [],
      );
      expect(valuesOf(facts, 'job.salary').join()).toMatch(/68,000.*82,000/);
      expect(valuesOf(facts, 'job.location').join()).toContain('Leeds');
      expect(valuesOf(facts, 'job.workplace').length).toBe(1);
      await seeText(panel, 'Lead the move of alarm rules from the Larder to Kafka');
    },
  },
  {
    name: 'kept with one key, there are questions to ask, points to say and questions to expect',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      const panel = await capture(driver);
      await keepByKey(panel);
      await openView(panel, 'prepare');
      for (const part of ['ask', 'say', 'expect'])
        await see(panel, { role: 'heading', name: words(`prepare.${part}`) });
      const text = await readText(panel);
      expect(text).toContain('?');
      expect(text).toMatch(/Larder|Kafka|Rotterdam|false alarms|flat battery/);
    },
  },
  {
    name: 'closed and opened again, the browser still has the page in the notebook',
    run: async ({ driver, site }) => {
      await driver.open(site.origin + POSTING);
      await keepByKey(await capture(driver));
      await driver.restart();
      const notebook = await driver.openNotebook();
      await click(notebook, { role: 'link', name: TITLE });
      await see(notebook, { role: 'heading', name: TITLE });
      await seeText(notebook, '68,000');
      const facts = await readFacts(notebook);
      expect(valuesOf(facts, 'job.salary').join()).toMatch(/68,000.*82,000/);
    },
  },
];
