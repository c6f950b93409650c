import { describe, expect, test } from 'vitest';
import { foldName } from '../../../../lib/reading/kind/name-fold.ts';
import { NETWORK_HOSTS } from '../../../../lib/reading/company/network-hosts.ts';
import { CHALLENGE_PHRASES } from '../../../../lib/reading/vocabulary/company/challenge-phrases.ts';
import { FOUNDING_PHRASES } from '../../../../lib/reading/vocabulary/company/founding-phrases.ts';
import { GIVEN_NAMES } from '../../../../lib/reading/vocabulary/company/given-names.ts';
import { HEADQUARTERS_PHRASES } from '../../../../lib/reading/vocabulary/company/headquarters-phrases.ts';
import { MISSION_PHRASES } from '../../../../lib/reading/vocabulary/company/mission-phrases.ts';
import { NOT_IN_NAMES } from '../../../../lib/reading/vocabulary/company/not-in-names.ts';
import { PAGE_NAMES } from '../../../../lib/reading/vocabulary/company/page-names.ts';
import {
  ROLE_ENDINGS,
  ROLE_PARTS,
  ROLE_WORDS,
} from '../../../../lib/reading/vocabulary/company/role-words.ts';

const lists: Record<string, readonly string[]> = {
  GIVEN_NAMES,
  NETWORK_HOSTS,
  NOT_IN_NAMES,
  ROLE_ENDINGS,
  ROLE_PARTS,
  ROLE_WORDS,
  ...Object.fromEntries(Object.entries(PAGE_NAMES).map(([page, names]) => [`PAGE_NAMES.${page}`, names])),
};

describe.each(Object.entries(lists))('%s', (_name, list) => {
  test('is sorted and says nothing twice', () => {
    expect([...list]).toEqual([...new Set(list)].sort());
  });
});

test('names of people and words are kept in the folded form they are compared in', () => {
  for (const list of [GIVEN_NAMES, NOT_IN_NAMES, ROLE_ENDINGS])
    for (const word of list) expect(foldName(word)).toBe(word);
});

test.each([
  ['CHALLENGE_PHRASES', CHALLENGE_PHRASES],
  ['FOUNDING_PHRASES', FOUNDING_PHRASES],
  ['HEADQUARTERS_PHRASES', HEADQUARTERS_PHRASES],
  ['MISSION_PHRASES', MISSION_PHRASES],
])('%s is sorted by language and never global, so that testing keeps no state', (_name, rows) => {
  const languages = rows.map(({ language }) => language);
  expect(languages).toEqual([...languages].sort());
  for (const { pattern } of rows) expect(pattern.global).toBe(false);
});
