// What they tell of themselves, said back to them.
import { describe, expect, it } from 'vitest';
import { SIDE_NEWS, TOLD_KINDS, isBetter } from '../../../lib/suggest/patterns/told.ts';
import { getSignal } from '../../../lib/suggest/signals/all-signals.ts';
import { isToldRow } from '../../../lib/suggest/signals/find-frame.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { shortenTold } from '../../../lib/suggest/wording/shorten-told.ts';
import { makeInput, type CasePage } from './case-kit.ts';
import { listAsks } from './judge.ts';

const tell = (line: string, change: { kind?: CasePage['kind']; duties?: string[] } = {}) => {
  const result = suggest(
    makeInput({
      name: 'told',
      company: 'Orchard Lane',
      role: 'Cellar Hand',
      pages: [
        { kind: 'job-posting', lines: { responsibilities: change.duties ?? ['Press the pears in autumn'] } },
        { kind: change.kind ?? 'company-news', lines: { other: [line] } },
      ],
      round: { people: [{ audience: 'hiring-manager' }] },
    }),
  );
  return {
    asks: listAsks(result).filter(({ evidence }) => line.includes(evidence[0]?.quote ?? '\n')),
    expects: result.expect.filter(({ evidence }) => line.includes(evidence[0]?.quote ?? '\n')),
  };
};

describe('a sentence said back', () => {
  it.each([
    [
      'W79',
      'Mis-picks fell from 3.4 to 1.9 per thousand crates after ten weeks.',
      'With mis-picks down from 3.4 to 1.9 per thousand crates after ten weeks,',
    ],
    [
      'W82',
      'Cider sales fell by 4 percent to 11 million crowns.',
      'With cider sales down by 4 percent to 11 million crowns,',
    ],
    [
      'W78',
      'The price of glass rose by almost a fifth over the year.',
      'With the price of glass up by almost a fifth over the year,',
    ],
    [
      'W83',
      'Of our crates 17% come back, and we want to get to 25% by 2028.',
      'of your crates 17% come back, and you want to get to 25% by 2028',
    ],
    [
      'V22',
      'Yields on the north slope were a little lower than we had hoped, and we have planted new rows.',
      'yields on the north slope were a little lower than you had hoped',
    ],
    [
      'W69',
      'Of the 23 steps in the plan, four are complete and five have not started.',
      'of the 23 steps in the plan, four are complete and five have not started',
    ],
    [
      'V24',
      'At Easter we will be saying goodbye to Mr Bo Lind, who is retiring after 29 years in the cellar.',
      'when Mr Lind goes',
    ],
    [
      'W75',
      'The lower cellar came first, and the upper cellar is planned to be moved through the end of 2027.',
      'With the upper cellar planned to be moved through the end of 2027,',
    ],
    [
      'W2',
      'Next spring we will begin to roll out a new press, starting with our Norway cellars.',
      'next spring you will begin to roll out a new press, starting with your Norway cellars',
    ],
    [
      'W2',
      'Next spring we will begin weekly pressing, starting with our Norway cellars.',
      'As you begin weekly pressing next spring, starting with your Norway cellars,',
    ],
  ])('%s: %s', (signal, line, said) => {
    const { asks, expects } = tell(line);
    const item = asks.find((one) => one.signal === signal);
    expect(item?.text.toLowerCase()).toContain(said.toLowerCase());
    expect(expects.map((one) => one.signal)).toContain(signal);
  });

  it('the company by its own name is "you", and its things are "your"', () => {
    const { asks } = tell('During the year Orchard Lane moved its 12 vats to its new cellar.');
    expect(asks[0]?.text).toMatch(/you moved your 12 vats to your new cellar/u);
  });

  it('in their own mouth it is "we" again', () => {
    const { expects } = tell('Yields on the north slope were lower than we had hoped.');
    expect(expects[0]?.text).toBe(
      'Yields on the north slope were lower than we had hoped. Where would you start?',
    );
  });

  it('stands beside the duty it touches', () => {
    const { asks } = tell('We have moved the tasting room to the north cellar this year.', {
      duties: ['Manage the tasting room on Saturdays', 'Press the pears in autumn'],
    });
    expect(asks.map(({ signal }) => signal)).toContain('U24');
  });

  it.each([
    'We hope that work will start in the summer of 2027.',
    'It fell from 12 to 7 days.',
    'Employees gave 9,200 volunteer hours in 2025.',
    'Congratulations to Ada Lind on 25 years with us.',
    'In 1954 we opened our first cellar with 12 vats.',
    // Its month has just gone by.
    'In November the cellar will host a practical day for 40 pupils.',
  ])('nothing of: %s', (line) =>
    expect(tell(line).asks.filter(({ signal }) => isToldRow(signal))).toEqual([]),
  );
});

describe('which way a figure moved', () => {
  it.each([
    ['errors fell from 9% to 4%', true],
    ['sales rose by 12 percent', true],
    ['we grew annual recurring revenue by 29%', true],
    ['sales fell by 12 percent', false],
    ['errors rose from 4% to 9%', false],
    ['support tickets doubled in two weeks', false],
  ])('%s', (text, better) => expect(isBetter(text)).toBe(better));
});

it('every kind has a row, and side news a word for it', () => {
  const ids = TOLD_KINDS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(getSignal(id).expect?.text[0]).toMatch(/^\{Told\}\. /u);
  expect(SIDE_NEWS.test('a barbecue for all')).toBe(true);
  expect(SIDE_NEWS.test('a new press for all')).toBe(false);
});

describe('as the opening of a question', () => {
  it.each([
    ['errors went down again, to 4% of crates', 'With errors down again, to 4% of crates'],
    ['after ten weeks, errors are down from 9% to 4%', 'With errors down from 9% to 4% after ten weeks'],
    ['online sales grew by 14% and now account for a tenth', 'With online sales up by 14%'],
    ['you grew cider sales by 29% and opened a cellar', 'With cider sales up by 29%'],
    ['the north cellar is planned to be moved in May', 'With the north cellar planned to be moved in May'],
    ['Halden is to begin in January and Moss will follow', 'With Halden beginning in January'],
    ['a press for pears, planned for early next year', 'With a press for pears planned for early next year'],
    [
      'next spring you will open a second cellar, your largest so far',
      'As you open a second cellar next spring, your largest so far',
    ],
    [
      'the ratio was 103.1, compared with 98.6 in 2024',
      'With the ratio at 103.1, compared with 98.6 in 2024',
    ],
  ])('%s', (said, short) => expect(shortenTold(said)).toBe(short));

  it.each(['you put too much on one screen', 'results were lower than you had hoped'])('not: %s', (said) =>
    expect(shortenTold(said)).toBeUndefined(),
  );
});

describe('how the work is arranged and done', () => {
  const post = (line: string) =>
    listAsks(
      suggest(
        makeInput({
          name: 'told',
          company: 'Orchard Lane',
          role: 'Cellar Hand',
          pages: [
            {
              kind: 'job-posting',
              lines: { company: [line], responsibilities: ['Press the pears in autumn'] },
            },
          ],
          round: { people: [{ audience: 'hiring-manager' }] },
        }),
      ),
    ).map(({ signal, text }) => `${signal} ${text}`);

  it.each([
    ['Pressing is done on three lines, two of which run at night.', 'V28'],
    ['We write every decision down in one shared book.', 'V29'],
    ['Every shift begins with ten minutes of tasting.', 'V29'],
  ])('%s', (line, signal) => expect(post(line).some((one) => one.startsWith(`${signal} `))).toBe(true));

  it.each([
    'We have a great opportunity for a cellar hand in a team of eight.',
    'We run 164 stores and two bakeries.',
  ])('not: %s', (line) => expect(post(line).filter((one) => /^V2[89] /u.test(one))).toEqual([]));
});

it('a goal in a sentence of its own goes with the figure before it', () => {
  const { asks } = tell('Whole yard attendance so far is 94.6%. Our target is 96%.');
  expect(asks.find(({ signal }) => signal === 'W84')?.text).toContain(
    'hole yard attendance so far is 94.6%, and your target is 96%',
  );
  expect(asks.find(({ signal }) => signal === 'W84')?.evidence.map(({ quote }) => quote)).toEqual([
    'Whole yard attendance so far is 94.6%.',
    'Our target is 96%.',
  ]);
});
