import { describe, expect, test } from 'vitest';
import { bitsOf, splitAtParts } from '../../../../lib/reading/posting/chip-bits.ts';

/** A line made of elements that follow each other with nothing between them. */
function glued(...texts: string[]): { text: string; parts: { start: number; end: number; box: number }[] } {
  let text = '';
  const parts = texts.map((one, box) => {
    const start = text.length;
    text += one;
    return { start, end: text.length, box };
  });
  return { text, parts };
}

describe('bits of a line of facts', () => {
  test('elements without a blank between them are bits of their own', () =>
    expect(bitsOf(glued('Oulu', 'Hybrid', '€ 41,000', 'Posted 3d ago'))).toEqual([
      'Oulu',
      'Hybrid',
      '€ 41,000',
      'Posted 3d ago',
    ]));

  test('separators cut too, words and hyphens do not', () =>
    expect(bitsOf({ text: 'Full-time · Aix-en-Provence | Remote' })).toEqual([
      'Full-time',
      'Aix-en-Provence',
      'Remote',
    ]));

  test('an element inside a sentence cuts nothing', () =>
    expect(splitAtParts({ text: 'See our values here', parts: [{ start: 8, end: 14, box: 0 }] })).toEqual([
      'See our values here',
    ]));
});
