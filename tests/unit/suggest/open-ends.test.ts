// What the pages leave open themselves, who holds the post today, and what is too torn, too common or too wide to ask about.
import { describe, expect, it } from 'vitest';
import { getSignal } from '../../../lib/suggest/signals/all-signals.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { isClause } from '../../../lib/suggest/wording/quote.ts';
import { makeInput, type Case, type CasePage } from './case-kit.ts';
import { listAsks } from './judge.ts';

const ask = (pages: CasePage[], change: Partial<Case> = {}) =>
  listAsks(
    suggest(
      makeInput({
        name: 'open ends',
        company: 'Orchard Lane',
        role: 'Cellar Hand',
        pages,
        round: { people: [{ audience: 'hiring-manager' }] },
        ...change,
      }),
    ),
  );
const posting = (...responsibilities: string[]): CasePage => ({
  kind: 'job-posting',
  lines: { responsibilities },
});
const about = (...other: string[]): CasePage => ({ kind: 'company-about', lines: { other } });

describe('told in open ends', () => {
  it.each([
    ['V35', 'The audit in May found that two pear presses had no record of their cleaning.'],
    ['V35', 'The survey identified two pear presses that nobody had looked at since spring.'],
    ['V36', 'The permit for our pear cellar expires in March 2027.'],
    ['V36', 'The charter of the pear growers is up for review next year.'],
    ['V37', 'By year end, 13 of our forty pear growers had signed the new charter.'],
    ['V37', 'Only 12% of our growers have pressed a pear so far.'],
  ])('%s: %s', (signal, line) => {
    const item = ask([posting('Press the pears of all growers'), about(line)]).find(
      (one) => one.evidence[0]?.quote === line,
    );
    expect(item?.signal).toBe(signal);
  });

  it.each([
    ['praise', 'Inspectors found that our pear presses meet the strong standard.'],
    ['a rule', 'Pear invoices without a number may be delayed by two weeks.'],
    ['a line without its subject', 'Is expected to press 3,500 pears in its first year.'],
    [
      'somebody unnamed',
      'The pear press will be looked after by the team until her successor joins us in May.',
    ],
    ['nobody knows whom', 'Until May 58% of them have installed the pear app.'],
    ['a duty of whoever comes', 'Takes care of pear growers and solves complaints within two days.'],
    ['what comes by itself', 'The fall is due to three pear presses, all of them old.'],
  ])('nothing of %s', (_, line) =>
    expect(
      ask([posting('Press the pears of all growers'), about(line)]).filter(
        ({ signal, evidence }) => /^[VW]\d/u.test(signal) && evidence[0]?.quote === line,
      ),
    ).toEqual([]),
  );
});

describe('who holds the post', () => {
  const LINE = 'Our Cellar Hand is Mrs Ruth Amber, who has held the role since 2010.';
  it('is asked about by name, as one who did it well', () => {
    const item = ask([posting('Press the pears'), about(LINE)]).find(({ signal }) => signal === 'V38');
    expect(item?.text).toContain('Mrs Amber');
    expect(item?.evidence.map(({ quote }) => quote)).toEqual([LINE]);
  });
  it.each([
    ['another post', 'Our Head Grower is Mrs Ruth Amber, who has held the role since 2010.'],
    ['nobody by name', 'Our Cellar Hand has held the role since 2010.'],
  ])('not for %s', (_, line) =>
    expect(ask([posting('Press the pears'), about(line)]).map(({ signal }) => signal)).not.toContain('V38'),
  );
  it('not when that person sits opposite', () =>
    expect(
      ask([posting('Press the pears'), about(LINE)], {
        round: { people: [{ audience: 'peer', name: 'Ruth Amber', title: 'Cellar Hand' }] },
      }).map(({ signal }) => signal),
    ).not.toContain('V38'));
});

describe('a quotation of a company page', () => {
  it.each([
    ['We believe in slow pressing, and in rest.', 'in slow pressing', false],
    ['We believe in slow pressing, and in rest.', 'We believe in slow pressing', true],
    ['Our aim: rest for everybody.', 'rest for everybody', true],
    ['Pears are the most what we love.', 'Pears are the most', false],
  ])('%s | %s', (text, quote, whole) => expect(isClause(text, quote)).toBe(whole));
});

describe('what stands in every contract', () => {
  const COMMON = 'Follow all safety policies and procedures';
  it('is not asked about', () =>
    expect(
      ask([posting(COMMON, 'Press the pears', 'Label the crates')]).filter(({ evidence }) =>
        evidence.some(({ quote }) => quote === COMMON),
      ),
    ).toEqual([]));
  it('unless the rules are the job', () =>
    expect(
      ask([posting(COMMON, 'Press the pears', 'Label the crates')], { role: 'Safety Officer' }).some(
        ({ evidence }) => evidence.some(({ quote }) => quote === COMMON),
      ),
    ).toBe(true));
});

describe('a narrow subject', () => {
  it('silences the wide ones on its line', () => {
    const signals = ask([posting('Write clean code and take part in code reviews', 'Press the pears')])
      .filter(({ evidence }) => evidence[0]?.quote.startsWith('Write clean code'))
      .map(({ signal }) => signal);
    expect(signals.some((signal) => /^S(?:[7-9]\d\d|1\d{3})$/u.test(signal))).toBe(true);
    expect(signals.filter((signal) => /^S[1-6]\d\d$/u.test(signal))).toEqual([]);
  });

  it('asks about what they tell of the same, where no frame knows it', () => {
    const line = 'In May we moved our code reviews to two fixed hours a day.';
    const item = ask([posting('Take part in code reviews'), about(line)]).find(
      ({ evidence }) => evidence[0]?.quote === line,
    );
    expect(item?.signal).toBe('S1101');
    expect(item?.text).toMatch(/in May you moved your code reviews to two fixed hours a day/iu);
  });

  it('on a neighbour’s own ground weighs more than off it', () => {
    const line = 'Plan the pressing weeks together with Procurement';
    const score = (title: string) =>
      Math.max(
        ...ask([posting(line)], { round: { people: [{ audience: 'cross-functional', title }] } })
          .filter(({ signal, evidence }) => /^[RS]/u.test(signal) && evidence[0]?.quote === line)
          .map((item) => item.score),
      );
    expect(score('Head of Procurement')).toBeGreaterThan(score('Head of Design'));
  });

  it('a neighbour who leads the very subject is asked as one who does', () => {
    const questions = (title: string) =>
      ask([posting('Support the key accounts of the cellar')], {
        round: { people: [{ audience: 'cross-functional', title }] },
      }).flatMap(({ signal, text }) => (signal === 'S706' ? [text] : []));
    const { hm, xf } = getSignal('S706').ask;
    const asksOneOf = (title: string, list: readonly string[] = []) =>
      questions(title).some((text) => list.some((one) => text.toLowerCase().endsWith(one.toLowerCase())));
    expect(asksOneOf('Key Account Director', hm)).toBe(true);
    expect(asksOneOf('Head of Cellars', xf)).toBe(true);
  });
});
