import { foldText } from './fold-text.ts';

/** A text with its words as numbers: readers look at the same lines in turn, and at each different word once. */
export interface KnownText {
  folded: string;
  words: readonly number[];
  /** What each room of gates says of the text; filled when the room is first asked. */
  rooms: number[];
}

let numbers = new Map<string, number>();
let raw: string[] = [];
let folded: string[] = [];
let texts = new Map<string, KnownText>();
/** The text asked about last: gate after gate asks about the same. */
let last: { text: string; known: KnownText } | undefined;
let forgotten = 0;
const MOST_WORDS = 50_000;
/** More than the lines and sentences of the longest page. */
const MOST_TEXTS = 30_000;

function forget(): void {
  numbers = new Map();
  raw = [];
  folded = [];
  texts = new Map();
  last = undefined;
  forgotten += 1;
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = folded.push(foldText(word)) - 1;
  raw.push(word);
  numbers.set(word, number);
  return number;
}

/** The text folded and cut at its blanks, worked out once. */
export function knowText(text: string): KnownText {
  if (last?.text === text) return last.known;
  let known = texts.get(text);
  if (!known) {
    if (folded.length > MOST_WORDS || texts.size > MOST_TEXTS) forget();
    known = { folded: foldText(text), words: text.split(' ').map(numberOf), rooms: [] };
    texts.set(text, known);
  }
  last = { text, known };
  return known;
}

/** What is remembered of each different word: -1 for words not asked about yet. Forgets when the words are forgotten. */
export class WordMemory {
  #values = new Int32Array(0);
  #forgotten = -1;
  readonly #work: (word: string, folded: string) => number;

  /** `work` gives the number to remember of a word, as written and folded; not below 0. */
  constructor(work: (word: string, folded: string) => number) {
    this.#work = work;
  }

  /** The remembered numbers of all words of a text joined bit by bit. */
  join(words: readonly number[]): number {
    const values = this.#prepare();
    let all = 0;
    for (const word of words) {
      let value = values[word] ?? 0;
      if (value < 0) value = values[word] = this.#work(raw[word] ?? '', folded[word] ?? '');
      all |= value;
    }
    return all;
  }

  /** True when the number of some word of the text is not 0; asks no further than that word. */
  some(words: readonly number[]): boolean {
    const values = this.#prepare();
    for (const word of words) {
      let value = values[word] ?? 0;
      if (value < 0) value = values[word] = this.#work(raw[word] ?? '', folded[word] ?? '');
      if (value > 0) return true;
    }
    return false;
  }

  #prepare(): Int32Array {
    if (this.#forgotten === forgotten && this.#values.length >= folded.length) return this.#values;
    const values = new Int32Array(folded.length * 2).fill(-1);
    if (this.#forgotten === forgotten) values.set(this.#values);
    this.#values = values;
    this.#forgotten = forgotten;
    return values;
  }
}
