import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../lib/reading/fields/fold-text.ts';
import { WordGate, WordTest } from '../../../../lib/reading/fields/word-gate.ts';

const PATTERNS = [
  /degree|b\.?sc|wo[ -]|a[ -]level/,
  /\d ?(?:h|std)|mon|24\/7/,
  /(?:\d|un) an\b|annee|let\b/,
  /\bfest\b|100 ?%|(?<![a-z])ab(?![a-z])/,
  /we (?:plan|want)|turn ?around|[|]bar|цель/,
  /^open|close$|a.c|x[^y]z/,
];
const WORDS = [
  'degree',
  'B.Sc',
  'wo',
  'a-level',
  'level',
  '40',
  'h',
  'Mon,',
  '24/7',
  'un',
  'an',
  'année',
  'outlet',
  'Fest!',
  '100',
  '%',
  'ab.',
  'We',
  'plan',
  'turn',
  'around',
  '|bar',
  'ЦЕЛЬ',
  'open',
  'close',
  'a',
  'c',
  'x',
  'z',
  '\u00a0',
  '',
];

describe('WordGate', () => {
  it('says of a text what its pattern says of the folded text', () => {
    const gates = PATTERNS.map((pattern) => ({ pattern, gate: new WordGate(pattern) }));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }), (words) => {
        const text = words.join(' ');
        for (const { pattern, gate } of gates) expect(gate.test(text)).toBe(pattern.test(foldText(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('still knows after more different words than it keeps', () => {
    const gate = new WordGate(/harbour/);
    expect(gate.test('the old harbour')).toBe(true);
    const flood = Array.from({ length: 60_000 }, (_, at) => `w${at}`).join(' ');
    expect(gate.test(flood)).toBe(false);
    expect(gate.test('another text')).toBe(false);
    expect(gate.test('the old harbour')).toBe(true);
  });
});

describe('WordTest', () => {
  it('asks about each different word once', () => {
    const asked: string[] = [];
    const test = new WordTest((word) => {
      asked.push(word);
      return word === 'mast';
    });
    expect(test.test('keel and keel')).toBe(false);
    expect(test.test('keel and mast')).toBe(true);
    expect(asked).toEqual(['keel', 'and', 'mast']);
  });
});
