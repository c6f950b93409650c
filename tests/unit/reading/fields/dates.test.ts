import { describe, expect, test } from 'vitest';
import {
  findDates,
  readDate,
  readDateValue,
  readRelativeDate,
} from '../../../../lib/reading/fields/dates.ts';
import { findStartDates, readStartDate } from '../../../../lib/reading/fields/start-date.ts';
import { context } from './context.ts';

const dates = (text: string, more = {}) =>
  findDates(text, context(more)).map((one) => [one.value.kind, one.value.date, one.value.iso]);

describe('dates and what they are about', () => {
  test.each([
    ['Posted 3 days ago', 'en', ['posted', '3 days ago', '2026-11-19']],
    ['Posted 30+ Days Ago', 'en', ['posted', '30+ Days Ago', '2026-10-23']],
    ['Veröffentlicht am 14.07.2026', 'de', ['posted', '2026-07-14', '2026-07-14']],
    [
      'Las ofertas podrán ser enviadas hasta las 20:00 del 14 de mayo de 2027.',
      'es',
      ['apply-by', '2027-05-14', '2027-05-14'],
    ],
    ['vor 2 Wochen veröffentlicht', 'de', ['posted', 'vor 2 Wochen', '2026-11-08']],
    ['Publié il y a 5 jours', 'fr', ['posted', 'il y a 5 jours', '2026-11-17']],
    ['Publicado hace 2 días', 'es', ['posted', 'hace 2 días', '2026-11-20']],
    ['geplaatst op 3 mei 2026', 'nl', ['posted', '2026-05-03', '2026-05-03']],
    ['Publicado há 3 dias', 'pt', ['posted', 'há 3 dias', '2026-11-19']],
    ['Pubblicato 4 giorni fa', 'it', ['posted', '4 giorni fa', '2026-11-18']],
    ['Opublikowano 3 dni temu', 'pl', ['posted', '3 dni temu', '2026-11-19']],
    ['掲載日：2026年7月10日', 'ja', ['posted', '2026-07-10', '2026-07-10']],
    ['3日前', 'ja', ['posted', '3日前', '2026-11-19']],
    ['3天前发布', 'zh', ['posted', '3天前', '2026-11-19']],
    ['Posted Oct 20', 'en', ['posted', 'Oct 20', '2026-10-20']],
    ['Bewerbungsfrist: 31. Dezember 2026', 'de', ['apply-by', '2026-12-31', '2026-12-31']],
    ['Apply by July 14th, 2027', 'en', ['apply-by', '2027-07-14', '2027-07-14']],
    ['Send your CV to us, quoting 114, by 14 July 2027.', 'en', ['apply-by', '2027-07-14', '2027-07-14']],
    ['Envía tu CV antes del 14 de julio de 2027.', 'es', ['apply-by', '2027-07-14', '2027-07-14']],
    ['Solliciteren kan tot en met 14 juli 2027.', 'nl', ['apply-by', '2027-07-14', '2027-07-14']],
    ['Aplikacje prosimy przesyłać do 14 lipca 2027.', 'pl', ['apply-by', '2027-07-14', '2027-07-14']],
    ['Poste à pourvoir le 1er juillet 2027.', 'fr', ['start', '2027-07-01', '2027-07-01']],
    ['To be filled from 1 July 2027 for three years.', 'en', ['start', '2027-07-01', '2027-07-01']],
    ['starting from 1 January 2027', 'en', ['start', '2027-01-01', '2027-01-01']],
    ['Be among the first 25 applicants · 2 weeks ago', 'en', ['posted', '2 weeks ago', '2026-11-08']],
    [
      'Closing date for applications: midnight on Sunday 6 December 2026',
      'en',
      ['apply-by', '2026-12-06', '2026-12-06'],
    ],
    ['Updated yesterday', 'en', ['updated', 'yesterday', '2026-11-21']],
  ])('%s', (text, language, expected) => expect(dates(text, { language })).toEqual([expected]));

  test('case 23: thirty days and more are kept as a lower bound', () => {
    expect(findDates('Posted 30+ Days Ago', context())[0]?.value.precision).toBe('at-least');
  });

  test.each([
    'EmployerActive 3 days ago',
    'Hybrid, 3 days a week',
    "14 days' notice, 90 days probation",
    'Founded in March 2019',
    'We do this today',
    '25 days holiday',
  ])('case 93, no date of the posting: %s', (text) => expect(dates(text)).toEqual([]));
  test('case 93: reposted is not posted', () =>
    expect(dates('Reposted 2 days ago').map(([kind]) => kind)).toEqual(['updated']));

  test('case 94: a relative date is anchored to the day it was seen', () => {
    expect(dates('Posted 3 days ago', { observedAt: '2026-11-23T08:00:00Z' })).toEqual([
      ['posted', '3 days ago', '2026-11-20'],
    ]);
    expect(dates('Posted 3 days ago', { observedAt: '2026-03-01T08:00:00Z' })).toEqual([
      ['posted', '3 days ago', '2026-02-26'],
    ]);
  });

  test('day and month in doubt are decided by country or language, else not at all', () => {
    expect(dates('Closing date: 10/07/2026')).toEqual([]);
    expect(dates('Closing date: 10/07/2026', { country: 'LK' })).toEqual([
      ['apply-by', '2026-07-10', '2026-07-10'],
    ]);
    expect(dates('Closing date: 10/07/2026', { country: 'US' })).toEqual([
      ['apply-by', '2026-10-07', '2026-10-07'],
    ]);
    expect(dates('Date limite : 10/07/2026', { language: 'fr' })).toEqual([
      ['apply-by', '2026-07-10', '2026-07-10'],
    ]);
    expect(dates('Closing date: 25/07/2026')).toEqual([['apply-by', '2026-07-25', '2026-07-25']]);
  });

  test('a posting day in the future is no posting day', () =>
    expect(dates('Posted on 2027-03-01')).toEqual([]));
  test('case 111: right-to-left text does not break the reader', () =>
    expect(dates('נפורסם לפני 3 ימים • وظيفة جديدة')).toEqual([]));
});

describe('single values', () => {
  test.each([
    ['Tue Jul 14 07:00:00 UTC 2026', '2026-07-14'],
    ['2026-07-14T00:00:00.000Z', '2026-07-14'],
    ['20260714', '2026-07-14'],
    ['14.7.26', '2026-07-14'],
    ['07/14/2026', '2026-07-14'],
    ['03/04/2026', undefined],
    ['2026-02-30', undefined],
    ['soon', undefined],
  ])('%s', (value, expected) => expect(readDate(value, context())?.date).toBe(expected));
  test('labelled and relative values', () => {
    expect(readDateValue('posted', '3 days ago', context())?.value.iso).toBe('2026-11-19');
    expect(readDateValue('posted', 'Updated 3 days ago', context())).toBeUndefined();
    expect(readRelativeDate('more than 2 weeks ago', context())).toEqual({
      written: 'more than 2 weeks ago',
      iso: '2026-11-08',
      precision: 'at-least',
    });
  });
});

describe('when the work begins', () => {
  test.each([
    ['Eintrittstermin: ab sofort', 'ab sofort'],
    ['Jährlich zum 01.08.', 'Jährlich zum 01.08'],
    ['You will start in the summer of 2027', 'in the summer of 2027'],
    ['Start date: September 2027', 'September 2027'],
    ['Incorporación inmediata', 'Incorporación inmediata'],
  ])('%s', (text, expected) =>
    expect(findStartDates(text, context()).map((one) => one.value)).toEqual([expected]),
  );
  test('a labelled value', () => {
    expect(readStartDate('01.02.2027', context({ language: 'de' }))?.value).toBe('2027-02-01');
    expect(readStartDate('Inmediata', context())?.value).toBe('Inmediata');
  });
});
