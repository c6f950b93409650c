import { describe, expect, test } from 'vitest';
import {
  hasGenderMark,
  looksLikeJobTitle,
  looksLikeRole,
} from '../../../../lib/reading/company/role-title.ts';
import { findBioRole } from '../../../../lib/reading/company/role-phrase.ts';

describe('looksLikeRole', () => {
  test.each([
    'Chief Executive Officer',
    'Vertriebsleiterin',
    'Responsable de production',
    '代表取締役',
    'Mitarbeiter:in Empfang',
  ])('accepts %s', (text) => expect(looksLikeRole(text)).toBe(true));
  test.each(['Read more', 'we lead the way', 'Berlin', 'She is an engineer.'])('rejects %s', (text) =>
    expect(looksLikeRole(text)).toBe(false),
  );
});

describe('looksLikeJobTitle', () => {
  test.each([
    ['Senior Engineer, Platform', 'en'],
    ['Head of Finance', 'en'],
    ['Sales Representative II', 'en'],
    ['Koch (m/w/d)', 'de'],
    ['Développeur web', 'fr'],
  ])('accepts %s', (text, language) => expect(looksLikeJobTitle(text, language)).toBe(true));
  test.each([
    ['Driver requirements', 'en'],
    ['Teachers and what they earn', 'en'],
    ['Why engineers leave?', 'en'],
  ])('rejects %s', (text, language) => expect(looksLikeJobTitle(text, language)).toBe(false));
});

test('marks of gender are told from other brackets', () => {
  expect(hasGenderMark('Cook (f/m/x)')).toBe(true);
  expect(hasGenderMark('Elektroniker (w/m/d)')).toBe(true);
  expect(hasGenderMark('Walter (Bill) Brook')).toBe(false);
  expect(hasGenderMark('24/7 support')).toBe(false);
});

test('a biography gives the position of its person', () => {
  expect(findBioRole('Dana is a senior planner with twenty years in ports.')).toBe('senior planner');
  expect(findBioRole('Dana is our Director of Marketing and lives in Hull.')).toBe('Director of Marketing');
  expect(findBioRole('Dana grew up by the sea.')).toBeUndefined();
});
