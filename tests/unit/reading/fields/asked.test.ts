import { describe, expect, test } from 'vitest';
import { findDegrees, lowestDegree } from '../../../../lib/reading/fields/degree.ts';
import { findLanguages } from '../../../../lib/reading/fields/languages.ts';
import { findLicences } from '../../../../lib/reading/fields/licence.ts';
import { clausesOf, needOfLine } from '../../../../lib/reading/fields/need.ts';
import { findVisa } from '../../../../lib/reading/fields/visa.ts';
import { findYears, minimumYears } from '../../../../lib/reading/fields/years.ts';
import { context } from './context.ts';

const minimum = (text: string, more = {}) => minimumYears(findYears(text, context(more)))?.value.years;

const languages = (text: string, more = {}) =>
  findLanguages(text, context({ section: 'requirements', ...more })).map((one) => [
    one.value.code,
    one.value.need,
    one.value.level,
  ]);
const visa = (text: string) => findVisa(text, context()).map((one) => one.value);

describe('demands in so many words', () => {
  test.each(['Welsh is a must', 'Welsh is required', 'Welsh and Irish are needed'])('asked: %s', (text) =>
    expect(findLanguages(text, context({ section: 'requirements' }))[0]?.value.need).toBe('must'),
  );

  test.each(['Welsh is not required', "Welsh isn't needed", 'Welsh is not a must'])('not asked: %s', (text) =>
    expect(findLanguages(text, context({ section: 'requirements' }))).toEqual([]),
  );
});

describe('years of experience', () => {
  test.each([
    ['8-10 years of experience', 8],
    ['three to five (3-5) years of experience', 3],
    ['18 months of experience in sales', 1.5],
    ['mind. 3 Jahre Berufserfahrung', 3],
    ['3 ans d’expérience minimum', 3],
    ['al menos 3 años de experiencia', 3],
    ['minimaal 3 jaar ervaring', 3],
    ['almeno 3 anni di esperienza', 3],
    ['min. 3 lata doświadczenia', 3],
    ['pelo menos 2 anos de experiência', 2],
    ['5+ yrs exp', 5],
    ['REQUIREMENTS: 5 years of experience in retail', 5],
    ['roughly 7+ years of experience in kitchens with at least 3 years of that leading people', 7],
    ['Bachelor with 5 years of experience or Master with 3 years of experience', 3],
    ['At least 2 years in a similar role', 2],
  ])('cases 57, 77: %s', (text, years) => expect(minimum(text)).toBe(years));

  test.each([
    'For over 20 years we have built bridges',
    'must be 18 years of age',
    'a 12 month contract',
    '6-month internship',
    'vesting over 4 years',
    'Company with 30 years of experience in logistics',
    'over the last 5 years our team grew',
    'We are 25 years old',
    '2 years warranty',
  ])('case 78, none: %s', (text) => expect(findYears(text, context())).toEqual([]));

  test.each([
    ['Two years of bread baking at night', 2],
    ['Has run a ferry timetable for three years or longer', 3],
    ['4 - 7 years', 4],
    ['> 3 ans', 3],
    ['Ten or more years of mapping', 10],
    ['Solicitor with 3+ years’ PQE', 3],
  ])('under a heading that asks: %s', (text, years) =>
    expect(minimum(text, { section: 'requirements' })).toBe(years),
  );

  test.each(['2 years of age or older', 'A contract of 2 years', 'Over the last 3 years the yard grew'])(
    'nothing asked: %s',
    (text) => expect(minimum(text, { section: 'requirements' })).toBeUndefined(),
  );

  test('the object of years is kept apart', () => {
    expect(
      findYears('5 years Java, 3 years React experience', context()).map((one) => [
        one.value.years,
        one.value.object,
      ]),
    ).toEqual([
      [5, 'Java'],
      [3, 'React'],
    ]);
  });
});

describe('degrees', () => {
  test('case 79: or equivalent experience', () => {
    expect(
      findDegrees("Bachelor's degree in botany or equivalent experience", context())[0]?.value,
    ).toMatchObject({ rank: 4, equivalent: true });
  });
  test.each([
    'you will do what it takes',
    'a high degree of autonomy',
    'pay attention but master your craft',
    'ma che bello',
    'six degrees of freedom',
  ])('case 80, none: %s', (text) => expect(findDegrees(text, context())).toEqual([]));
  test('the lowest of several', () => {
    const found = findDegrees("Bachelor's degree in geology; Master's degree preferred", context());
    expect(lowestDegree(found)?.value.text).toBe("Bachelor's degree in geology");
  });
  test('German training', () => {
    expect(
      findDegrees('Abgeschlossene Ausbildung als Konditor oder vergleichbar', context({ language: 'de' }))[0]
        ?.value.rank,
    ).toBe(2);
  });
});

describe('human languages', () => {
  test('case 74: need by clause', () =>
    expect(languages('English required, German is a plus')).toEqual([
      ['en', 'must', undefined],
      ['de', 'nice', undefined],
    ]));
  test('levels', () => {
    expect(languages('Fluent English (C1)')).toEqual([['en', 'must', 'C1']]);
    expect(
      languages('Verhandlungssichere Deutschkenntnisse in Wort und Schrift', { language: 'de' })[0]?.[0],
    ).toBe('de');
  });
  test('case 61: equal opportunity text asks for nothing', () => {
    const text =
      'We consider applicants regardless of disability, veteran status, age, or whether they speak English.';
    expect(languages(text)).toEqual([]);
    expect(findYears(text, context())).toEqual([]);
    expect(findLicences(text, context())).toEqual([]);
  });
  test('markets and laws are no languages', () =>
    expect(languages('Experience in the German market and English law')).toEqual([]));
});

describe('visa', () => {
  test('case 96: authorised to work is neither offer nor refusal', () => {
    expect(visa('Applicants must be authorised to work in the US.')).toEqual(['authorisation-required']);
  });
  test('refused and offered', () => {
    expect(visa('We are not able to sponsor visas for this role.')).toEqual(['refused']);
    expect(visa('No visa sponsorship available')).toEqual(['refused']);
    expect(visa('We offer visa sponsorship and relocation support.')).toEqual(['offered']);
    expect(visa('You must have the right to work in the UK without sponsorship.')).toContain('refused');
  });
  test('silence and questions of a form', () => {
    expect(visa('Join our friendly team.')).toEqual([]);
    expect(visa('Will you now or in the future require visa sponsorship?')).toEqual([]);
  });
});

describe('must or nice', () => {
  const at = context({ section: 'requirements' });
  test('case 75: a bracket turns the line', () =>
    expect(needOfLine('Kubernetes (nice to have)', at)).toBe('nice'));
  test('case 76: must wins in a section of wishes', () => {
    expect(needOfLine('You must hold a licence', context({ section: 'preferences' }))).toBe('must');
  });
  test.each([
    'von Vorteil',
    'wäre ein Plus',
    'serait un plus',
    'deseable',
    'een pré',
    'mile widziane',
    'costituisce titolo preferenziale',
    'será um diferencial',
  ])('nice in eight languages: %s', (cue) => expect(needOfLine(`SQL ${cue}`, at)).toBe('nice'));
  test.each([
    'required',
    'zwingend erforderlich',
    'obligatoire',
    'imprescindible',
    'vereist',
    'obrigatório',
    'indispensabile',
    'wymagana',
  ])('must in eight languages: %s', (cue) =>
    expect(needOfLine(`SQL ${cue}`, context({ section: 'preferences' }))).toBe('must'),
  );
  test('case 72: a negative is none', () =>
    expect(clausesOf('No prior React experience needed', at)[0]?.need).toBe('none'));
  test('a softened no is nice', () =>
    expect(needOfLine('German not strictly required but helpful', at)).toBe('nice'));
  test('a wish at the end covers its list', () => {
    expect(clausesOf('Docker, Kubernetes and Helm preferred', at).map((one) => one.need)).toEqual([
      'nice',
      'nice',
    ]);
  });
  test('a wish in a bracket covers the bracket only', () => {
    const text = 'Relational databases (PostgreSQL preferred), caching with Redis';
    const needs = new Map(
      clausesOf(text, at).map((one) => [text.slice(one.start, one.end).trim(), one.need]),
    );
    expect(needs.get('Relational databases')).toBe('must');
    expect(needs.get('(PostgreSQL preferred)')).toBe('nice');
    expect(needs.get('caching with Redis')).toBe('must');
  });
  test('nothing said leaves it to the section', () =>
    expect(needOfLine('Five years behind a bar', at)).toBeUndefined());
});
