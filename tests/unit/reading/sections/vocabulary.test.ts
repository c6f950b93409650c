import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../lib/reading/fold.ts';
import { BOARD_DOMAINS, BOARD_NAMES } from '../../../../lib/reading/vocabulary/board-names.ts';
import { DUTY_VERBS_EN } from '../../../../lib/reading/vocabulary/duty-verbs.ts';
import { HEADINGS_DE } from '../../../../lib/reading/vocabulary/headings/de.ts';
import { HEADINGS_EN } from '../../../../lib/reading/vocabulary/headings/en.ts';
import { HEADINGS_ES } from '../../../../lib/reading/vocabulary/headings/es.ts';
import { HEADINGS_FR } from '../../../../lib/reading/vocabulary/headings/fr.ts';
import { HEADINGS_FURTHER } from '../../../../lib/reading/vocabulary/headings/further.ts';
import type { HeadingRow } from '../../../../lib/reading/vocabulary/headings/heading-row.ts';
import { HEADINGS_IT } from '../../../../lib/reading/vocabulary/headings/it.ts';
import { HEADINGS_NL } from '../../../../lib/reading/vocabulary/headings/nl.ts';
import { HEADINGS_PL } from '../../../../lib/reading/vocabulary/headings/pl.ts';
import { HEADINGS_PT } from '../../../../lib/reading/vocabulary/headings/pt.ts';
import { LABELS } from '../../../../lib/reading/vocabulary/labels.ts';
import { LINE_CUES } from '../../../../lib/reading/vocabulary/line-cues.ts';
import { STOP_WORDS } from '../../../../lib/reading/vocabulary/stop-words.ts';

function expectList(words: readonly string[]): void {
  expect(words, 'sorted').toEqual([...words].sort());
  expect(new Set(words).size, 'no duplicates').toBe(words.length);
  for (const word of words)
    expect(word.replace(/^[=^]/, ''), 'folded').toBe(foldText(word.replace(/^[=^]/, '')));
}

const headings: [string, readonly HeadingRow[]][] = [
  ['de', HEADINGS_DE],
  ['en', HEADINGS_EN],
  ['es', HEADINGS_ES],
  ['fr', HEADINGS_FR],
  ['further', HEADINGS_FURTHER],
  ['it', HEADINGS_IT],
  ['nl', HEADINGS_NL],
  ['pl', HEADINGS_PL],
  ['pt', HEADINGS_PT],
];

describe.each(headings)('headings %s', (_, rows) => {
  it('are sorted, folded and name each meaning once', () => {
    expectList(rows.map(({ meaning }) => meaning));
    for (const { phrases } of rows) expectList(phrases);
  });
});

it.each(Object.entries(LINE_CUES))('line cues for %s are a clean list', (_, phrases) => expectList(phrases));
it.each(Object.entries(LABELS))('labels for %s are a clean list', (_, labels) => expectList(labels));
it.each(Object.entries(STOP_WORDS))('small words of %s are a clean list', (_, words) => expectList(words));

it('names every label once', () => {
  const all = Object.values(LABELS).flat();
  expect(all.length).toBe(new Set(all).size);
});

it('keeps the other lists clean', () => {
  for (const list of [BOARD_DOMAINS, BOARD_NAMES, DUTY_VERBS_EN]) expectList(list);
});
