// What a phrase is read from, and what kind of word stands at a place in it.
import { ALSO_NOUNS, readVerb } from './duty-verbs.ts';
import type { NameIndex } from './names.ts';
import type { Word } from './tokens.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUTTERS,
  DETERMINERS,
  ING_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  isAdverb,
} from './words.ts';

/** A phrase ready to stand in a sentence, and how sure and how telling it is. */
export interface Phrase {
  text: string;
  /** 0 to 1. */
  confidence: number;
  /** Content words that are not everybody's words. */
  telling: string[];
  /** Words of the source it covers, [from, to). */
  from: number;
  to: number;
}

export interface PhraseSource {
  words: readonly Word[];
  names: NameIndex;
  spelling: 'uk' | 'us';
}

export const BREAK = /[,;:()[\]–—|•"“”!?\n]|\.\s|\s-\s|\/\s|\s\//u;

export const breaks = (word: Word | undefined): boolean => !word || BREAK.test(word.gap);

export const lowerAt = (source: PhraseSource, index: number): string => source.words[index]?.lower ?? '';

export const isNumber = (lower: string): boolean => /^[$€£]?\d[\d.,]*(?:%|[kmb]n?|\+)?$/u.test(lower);

/** Does a verb, and not a noun, stand here? Ambiguous words count as verbs only when an object follows. */
export function isVerbHere(source: PhraseSource, index: number): boolean {
  const lower = lowerAt(source, index);
  const verb = readVerb(lower);
  if (!verb || (verb.form === 'gerund' && ING_NOUNS.has(lower))) return false;
  if (verb.form === 'gerund')
    return index === 0 || !DETERMINERS.has(lowerAt(source, index - 1)) || breaks(source.words[index + 1]);
  if (verb.form === 'third') return !ALSO_NOUNS.has(verb.base);
  if (!ALSO_NOUNS.has(verb.base)) return true;
  const next = source.words[index + 1];
  if (!next || BREAK.test(next.gap)) return false;
  const after = readVerb(next.lower);
  return DETERMINERS.has(next.lower) || (after?.form === 'base' && !ALSO_NOUNS.has(after.base));
}

export function isNominal(source: PhraseSource, index: number): boolean {
  const word = source.words[index];
  if (!word) return false;
  const { lower } = word;
  if (CUTTERS.has(lower) || AUXILIARIES.has(lower) || PRONOUNS.has(lower) || CONJUNCTIONS.has(lower))
    return false;
  if (PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || lower === '&' || lower === 'not') return false;
  if (isAdverb(lower)) return false;
  return !isVerbHere(source, index);
}

export const isBareVerb = (source: PhraseSource, index: number): boolean => {
  const verb = readVerb(lowerAt(source, index));
  return !!verb && verb.form === 'base' && !(ALSO_NOUNS.has(verb.base) && breaks(source.words[index + 1]));
};
