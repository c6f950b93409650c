import { ALSO_NOUNS, readVerb } from './duty-verbs.ts';
import type { PhraseSource } from './phrase-source.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  GENERIC_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  isAdverb,
} from './words.ts';

/** Content words of [from, to) that are not everybody's words; names and figures count. */
export function findTelling(source: PhraseSource, from: number, to: number): string[] {
  return source.words
    .slice(from, to)
    .filter(
      (word) =>
        word.lower.length > 1 &&
        !GENERIC_WORDS.has(word.lower) &&
        !isAdverb(word.lower) &&
        !readVerbOnly(word.lower),
    )
    .filter(
      (word) =>
        !PREPOSITIONS.has(word.lower) && !AUXILIARIES.has(word.lower) && !CONJUNCTIONS.has(word.lower),
    )
    .filter((word) => !DETERMINERS.has(word.lower) && !PRONOUNS.has(word.lower))
    .map((word) => word.lower);
}

const readVerbOnly = (lower: string): boolean => {
  const verb = readVerb(lower);
  return !!verb && verb.form === 'base' && !ALSO_NOUNS.has(verb.base);
};
