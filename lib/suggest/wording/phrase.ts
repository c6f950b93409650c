// Takes noun phrases out of real sentences. What is refused becomes a quotation further on.
import { losesSense, spanNounPhrase } from './noun-span.ts';
import { BREAK, isVerbHere, type Phrase, type PhraseSource } from './phrase-source.ts';
import { renderSpan } from './render-span.ts';
import { findTelling } from './telling.ts';
import { AUXILIARIES, CONJUNCTIONS, CUTTERS, PREPOSITIONS, PRONOUNS } from './words.ts';

const VANITY = new Set(
  'leading innovative cutting-edge world-class exciting dynamic best-in-class amazing incredible awesome top-notch passionate'.split(
    ' ',
  ),
);

/** A noun phrase starting at `from` (leading article turned to "the"), or undefined. */
export function readNounPhrase(source: PhraseSource, from: number, maxWords = 7): Phrase | undefined {
  const to = spanNounPhrase(source, from, { words: maxWords, links: 2 });
  if (to === undefined) return undefined;
  if (source.words.slice(from, to).some((word) => VANITY.has(word.lower) || word.lower === 'not'))
    return undefined;
  const text = renderSpan(source, { from, to, article: 'the' });
  if (!text || text.length > 70) return undefined;
  const next = source.words[to];
  if (losesSense(source, to)) return undefined;
  const clean =
    !next ||
    BREAK.test(next.gap) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    isVerbHere(source, to) ||
    AUXILIARIES.has(next.lower) ||
    CUTTERS.has(next.lower) ||
    PRONOUNS.has(next.lower);
  return { text, from, to, telling: findTelling(source, from, to), confidence: clean ? 0.9 : 0.6 };
}
