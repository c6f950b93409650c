import { WordTest } from './fields/word-gate.ts';
import { foldText } from './fold.ts';

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;
const PHRASE_WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*\*?/gu;
const UNSPACED = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/u;

/** A phrase met in a text. */
export interface PhraseHit<T> {
  meaning: T;
  /** Number of words, 0 for phrases of scripts written without blanks. */
  size: number;
  /** Position of the first word; offset in characters for unspaced scripts. */
  start: number;
  /** The phrase as it stands in the vocabulary. */
  phrase: string;
}

interface Entry<T> {
  words: readonly string[];
  opening: boolean;
  meaning: T;
  phrase: string;
}

/** Folded words of a text, apostrophes inside words kept. */
export function phraseWords(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

function wordFits(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

interface Search<T> {
  words: readonly string[];
  start: number;
  hits: PhraseHit<T>[];
}

function collect<T>(entries: readonly Entry<T>[], { words, start, hits }: Search<T>): void {
  for (const { words: wanted, opening, meaning, phrase } of entries) {
    if (opening && start > 0) continue;
    if (wanted.every((part, offset) => wordFits(words[start + offset], part))) {
      hits.push({ meaning, size: wanted.length, start, phrase });
    }
  }
}

/**
 * Finds the phrases of a vocabulary in texts, by first word, so that the size of the vocabulary costs nothing.
 * Phrases are folded; "*" at the end of a word leaves its ending open, "^" in front ties a phrase to the first word.
 */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  readonly #byStem = new Map<string, Entry<T>[]>();
  readonly #unspaced: { text: string; meaning: T; phrase: string }[] = [];

  // Most texts hold no word that any phrase begins with.
  readonly #opens = new WordTest(
    (word) =>
      UNSPACED.test(word) ||
      phraseWords(word).some((one) => this.#byFirst.has(one) || this.#byStem.has(one.slice(0, 3))),
  );

  add(phrase: string, meaning: T): void {
    const opening = phrase.startsWith('^');
    const folded = foldText(opening ? phrase.slice(1) : phrase);
    if (UNSPACED.test(folded)) {
      this.#unspaced.push({ text: folded, meaning, phrase });
      return;
    }
    const words = folded.match(PHRASE_WORD) ?? [];
    const [first] = words;
    if (first === undefined) return;
    const entry = { words, opening, meaning, phrase };
    if (first.endsWith('*')) pushTo(this.#byStem, first.slice(0, 3), entry);
    else pushTo(this.#byFirst, first, entry);
  }

  /** All phrases in the text, overlapping ones included, by position. */
  find(text: string): PhraseHit<T>[] {
    if (!this.#opens.test(text)) return [];
    const words = phraseWords(text);
    const hits: PhraseHit<T>[] = [];
    words.forEach((word, start) => {
      const exact = this.#byFirst.get(word);
      if (exact) collect(exact, { words, start, hits });
      const open = this.#byStem.get(word.slice(0, 3));
      if (open) collect(open, { words, start, hits });
    });
    if (this.#unspaced.length > 0 && UNSPACED.test(text)) this.#findUnspaced(foldText(text), hits);
    return hits;
  }

  #findUnspaced(folded: string, hits: PhraseHit<T>[]): void {
    for (const { text, meaning, phrase } of this.#unspaced) {
      const start = folded.indexOf(text);
      if (start >= 0) hits.push({ meaning, size: 0, start, phrase });
    }
  }
}
