import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../lib/reading/fields/contact.ts';
import {
  findEmploymentTypes,
  readStructuredEmploymentTypes,
} from '../../../../lib/reading/fields/employment-type.ts';
import { findGoals } from '../../../../lib/reading/fields/goals.ts';
import { findLicences } from '../../../../lib/reading/fields/licence.ts';
import { findProblems } from '../../../../lib/reading/fields/problems.ts';
import { findReportsTo } from '../../../../lib/reading/fields/reports-to.ts';
import { findSchedules } from '../../../../lib/reading/fields/schedule.ts';
import { findStockPhrases, STOCK_PHRASES } from '../../../../lib/reading/fields/stock-phrases.ts';
import { findTeamSizes } from '../../../../lib/reading/fields/team-size.ts';
import { findTeams } from '../../../../lib/reading/fields/team.ts';
import { findTravel } from '../../../../lib/reading/fields/travel.ts';
import { context } from './context.ts';

const words = (found: { value: unknown }[]) => found.map((one) => one.value);

describe('kinds of employment', () => {
  test.each([
    ['Festanstellung, Vollzeit', ['permanent', 'full-time']],
    ['CDI', ['permanent']],
    ['CDD', ['temporary']],
    ['Jornada completa, contrato indefinido', ['full-time', 'permanent']],
    ['Umowa B2B lub umowa o pracę', ['contract', 'permanent']],
    ['Deeltijd', ['part-time']],
    ['Tempo determinato', ['temporary']],
    ['Estágio', ['internship']],
    ['正社員', ['full-time']],
    ['6 month contract role with a possible extension, in our offices up in the windy north', ['contract']],
    ['Negotiate contracts with suppliers and manage contract renewals across the region each year', []],
    ['We offer the same benefits to all full-time employees', []],
  ])('%s', (text, expected) => expect(words(findEmploymentTypes(text, context()))).toEqual(expected));
  test('codes of structured data', () => {
    expect(readStructuredEmploymentTypes(['FULL_TIME', 'INTERN'])).toEqual(['full-time', 'internship']);
    expect(readStructuredEmploymentTypes('https://schema.org/PART_TIME')).toEqual(['part-time']);
    expect(readStructuredEmploymentTypes('OTHER')).toEqual([]);
    expect(readStructuredEmploymentTypes(undefined)).toEqual([]);
  });
});

describe('working times, travel, licences', () => {
  test('case 95: days of holiday are no shift', () => {
    expect(findSchedules('25 days holiday', context({ section: 'benefits' }))).toEqual([]);
    expect(findSchedules('Days', context())).toEqual([]);
  });
  test.each([
    ['Participate in our on-call rotation', 'Participate in our on-call rotation'],
    ['Wochenarbeitszeit: 38,5 Stunden pro Woche', '38,5 Stunden pro Woche'],
    ['Rotating night shifts', 'Rotating night shifts'],
    ['Monday-Friday, with flexible hours', 'Monday-Friday, with flexible hours'],
  ])('%s', (text, expected) => expect(words(findSchedules(text, context()))).toContain(expected));
  test('travel', () => {
    expect(words(findTravel('Travel up to 25% of the time', context()))).toEqual([
      'Travel up to 25% of the time',
    ]);
    expect(words(findTravel('Gelegentliche Reisebereitschaft', context({ language: 'de' })))).toEqual([
      'Gelegentliche Reisebereitschaft',
    ]);
    expect(findTravel('We build software for the travel industry', context())).toEqual([]);
  });
  test('licences', () => {
    expect(words(findLicences('Clearance Level: Secret', context()))).toEqual(['Secret clearance']);
    expect(findLicences('Security Clearance', context())).toEqual([]);
    expect(words(findLicences('A police check and background check', context()))).toEqual([
      'police check and background check',
    ]);
    expect(words(findLicences('Führerschein der Klasse B', context()))).toEqual([
      'Führerschein der Klasse B',
    ]);
    expect(
      words(findLicences("A valid driver's license and an active Top Secret clearance", context())),
    ).toEqual(["valid driver's license", 'active Top Secret clearance']);
  });
});

describe('people and teams', () => {
  test('contacts', () => {
    expect(words(findContacts('Contact: Maren Okafor, jobs@quarrystone.example', context()))).toEqual([
      'Maren Okafor',
      'jobs@quarrystone.example',
    ]);
    expect(words(findContacts('Fragen? Kontakt: Maren Okafor, jobs@quarrystone-glas.de', context()))).toEqual(
      ['Maren Okafor', 'jobs@quarrystone-glas.de'],
    );
    expect(findContacts('Requests about your data: privacy@quarrystone-glas.de', context())).toEqual([]);
    expect(findContacts('Need an accommodation? Write to help@quarrystone-glas.de', context())).toEqual([]);
  });
  test('reporting line', () => {
    expect(words(findReportsTo('You report to the Head of Kilns and Furnaces.', context()))).toEqual([
      'Head of Kilns and Furnaces',
    ]);
    expect(words(findReportsTo('Reporting to our CTO Maren, you will blow glass.', context()))).toEqual([
      'CTO',
    ]);
    expect(findReportsTo('Prepare reports to track the furnace', context())).toEqual([]);
  });
  test('team and its size', () => {
    expect(words(findTeams('Join our Furnace Control team', context()))).toEqual(['Furnace Control']);
    expect(words(findTeams('Department: Glass & Light', context()))).toEqual(['Glass & Light']);
    expect(findTeams('Join our great team', context())).toEqual([]);
    expect(words(findTeamSizes('You join a team of 8 glaziers', context()))).toEqual(['team of 8']);
    expect(words(findTeamSizes('a 5-person team', context()))).toEqual(['5-person team']);
    expect(findTeamSizes('a team of 900 people', context({ section: 'company' }))).toEqual([]);
  });
});

describe('goals and problems', () => {
  test('goals with a measure or a date', () => {
    expect(
      words(
        findGoals(
          'We like glass. We want to cut breakage from 9% to 3% by the end of 2027. Come.',
          context(),
        ),
      ),
    ).toEqual(['We want to cut breakage from 9% to 3% by the end of 2027.']);
    expect(findGoals('You have 5 years of experience reducing waste by 10 percent.', context())).toEqual([]);
  });
  test('problems the employer names', () => {
    expect(
      words(findProblems('Our biggest challenge is a legacy kiln controller. We smile a lot.', context())),
    ).toEqual(['Our biggest challenge is a legacy kiln controller.']);
    expect(findProblems('Strong problem-solving skills you have shown', context())).toEqual([]);
  });
});

describe('stock phrases', () => {
  test('found once, as written', () => {
    expect(
      words(findStockPhrases('A Fast-Paced place with flat hierarchies, truly fast-paced.', context())),
    ).toEqual(['Fast-Paced', 'flat hierarchies']);
  });
  test('the list holds no doubles and only folded words', () => {
    expect(new Set(STOCK_PHRASES).size).toBe(STOCK_PHRASES.length);
    for (const phrase of STOCK_PHRASES) expect(phrase).toMatch(/^[a-z0-9, '-]+$/);
  });
});
