import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLANCE_WORDS, shortenLine } from '../../../lib/sheet/shorten-line.ts';

describe('shortenLine', () => {
  it.each([
    ['Who decides?', 'Who decides?'],
    [
      'You write "still manual". What have you tried already, and what did it teach you?',
      'Still manual: what have you tried already?',
    ],
    [
      'If I were leading four engineers, what would you want to hear about before it happens?',
      'Leading four engineers: what would you want to hear about?',
    ],
    [
      'You ask for Python and PostgreSQL in production. What situation had you in mind when you wrote that?',
      'Python and PostgreSQL: what situation had you in mind?',
    ],
    [
      'Of the three days together, which would you miss, and which not?',
      'Three days together: which would you miss?',
    ],
    [
      'What did people use the training budget for last year, and what came of it?',
      'What did people use the training budget for last year?',
    ],
    [
      'Absence is 6.8% and you would like 5%. Where do you think it is most in hand?',
      'Absence is 6.8%: where do you think …',
    ],
    [
      'You name the end of June on the posting. If something has to give before then, what would you protect?',
      'End of June: what would you protect?',
    ],
    [
      'Between leading the Service Planning team of five and replacing the sheet, where would you want my first quarter to go?',
      'Leading the Service Planning team: where would you want …',
    ],
    [
      'I saw "Harrow orders two new electric ferries" in November. What of that do you notice in your own work?',
      'Two new electric ferries: what of that do you notice?',
    ],
    ['Is this a new role, or rather has someone held it before you came?', 'Is this a new role?'],
    [
      'I saw "Harrow orders two new electric ferries" in November. Has that changed who you look for?',
      'New electric ferries: has that changed who you look for?',
    ],
    [
      'What would your first month with a team of five people look like?',
      'Your first month with a team of five people?',
    ],
    [
      'Tell me about a time you lived up to something like "The crew decides last" when it was inconvenient.',
      'A time you lived up to "The crew decides last".',
    ],
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
        for (const word of words)
          expect(text.toLowerCase()).toContain(word.toLowerCase().replace(/[:?]$/, ''));
      }),
    );
  });
});
