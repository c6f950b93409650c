import { describe, expect, test } from 'vitest';
import { hasKnownGivenName, looksLikePersonName } from '../../../../lib/reading/company/person-name.ts';

describe('looksLikePersonName', () => {
  test.each([
    'Merle Paulsen',
    'Walter (Wally) Brook',
    'A.J. Holloway',
    'Dorothée Le Goff',
    'Ludwig van der Heide',
    'MIRIAM OKAFOR',
    'Nikolai Hofmeister',
    'Pablo San Millán',
    'Jonas Berg, PhD',
    'Анна Петрова',
  ])('accepts %s', (name) => expect(looksLikePersonName(name)).toBe(true));

  test.each([
    'Read More',
    'Contact Us',
    'Privacy Policy',
    'Head of Finance',
    'Software Engineer',
    'Berlin, Germany',
    'our team',
    'Anna',
    'Quarry Lane 12',
    'Human Resources',
    'What is new?',
    'Sales Team',
  ])('rejects %s', (text) => expect(looksLikePersonName(text)).toBe(false));
});

test('a given name is known by its first part, or after an initial', () => {
  expect(hasKnownGivenName('Anna Quist')).toBe(true);
  expect(hasKnownGivenName('Marie-Louise Quist')).toBe(true);
  expect(hasKnownGivenName('J. Robert Quist')).toBe(true);
  expect(hasKnownGivenName('Ysoline Aubrac')).toBe(false);
});
