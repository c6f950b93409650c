import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../lib/reading/fields/contact.ts';
import { findDates, readDate } from '../../../../lib/reading/fields/dates.ts';
import { findDegrees } from '../../../../lib/reading/fields/degree.ts';
import { findEmploymentTypes } from '../../../../lib/reading/fields/employment-type.ts';
import { findEquity } from '../../../../lib/reading/fields/equity.ts';
import { foldText } from '../../../../lib/reading/fields/fold-text.ts';
import { findGoals } from '../../../../lib/reading/fields/goals.ts';
import { findLanguages } from '../../../../lib/reading/fields/languages.ts';
import { findLevels } from '../../../../lib/reading/fields/level.ts';
import { findLicences } from '../../../../lib/reading/fields/licence.ts';
import { findPlaces, readPlaces } from '../../../../lib/reading/fields/location-text.ts';
import { clausesOf } from '../../../../lib/reading/fields/need.ts';
import { findProblems } from '../../../../lib/reading/fields/problems.ts';
import { findReportsTo } from '../../../../lib/reading/fields/reports-to.ts';
import { findSalaries } from '../../../../lib/reading/fields/salary.ts';
import { findSchedules } from '../../../../lib/reading/fields/schedule.ts';
import { matchSkills } from '../../../../lib/reading/fields/skill-matches.ts';
import { findStartDates } from '../../../../lib/reading/fields/start-date.ts';
import { findStockPhrases } from '../../../../lib/reading/fields/stock-phrases.ts';
import { readStructuredSalaries } from '../../../../lib/reading/fields/structured-salary.ts';
import { findTeamSizes } from '../../../../lib/reading/fields/team-size.ts';
import { findTeams } from '../../../../lib/reading/fields/team.ts';
import { cleanTitle } from '../../../../lib/reading/fields/title.ts';
import { findTravel } from '../../../../lib/reading/fields/travel.ts';
import { findVisa } from '../../../../lib/reading/fields/visa.ts';
import { findWorkplaces, findWorkplaceScopes } from '../../../../lib/reading/fields/workplace.ts';
import { findYears } from '../../../../lib/reading/fields/years.ts';
import { salarySchema } from '../../../../lib/facts/fact-key.ts';
import { context } from './context.ts';

const HEAVY = process.env.HEAVY === '1';
const runs = (normal: number): { numRuns: number } => ({ numRuns: HEAVY ? 100_000 : normal });
const TIMEOUT = HEAVY ? 600_000 : 60_000;

/** Bits of postings in odd orders: closer to what breaks a reader than random letters. */
const bit = fc.constantFrom(
  '$',
  '€',
  '£',
  '₹',
  'CHF ',
  'USD',
  ' zł',
  'k',
  'K',
  'M',
  ' LPA',
  ' Cr',
  '万円',
  '만원',
  '45.000',
  '55,5',
  '1’000',
  '3 930,00',
  '0',
  '999999999999',
  '-',
  '–',
  ' to ',
  ' bis ',
  ' à ',
  ' und ',
  ' per year',
  '/Jahr',
  ' p.a.',
  ' brutto',
  'salary ',
  'Gehalt: ',
  'OTE ',
  'budget of ',
  'raised ',
  'up to ',
  'from ',
  '+',
  '%',
  '(',
  ')',
  ',',
  '.',
  ';',
  ':',
  ' ',
  '\n',
  '\u00a0',
  '•',
  'Posted ',
  'Veröffentlicht am ',
  'Closing date: ',
  'apply by ',
  '3 days ago',
  'vor ',
  ' Wochen',
  '2026',
  '-07-',
  '14.',
  '31/02/2026',
  ' Dezember ',
  'Feb ',
  '年',
  '月',
  '日前',
  'yesterday',
  'starting ',
  'years',
  ' of experience',
  'Jahre',
  'at least ',
  'three ',
  'İ',
  'ß',
  'ﬁ',
  '𝔘',
  '👩‍💻',
  '\u0000',
  '\ud800',
  'Go',
  'C++',
  'C#',
  'R',
  'node.js',
  'remote',
  'hybrid',
  'English',
  ' required',
  'no ',
  ' plus',
  'Bachelor’s degree',
  '@',
  'a.b',
  'Berlin',
  ', ',
  'AZ',
  'Senior ',
  '(m/w/d)',
  ' | ',
  'REQ123',
  'aaaaaaaaaaaaaaaa',
  '        ',
  '1111111111',
  '........',
  '--------',
);
const text = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.array(bit, { maxLength: 40 }).map((bits) => bits.join('')),
);
const ctx = fc
  .record({
    language: fc.constantFrom('en', 'de', 'fr', 'ja', ''),
    country: fc.constantFrom('US', 'DE', 'CA', 'GB', 'XX'),
    observedAt: fc.constantFrom('2026-11-22T10:00:00Z', '2024-02-29T00:00:00Z', 'never'),
    section: fc.constantFrom('requirements', 'preferences', 'benefits', 'other' as const),
  })
  .map((more) => context(more as object));

interface Spanned {
  start: number;
  end: number;
}
const finders: [string, (given: string, at: ReturnType<typeof context>) => readonly Spanned[]][] = [
  ['salaries', findSalaries],
  ['dates', findDates],
  ['start dates', findStartDates],
  ['equity', findEquity],
  ['years', findYears],
  ['employment types', findEmploymentTypes],
  ['workplaces', findWorkplaces],
  ['scopes', findWorkplaceScopes],
  ['places', findPlaces],
  ['place values', (given, at) => readPlaces(given, at).places],
  ['levels', (given) => findLevels(given)],
  ['languages', findLanguages],
  ['degrees', findDegrees],
  ['licences', findLicences],
  ['visa', findVisa],
  ['travel', findTravel],
  ['schedules', findSchedules],
  ['contacts', findContacts],
  ['reporting lines', findReportsTo],
  ['teams', findTeams],
  ['team sizes', findTeamSizes],
  ['stock phrases', findStockPhrases],
  ['goals', findGoals],
  ['problems', findProblems],
  ['skills', (given) => matchSkills(given)],
  ['clauses', clausesOf],
];

function expectSpans(given: string, found: readonly Spanned[]): void {
  for (const { start, end } of found) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(given.length);
    expect(given.slice(start, end).trim()).not.toBe('');
  }
}

describe('whatever the text, readers do not throw and their quotes are in it', () => {
  test(
    'folding keeps the length',
    () => {
      fc.assert(
        fc.property(
          fc.string({ maxLength: 300, unit: 'binary' }),
          (given) => foldText(given).length === given.length,
        ),
        runs(2000),
      );
    },
    TIMEOUT,
  );

  test.each(finders)(
    '%s',
    (name, find) => {
      const many = name === 'salaries' || name === 'dates';
      fc.assert(
        fc.property(text, ctx, (given, at) => {
          const found = find(given, at);
          if (name !== 'clauses') expectSpans(given, found);
        }),
        HEAVY ? { numRuns: many ? 100_000 : 20_000 } : { numRuns: many ? 3000 : 400 },
      );
    },
    TIMEOUT,
  );

  test(
    'salaries fit the fact and never turn around',
    () => {
      fc.assert(
        fc.property(text, ctx, (given, at) => {
          for (const { value } of findSalaries(given, at)) {
            expect(salarySchema.safeParse(value).success).toBe(true);
            expect(value.min ?? 0).toBeLessThanOrEqual(value.max ?? Infinity);
          }
        }),
        runs(2000),
      );
    },
    TIMEOUT,
  );

  test(
    'dates are days that exist',
    () => {
      fc.assert(
        fc.property(text, ctx, (given, at) => {
          for (const { value } of findDates(given, at))
            if (value.iso !== undefined)
              expect(new Date(`${value.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value.iso);
          const one = readDate(given, at);
          if (one) expect(new Date(`${one.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(one.date);
        }),
        runs(2000),
      );
    },
    TIMEOUT,
  );

  test(
    'structured salaries take any JSON',
    () => {
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 3 }), (offer, inner) => {
          for (const posting of [
            { baseSalary: offer },
            { baseSalary: { value: inner, currency: offer } },
            { estimatedSalary: { value: { minValue: inner, maxValue: offer } } },
          ]) {
            for (const { value } of readStructuredSalaries(posting, context()))
              expect(salarySchema.safeParse(value).success).toBe(true);
          }
        }),
        runs(1500),
      );
    },
    TIMEOUT,
  );

  test(
    'titles come from the raw title',
    () => {
      fc.assert(
        fc.property(text, text, (raw, company) => {
          const one = cleanTitle(raw, { company });
          if (one) expectSpans(raw, [one]);
        }),
        runs(1500),
      );
    },
    TIMEOUT,
  );
});

describe('no text makes a reader slow', () => {
  const nasty = [
    '1',
    ' ',
    '.',
    '-',
    'a',
    'A',
    '1,',
    '$1 ',
    '1-',
    'to ',
    '(',
    'Berlin, ',
    'of ',
    'not ',
    'no need ',
    'A B ',
    'a@',
    'travel ',
    'degree in ',
    'posted ',
    'years of ',
    'C, ',
    'or ',
    '1 000 ',
    'we offer visa ',
    'Dr ',
    'team of ',
    'weekend and ',
  ];
  test.each(finders)(
    '%s',
    (_name, find) => {
      for (const piece of nasty) {
        const given = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
        const from = performance.now();
        find(given, context({ section: 'requirements' }));
        expect(performance.now() - from, JSON.stringify(piece)).toBeLessThan(1500);
      }
    },
    120_000,
  );
});
