// A hundred thousand made-up inputs for the readers that meet the wildest texts: nothing throws, nothing hangs, every
// quote stands in its text. A small seeded generator keeps it quick; properties.test.ts shrinks what fails.
import { describe, expect, test } from 'vitest';
import { salarySchema } from '../../../../lib/facts/fact-key.ts';
import { findDates, readDate } from '../../../../lib/reading/fields/dates.ts';
import { findSalaries } from '../../../../lib/reading/fields/salary.ts';
import { parseBrokenJson } from '../../../../lib/snapshot/repair-json.ts';
import { context } from './context.ts';

/** Far above what any input takes, so that a busy computer does not make the test fail. */
const SLOWEST_MS = 2_000;

/** Numbers from 0 to below `below`, the same for the same seed (Mulberry32). */
function makeDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function makeText(roll: (below: number) => number, bits: readonly string[], most: number): string {
  return Array.from({ length: 1 + roll(most) }, () => bits[roll(bits.length)] ?? '').join('');
}

/** The inputs, of `count` made ones, for which `isRight` is false, throws or takes too long; the first few. */
function findWrong(count: number, make: () => string, isRight: (text: string) => boolean): string[] {
  const wrong: string[] = [];
  for (let at = 0; at < count && wrong.length < 5; at += 1) {
    const text = make();
    const start = performance.now();
    try {
      if (!isRight(text)) wrong.push(text);
    } catch (error) {
      wrong.push(`${text} → ${String(error)}`);
    }
    const took = performance.now() - start;
    if (took > SLOWEST_MS) wrong.push(`${text} took ${took} ms`);
  }
  return wrong;
}

const MONEY =
  '$|€|£|₹|CHF |USD |zł|kr|k|K|M| LPA| Lacs|万円|45.000|55,5|1’000|3 930,00|90000|0|99999999| - |–| to | bis | à | und | per year|/Jahr| p.a.| brutto|salary |Gehalt: |OTE |budget |raised |up to |from |+|%|(|)|,|.|: | |\n|•|14mal|net|/h'.split(
    '|',
  );
const DAYS =
  'Posted |Veröffentlicht am |Closing date: |apply by |3 days ago|vor 2 |Wochen|2026|-07-|14.|31/02/2026| Dezember |Feb |12.|2026-13-45|yesterday|heute|il y a |jours|hace |30+ days ago|(|)|, | |\n|T00:00:00Z|Reposted |Mon |1st |of |年|月|日前'.split(
    '|',
  );
const JSON_BITS =
  '{|}|[|]|"|:|,|\\|\\"|\n|\t|\u0001|"title"|"@type":"JobPosting"|null|tru|1e9|-|//<![CDATA[|]]>|<!--|-->|&quot;|\'|é|"description":"|;|/*|*/|\\$|\\u00'.split(
    '|',
  );

describe('a hundred thousand inputs', () => {
  test('salaries: 40,000', () => {
    const roll = makeDice(7);
    const isRight = (text: string): boolean =>
      findSalaries(text, context()).every(
        ({ value, start, end }) =>
          salarySchema.safeParse(value).success &&
          start >= 0 &&
          end <= text.length &&
          text.slice(start, end).trim() !== '',
      );
    expect(findWrong(40_000, () => makeText(roll, MONEY, 14), isRight)).toEqual([]);
  }, 60_000);

  test('dates: 40,000', () => {
    const roll = makeDice(11);
    const isRight = (text: string): boolean => {
      const one = readDate(text, context());
      return (
        (one === undefined || !Number.isNaN(Date.parse(one.date))) &&
        findDates(text, context()).every(
          ({ value, start, end }) =>
            text.slice(start, end).trim() !== '' &&
            (value.iso === undefined || !Number.isNaN(Date.parse(value.iso))),
        )
      );
    };
    expect(findWrong(40_000, () => makeText(roll, DAYS, 10), isRight)).toEqual([]);
  }, 60_000);

  test('broken structured data: 20,000', () => {
    const roll = makeDice(13);
    const isRight = (text: string): boolean => Array.isArray(parseBrokenJson(text).values);
    expect(findWrong(20_000, () => makeText(roll, JSON_BITS, 24), isRight)).toEqual([]);
  }, 60_000);
});
