// One opportunity from the first page to the decision.
import { expect } from 'vitest';
import { POSTING } from '../../demo-site/pages.ts';
import type { Screen } from '../drivers/driver.ts';
import { readSheetLines } from '../in-document.ts';
import {
  addNamedPerson,
  addOwnQuestion,
  addPerson,
  addRound,
  goTo,
  moveDown,
  openOpportunity,
  openPart,
  openSheet,
  whereAmI,
} from '../notebook-steps.ts';
import { choose, click, fill, fold, listNamed, readText, see, seeText, waitFor } from '../on-screen.ts';
import { capture, keepByKey } from '../panel-steps.ts';
import { readPdf } from '../read-pdf.ts';
import { words } from '../words.ts';
import type { Journey, Stage } from './journey.ts';

const ROLE = 'Senior Backend Engineer, Alarms';
const PANEL = ['Priya Rowntree', 'Desta Holloway', 'Joost Verhagen'];
const PROMISE = 'Send the notes on the partition switch';
const HEARD = 'It is four days a week in the Leeds office now';
const NOTICE = 'Three months, to the end of a quarter';
const OWN = 'Which alarm rule would you delete tomorrow if nobody had to sign for it?';

async function keepPages({ driver, site }: Stage): Promise<void> {
  for (const path of [POSTING, '/team.html']) {
    await driver.open(site.origin + path);
    await keepByKey(await capture(driver));
  }
}

const line = (title: string, number: number) => ({
  role: 'textbox' as const,
  name: words('debrief.line', words(`debrief.${title}`), String(number)),
});

/** The debrief of the round that is over: taps, a promise, what they said otherwise, what was said about notice. */
async function debrief(notebook: Screen): Promise<string> {
  await click(notebook, { role: 'link', name: words('debrief.write') });
  await see(notebook, { role: 'heading', name: words('debrief.title') });
  await click(notebook, { role: 'radio', name: words('debrief.mood_3') });
  const expected = words('debrief.expected');
  const weak = await see(notebook, { role: 'button', within: expected });
  await click(notebook, { role: 'button', name: weak, within: expected });
  await click(notebook, { role: 'radio', name: '2', exact: true, within: words('debrief.asked') });
  await fill(notebook, line('promised', 1), PROMISE);
  await fill(notebook, line('heard', 1), HEARD);
  const about = { role: 'combobox' as const, name: words('debrief.about', HEARD) };
  await choose(notebook, about, words('fact.job.workplaceScope'));
  await click(notebook, { role: 'radio', name: words('debrief.contradicts') });
  await click(notebook, { role: 'button', name: words('topic.notice'), within: words('debrief.said') });
  await fill(notebook, { role: 'textbox', name: words('topic.notice') }, NOTICE);
  await click(notebook, { role: 'button', name: words('debrief.done'), exact: true });
  await see(notebook, { role: 'heading', name: words('round.screen') });
  return weak;
}

/** Letters only: a printed line breaks where it likes. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The sheet as the browser prints it on the paper chosen. */
async function printOn(notebook: Screen, paper: 'A4' | 'A5') {
  await choose(notebook, { role: 'combobox', name: words('sheet.paper') }, paper);
  return readPdf(await notebook.print());
}

async function checkPaper(notebook: Screen): Promise<void> {
  const questions = await notebook.evaluate(readSheetLines, '');
  for (const [paper, width, height] of [
    ['A4', 210, 297],
    ['A5', 148, 210],
  ] as const) {
    const pages = await printOn(notebook, paper);
    const text = letters(pages.map((page) => page.text).join(''));
    expect(questions.filter((question) => !text.includes(letters(question)))).toEqual([]);
    for (const key of [
      'sheet.glance',
      'sheet.own_ask',
      'sheet.markdown',
      'sheet.to_rounds',
      'debrief.write',
      'notebook.opportunities',
    ])
      expect(text).not.toContain(letters(words(key)));
    expect(pages.map((page) => [page.width, page.height])).toEqual(pages.map(() => [width, height]));
  }
}

/** The sheet of the panel: what must come first, who is asked what, and the candidate's own hand on it. */
async function prepareForPanel(notebook: Screen): Promise<string> {
  await openSheet(notebook);
  const [first] = await listNamed(notebook, { role: 'heading', name: '' }).then((all) => all.slice(1));
  expect(first).toBe(words('sheet.promised'));
  await seeText(notebook, PROMISE);
  await see(notebook, { role: 'heading', name: words('sheet.keep_the_same') });
  await seeText(notebook, NOTICE);
  const headings = await listNamed(notebook, { role: 'heading' });
  for (const name of PANEL) expect(headings.filter((heading) => heading.includes(name))).toHaveLength(1);
  await addOwnQuestion(notebook, OWN, PANEL[1]);
  const group = headings.find((heading) => heading.includes(PANEL[1]!))!;
  expect((await notebook.evaluate(readSheetLines, group)).length).toBeGreaterThan(1);
  await moveDown(notebook, { list: group, text: OWN });
  const [asked] = await notebook.evaluate(
    readSheetLines,
    headings.find((heading) => heading.includes(PANEL[0]!))!,
  );
  await click(notebook, { role: 'checkbox', name: words('sheet.tick', asked!) });
  return asked!;
}

/** The glance view: short lines, ticking them works, and it says what it is. */
async function glance(notebook: Screen): Promise<void> {
  const sheet = await whereAmI(notebook);
  await goTo(notebook, sheet.replace('/sheet/', '/glance/'));
  await seeText(notebook, words('glance.note_sheet'));
  const lines = await listNamed(notebook, { role: 'checkbox' });
  expect(lines.length).toBeGreaterThan(PANEL.length);
  expect(lines.filter((one) => one.replace('…', '').trim().split(/\s+/).length > 10)).toEqual([]);
  const countTicked = () =>
    notebook.evaluate(() => document.querySelectorAll('input[type=checkbox]:checked').length);
  expect(await countTicked()).toBe(1);
  await click(notebook, { role: 'checkbox', name: lines.at(-1)! });
  await waitFor(notebook, 'two lines ticked', async () => (await countTicked()) === 2);
  await click(notebook, { role: 'checkbox', name: lines.at(-1)! });
  await waitFor(notebook, 'one line ticked', async () => (await countTicked()) === 1);
  await click(notebook, { role: 'link', name: words('glance.whole') });
}

async function closeRound(notebook: Screen): Promise<void> {
  await openPart(notebook, 'rounds');
  await click(notebook, { role: 'button', name: words('rounds.change_one', words('round.panel')) });
  const stands = { role: 'combobox' as const, name: words('rounds.status_label') };
  await choose(notebook, stands, words('rounds.status.done'));
  await click(notebook, { role: 'button', name: words('common.save'), exact: true });
  await waitFor(notebook, 'no dialog', async () => (await listNamed(notebook, stands)).length === 0);
}

async function weighUp(notebook: Screen): Promise<void> {
  await click(notebook, { role: 'link', name: words('profile.title'), exact: true });
  for (const name of ['place_and_hours', 'pay_and_security'])
    await click(notebook, { role: 'button', name: words(`criterion.${name}`), exact: true });
  await see(notebook, {
    role: 'checkbox',
    name: words('profile.deal_breaker_of', words('criterion.pay_and_security')),
  });
  await click(notebook, { role: 'link', name: ROLE });
  await openPart(notebook, 'fit');
  for (const name of ['place_and_hours', 'pay_and_security'])
    await see(notebook, { role: 'heading', name: words(`criterion.${name}`) });
  const quotes = await waitFor(notebook, 'evidence', () =>
    notebook.evaluate(() => {
      const all = [...document.querySelectorAll('blockquote')].map((one) => one.textContent ?? '');
      return all.length > 0 ? all : undefined;
    }),
  );
  expect(quotes.join('\n')).toMatch(/72,000|Leeds/);
}

export const wholeLife: Journey[] = [
  {
    name: 'from the first page over two rounds and a changed posting to the decision',
    patience: 400_000,
    run: async (stage) => {
      const { driver, site } = stage;
      await keepPages(stage);
      let notebook = await openOpportunity(driver, ROLE);
      await openPart(notebook, 'people');
      for (const name of PANEL) await addNamedPerson(notebook, name);
      await addPerson(notebook, 'Wim Aalders', 'Talent Partner');
      await openPart(notebook, 'rounds');
      await addRound(notebook, {
        stage: 'screen',
        status: 'done',
        inDays: -2,
        minutes: 30,
        people: ['Wim Aalders'],
      });
      const weak = await debrief(notebook);

      site.showSecondVersion(true);
      await driver.open(site.origin + POSTING);
      const panel = await capture(driver);
      await keepByKey(panel);
      await seeText(panel, words('kept.version', '2'));

      notebook = await openOpportunity(driver, ROLE);
      await see(notebook, { role: 'heading', name: words('changes.title') });
      const overview = fold(await readText(notebook));
      expect(overview).toMatch(/68,000.*72,000/);
      expect(overview).toContain('Plan the last year of the Larder together with the Data team');
      expect(overview).toContain(words('clash.title'));
      expect(overview).toContain(HEARD);
      expect(overview).toContain(PROMISE);

      await openPart(notebook, 'rounds');
      await addRound(notebook, { stage: 'panel', inDays: 2, minutes: 60, people: PANEL });
      const asked = await prepareForPanel(notebook);
      const expectLines = await notebook.evaluate(readSheetLines, words('prepare.expect'));
      expect(expectLines[0]).toContain(weak);
      await checkPaper(notebook);
      await glance(notebook);

      await click(notebook, { role: 'link', name: words('sheet.to_rounds') });
      await closeRound(notebook);
      await addRound(notebook, { stage: 'final', inDays: 9, minutes: 45, people: [PANEL[0]!] });
      await openSheet(notebook);
      const lines = await notebook.evaluate(readSheetLines, '');
      expect(lines).not.toContain(asked);
      expect(lines).toContain(OWN);
      await seeText(notebook, words('sheet.rolled_over'));
      // A debrief is offered above this one; it does not go to paper.
      await seeText(notebook, words('debrief.write'));
      await checkPaper(notebook);
      await weighUp(notebook);
      expect(driver.strayRequests()).toEqual([]);
    },
  },
];
