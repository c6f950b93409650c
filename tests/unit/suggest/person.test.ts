// What the pages say of the very person opposite, said to them as "you".
import { describe, expect, it } from 'vitest';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { makeInput } from './case-kit.ts';
import { listAsks } from './judge.ts';

const meet = (line: string, name = 'Ida Moen') => {
  const input = makeInput({
    name: 'person',
    company: 'Orchard Lane',
    role: 'Cellar Hand',
    pages: [
      { kind: 'job-posting', lines: { responsibilities: ['Press the pears in autumn'] } },
      { kind: 'company-news', lines: { other: [line] } },
    ],
    round: { people: [{ audience: 'hiring-manager', name, title: 'Head of Cellars' }] },
  });
  return listAsks(suggest(input)).filter(({ evidence }) => line.includes(evidence[0]?.quote ?? '\n'));
};

describe('what is said of the person opposite', () => {
  it.each([
    [
      'V31',
      '"We will be pressing a new fruit and keeping the old barrels," said Ida Moen, Head of Cellars.',
      'you will be pressing a new fruit and keeping the old barrels',
    ],
    [
      'V31',
      'Ida Moen, Head of Cellars, added: "Our growers have asked us to collect before the first frost."',
      'your growers have asked you to collect before the first frost',
    ],
    ['V32', 'Ida Moen joined Orchard Lane as Head of Cellars in June 2026.', 'you joined in June'],
    ['V33', 'Ida Moen came to Orchard Lane from a brewery in 2012.', '2012'],
    [
      'V34',
      'Since June our cellar head, Ida Moen, has held an open hour in the village hall on Tuesdays.',
      'since June you have held an open hour in the village hall on Tuesdays',
    ],
  ])('%s: %s', (signal, line, said) => {
    const [item] = meet(line).filter((one) => one.signal === signal);
    expect(item?.text.toLowerCase()).toContain(said.toLowerCase());
    expect(item?.interviewerId).toBeDefined();
    expect(item?.evidence[0]?.quote).toBe(line);
  });

  it.each([
    ['praise', '"We are proud of everybody in this cellar and of this year," said Ida Moen.'],
    ['words that point back', '"They will need another year for that in the cellar," said Ida Moen.'],
    ['an office held since, when they may have come before', 'Ida Moen has been Head of Cellars since 2021.'],
    ['a life told', 'Ida Moen lives near the village hall with two dogs and a loom.'],
  ])('nothing of %s', (_, line) =>
    expect(meet(line).filter(({ signal }) => /^V3[1-4]$/u.test(signal))).toEqual([]),
  );

  it('nobody is asked about themselves as about somebody else', () => {
    const line = 'In June 2026 we appointed Ida Moen as Head of Cellars.';
    for (const { text } of meet(line)) expect(text).not.toContain('Moen');
    expect(meet(line, 'Per Dahl').some(({ text }) => text.includes('Moen'))).toBe(true);
  });

  it('a namesake is somebody else', () => {
    const line = '"We will be pressing a new fruit and keeping the old barrels," said Olav Moen.';
    expect(meet(line).filter(({ signal }) => signal === 'V31')).toEqual([]);
  });
});
