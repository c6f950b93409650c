import { describe, expect, test } from 'vitest';
import { findPlaces, readPlaces } from '../../../../lib/reading/fields/location-text.ts';
import { countryOfPlace } from '../../../../lib/reading/fields/place-country.ts';
import { readStructuredPlaces } from '../../../../lib/reading/fields/structured-place.ts';
import {
  findWorkplaces,
  findWorkplaceScopes,
  readWorkplaceValue,
} from '../../../../lib/reading/fields/workplace.ts';
import { context } from './context.ts';

const places = (text: string) => readPlaces(text, context()).places.map((one) => one.value);
const modes = (text: string, more = {}) => findWorkplaces(text, context(more)).map((one) => one.value);

describe('place texts', () => {
  test.each([
    ['US-AR-SPRINGDALE-BLDG ~ 123', ['Springdale, AR, US']],
    ['USA - TX - Austin', ['Austin, TX, USA']],
    ['Toronto-81 Bay', ['Toronto']],
    ['Location: Berlin', ['Berlin']],
    ['Berlin, Germany', ['Berlin, Germany']],
    ['Berlin, Hamburg oder remote', ['Berlin', 'Hamburg']],
    ['Phoenix, AZ, Miami, FL, Detroit, USA', ['Phoenix, AZ', 'Miami, FL', 'Detroit, USA']],
    ['London, New York, Singapore', ['London', 'New York', 'Singapore']],
    ['Melbourne, Victoria, Australia', ['Melbourne, Victoria, Australia']],
    ['10115 Berlin', ['Berlin']],
    ['Am Markt 3, 24103 Kiel', ['Kiel']],
    ['Berlin (Hybrid)', ['Berlin']],
    ['Stuttgart +2 more', ['Stuttgart']],
    ['Köln/Bonn', ['Köln', 'Bonn']],
    ['DE-Berlin', ['Berlin, DE']],
    ['Home based - EMEA', ['EMEA']],
    ['London (hybrid), England', ['London, England']],
    ['仙台 or 東京 （応相談）', ['仙台', '東京']],
    ['Remote', []],
    ['N/A', []],
  ])('cases 22, 60: %s', (text, expected) => expect(places(text)).toEqual(expected));

  test('the raw code is the quote', () => {
    const text = 'US-AR-SPRINGDALE-BLDG ~ 123';
    const [one] = readPlaces(text, context()).places;
    expect(one && text.slice(one.start, one.end)).toBe(text);
  });
  test('case 91: the headquarters are not the place of work', () => {
    expect(
      findPlaces('Our HQ is in Paris. You will work from our Lyon office.', context()).map(
        (one) => one.value,
      ),
    ).toEqual(['Lyon']);
  });
  test('countries', () => {
    expect(countryOfPlace('Mclean, VA')).toBe('US');
    expect(countryOfPlace('Camberwell VIC')).toBe('AU');
    expect(countryOfPlace('Kiel, Deutschland')).toBe('DE');
    expect(countryOfPlace('Springfield')).toBeUndefined();
    expect(countryOfPlace('Germany or France')).toBeUndefined();
  });
  test('cases 20, 22: every place of structured data, none named after the employer', () => {
    const list = [
      {
        '@type': 'Place',
        name: 'Quarrystone Ltd',
        address: { addressLocality: 'Leeds', addressCountry: { name: 'GB' } },
      },
      {
        address: {
          addressLocality: 'US-AR-SPRINGDALE-BLDG ~ 123',
          addressRegion: 'AR',
          addressCountry: 'US',
        },
      },
      { address: 'Kiel, Germany' },
      { name: 'Quarrystone Ltd', address: { addressLocality: 'UNAVAILABLE' } },
    ];
    expect(readStructuredPlaces(list, context()).map((one) => one.value)).toEqual([
      'Leeds, GB',
      'Springdale, AR, US',
      'Kiel, Germany',
    ]);
  });
  test('continents and second names of a country are left out', () => {
    const place = {
      address: { addressLocality: 'USA', addressRegion: 'North America', addressCountry: 'US' },
    };
    expect(readStructuredPlaces(place, context()).map((one) => one.value)).toEqual(['USA']);
  });
});

describe('workplace', () => {
  test('case 90: allowances and remote sensing say nothing', () => {
    expect(modes('Remote work allowance of 500 a year', { section: 'benefits' })).toEqual([]);
    expect(modes('remote sensing engineer')).toEqual([]);
    expect(modes('You will lead a remote team')).toEqual([]);
    expect(modes('Einweisung unserer Kunden vor Ort')).toEqual([]);
    expect(modes('We are a remote-first company', { section: 'company' })).toEqual([]);
  });
  test('case 92: a hashtag is a weak cue', () => {
    const [one] = findWorkplaces('#LI-Hybrid', context());
    expect(one?.value).toBe('hybrid');
    expect(one?.confidence).toBeLessThan(0.7);
    expect(places('#LI-Hybrid').length).toBeLessThanOrEqual(1);
  });
  test('case 19: days in the office are hybrid', () =>
    expect(modes('We meet 2 days in the office every week.')).toEqual(['hybrid']));
  test('labelled values', () => {
    expect(readWorkplaceValue('Hybrid', context()).map((one) => one.value)).toEqual(['hybrid']);
    expect(readWorkplaceValue('TELECOMMUTE', context()).map((one) => one.value)).toEqual(['remote']);
  });
  test.each([
    ['Remote or hybrid', ['remote', 'hybrid']],
    ['Hybrid remote in Leeds', ['hybrid']],
    ['Hybrides Arbeiten mit bis zu 60 % Homeoffice', ['hybrid']],
    ['This role is fully remote within the US', ['remote']],
    ['Not a remote role', ['on-site']],
  ])('%s', (text, expected) => expect(modes(text)).toEqual(expected));
  test('case 18: scope only when said', () => {
    expect(findWorkplaceScopes('Remote', context())).toEqual([]);
    expect(findWorkplaceScopes('Remote, USA only', context()).map((one) => one.value)).toEqual(['USA only']);
    expect(
      findWorkplaceScopes('Hybrid (2 days a week in the office)', context()).map((one) => one.value),
    ).toEqual(['2 days a week in the office']);
  });
});
