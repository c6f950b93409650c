import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLANCE_WORDS, shortenLine } from '../../../lib/sheet/shorten-line.ts';

describe('shortenLine', () => {
  it.each([
    ['Who decides?', 'Who decides?'],
    ['You write "still manual". What have you tried already?', 'What have you tried already?'],
    [
      'As you move into Spain before the new year, which part of invoicing is hardest to scale?',
      'Which part of invoicing is hardest to scale?',
    ],
    ['Which lever do you believe in that has not had a fair try until now?', 'Which lever do you believe …'],
    ['A strength without a question mark, in few words', 'A strength without a question mark, in few words'],
    ['', ''],
  ])('makes of "%s"', (text, line) => {
    expect(shortenLine(text)).toBe(line);
  });

  it('never has more than ten words, and only words of the text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), (text) => {
        const words = shortenLine(text)
          .split(' ')
          .filter((word) => word !== '…');
        expect(words.length).toBeLessThanOrEqual(GLANCE_WORDS);
        for (const word of words) expect(text.toLowerCase()).toContain(word.toLowerCase());
      }),
    );
  });
});
