import { describe, expect, test } from 'vitest';
import {
  cleanCompanyName,
  companyKey,
  looksLikeAgencyText,
  sameCompany,
} from '../../../../lib/reading/fields/company-name.ts';
import { findLevels, findLevelsInText } from '../../../../lib/reading/fields/level.ts';
import { cleanTitle } from '../../../../lib/reading/fields/title.ts';
import { context } from './context.ts';

describe('titles', () => {
  test.each([
    ['Senior Lead Generation Specialist (m/w/d) - Berlin - REQ123', {}, 'Senior Lead Generation Specialist'],
    ['(3) Glazier | Quarrystone | LinkedIn', { company: 'Quarrystone GmbH' }, 'Glazier'],
    ['Job Application for Data Analyst at Quarrystone', { company: 'Quarrystone' }, 'Data Analyst'],
    ['Entwickler*in (all genders) Backend', {}, 'Entwickler*in Backend'],
    ['Glazier (full-time, permanent)', {}, 'Glazier'],
    ['Développeur H/F', {}, 'Développeur'],
    ['Hiring: Chef de partie', {}, 'Chef de partie'],
    ['Boatbuilder - Hull/Deck Structures', {}, 'Boatbuilder - Hull/Deck Structures'],
    ['Platform Engineer, Kubernetes, AWS/GCP', {}, 'Platform Engineer, Kubernetes, AWS/GCP'],
    ['Bartender - job post', {}, 'Bartender'],
    ['Quarrystone - Glazier', { company: 'Quarrystone' }, 'Glazier'],
    ['R12345 Platform Engineer', {}, 'Platform Engineer'],
    ['Engineer II (Req #4455)', {}, 'Engineer II'],
    ['Florist (20h/Woche) m/w/d', {}, 'Florist'],
    ['Pflegefachkraft (m/w/d) in Teilzeit', {}, 'Pflegefachkraft'],
    ['Data Engineer | Remote | $120k', {}, 'Data Engineer'],
    ['Gärtner (w/m/d) | Köln | Vollzeit', {}, 'Gärtner'],
    ['Glazier, Littlehampton', { places: ['Littlehampton, UK'] }, 'Glazier'],
  ])('case 98: %s', (raw, known, expected) => expect(cleanTitle(raw, known)?.value).toBe(expected));
});

describe('levels', () => {
  test.each([
    ['Senior Lead Generation Specialist', ['senior']],
    ['Staff Nurse', []],
    ['Principal (school)', []],
    ['Assistant to the Director', []],
    ['Director/Head of Fleet', ['director', 'head']],
    ['AI Engineer (Staff/Principal)', ['staff', 'principal']],
    ['Chief of Staff', ['executive']],
    ['Vice President, Sales', ['vp']],
    ['Account Executive', []],
    ['Product Manager', []],
    ['Engineering Manager', ['manager']],
    ['Sr. Glazier', ['senior']],
    ['International Buyer', []],
    ['Head Chef', []],
    ['Werkstudent Marketing', ['intern']],
  ])('cases 98, 99: %s', (title, levels) =>
    expect(findLevels(title).map((one) => one.value)).toEqual(levels),
  );
  test('levels said in the text', () => {
    expect(
      findLevelsInText('Roles from Staff level to Lead Engineer', context()).map((one) => one.value),
    ).toEqual(['staff', 'lead']);
    expect(findLevelsInText('You support senior leaders and lead projects', context())).toEqual([]);
  });
});

describe('employers', () => {
  test('case 21: number prefixes go, legal forms stay', () => {
    expect(cleanCompanyName('050 Quarrystone Canada Ltd.')).toBe('Quarrystone Canada Ltd.');
    expect(cleanCompanyName('Quarrystone Careers')).toBe('Quarrystone');
  });
  test('comparing', () => {
    expect(companyKey('Quarrystone Sp. z o.o.')).toBe('quarrystone');
    expect(sameCompany('Quarrystone Inc.', 'QUARRYSTONE')).toBe(true);
    expect(sameCompany('Quarrystone', 'Quarry')).toBe(false);
    expect(sameCompany('', '')).toBe(false);
  });
  test('case 97: agency words', () => {
    expect(looksLikeAgencyText('Our client, a leading bank, is looking for a teller.')).toBe(true);
    expect(looksLikeAgencyText('You advise our clients every day.')).toBe(false);
  });
});
