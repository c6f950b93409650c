import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { splitSentences } from '../../../../lib/reading/sections/split-sentences.ts';

it.each([
  ['Grind lenses. Check them!', ['Grind lenses.', 'Check them!']],
  ['Use tools, e.g. Files and saws. Keep 3.5 mm.', ['Use tools, e.g. Files and saws.', 'Keep 3.5 mm.']],
  ['Linsen schleifen, z.B. Brillen. Danach prüfen.', ['Linsen schleifen, z.B. Brillen.', 'Danach prüfen.']],
  ['レンズを磨く。検査する。', ['レンズを磨く。', '検査する。']],
  ['no end', ['no end']],
])('%s', (text, sentences) => {
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
});

it('gives back stretches of the text and loses nothing but blanks', () => {
  assert(
    property(string({ maxLength: 300 }), (text) => {
      const sentences = splitSentences(text);
      for (const { text: piece, start } of sentences)
        expect(text.slice(start, start + piece.length)).toBe(piece);
      expect(
        sentences
          .map(({ text: piece }) => piece)
          .join('')
          .replace(/\s/g, '').length,
      ).toBe(text.replace(/\s/g, '').length);
    }),
  );
});
