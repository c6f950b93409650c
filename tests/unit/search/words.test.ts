import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../lib/search/fold-words.ts';
import { countHits, excerpt, markWords } from '../../../lib/search/mark-words.ts';
import { isNear } from '../../../lib/search/near-words.ts';

describe('words', () => {
  it.each([
    ['Crème-brûlée, C++ & 24/7', ['creme', 'brulee', 'c', '24', '7']],
    ['ÜBER straße ﬁle', ['uber', 'straße', 'file']],
    ['', []],
  ])('of "%s" are folded', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it.each([
    ['kafka', 'kafak', true],
    ['kafka', 'kafkas', true],
    ['kafka', 'kafk', true],
    ['kafka', 'kakfa', true],
    ['kafka', 'kavka', true],
    ['kafka', 'kavla', false],
    ['kafka', 'kafkaes', false],
  ])('%s and %s are near: %s', (a, b, near) => {
    expect(isNear(a, b)).toBe(near);
    expect(isNear(b, a)).toBe(near);
  });
});

describe('marks', () => {
  it('stand on words that begin as looked for', () => {
    expect(markWords('Rivers and a River-bed', ['river'])).toEqual([
      { text: 'Rivers', hit: true },
      { text: ' and a ', hit: false },
      { text: 'River', hit: true },
      { text: '-bed', hit: false },
    ]);
    expect(countHits('Rivers and beds', ['river', 'bed', 'lake'])).toBe(2);
  });

  it('lose and add nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, looked) => {
        expect(
          markWords(text, looked)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('an excerpt holds the word and is short', () => {
    const text = `${'before '.repeat(100)}Zeppelin ${'after '.repeat(100)}`;
    const piece = excerpt(text, ['zepp']);
    expect(piece).toMatch(/^… .*Zeppelin.* …$/);
    expect(piece.length).toBeLessThan(260);
    expect(excerpt('short', ['zepp'])).toBe('short');
  });
});
