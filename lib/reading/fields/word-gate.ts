import { foldText } from './fold-text.ts';

/** A text with its words as numbers: readers look at the same lines in turn, and at each different word once. */
interface Known {
  folded: string;
  words: readonly number[];
}

let numbers = new Map<string, number>();
let raw: string[] = [];
let folded: string[] = [];
let texts = new Map<string, Known>();
/** The text asked about last: gate after gate asks about the same. */
let last: { text: string; known: Known } | undefined;
/** Goes up when everything is forgotten; gates then forget too. */
let generation = 0;
const MOST_WORDS = 50_000;
const MOST_TEXTS = 12_000;

function forget(): void {
  numbers = new Map();
  raw = [];
  folded = [];
  texts = new Map();
  last = undefined;
  generation += 1;
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = folded.push(foldText(word)) - 1;
  raw.push(word);
  numbers.set(word, number);
  return number;
}

function knownText(text: string): Known {
  if (last?.text === text) return last.known;
  const before = texts.get(text);
  if (before) {
    last = { text, known: before };
    return before;
  }
  if (folded.length > MOST_WORDS || texts.size > MOST_TEXTS) forget();
  const known = { folded: foldText(text), words: text.split(' ').map(numberOf) };
  texts.set(text, known);
  last = { text, known };
  return known;
}

/** Cuts the source of a pattern at its outermost bars. */
function alternativesOf(source: string): string[] {
  const alternatives = [''];
  let depth = 0;
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/gu)) {
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (part === '|' && depth === 0) alternatives.push('');
    else alternatives.push(`${alternatives.pop() ?? ''}${part}`);
  }
  return alternatives;
}

/** Whether an alternative can match across a blank or asks where the text begins or ends. */
function isWide(alternative: string): boolean {
  return /[ ^$.]|\\[sSWDPx]/.test(alternative.replace(/\\[.^$]/g, ''));
}

function joined(alternatives: readonly string[]): RegExp | undefined {
  return alternatives.length === 0 ? undefined : new RegExp(alternatives.join('|'));
}

/** Says whether a text has a word that the test accepts, asking once for each different word between blanks. */
export class WordTest {
  readonly #fits: (word: string, folded: string) => boolean;
  /** Per word 1 when it fits, 0 when not, 2 when not looked at. */
  #seen = new Uint8Array(0);
  #generation = -1;

  constructor(fits: (word: string, folded: string) => boolean) {
    this.#fits = fits;
  }

  test(text: string): boolean {
    const { words } = knownText(text);
    this.#prepare();
    for (const word of words) {
      if (this.#seen[word] === 2) this.#seen[word] = this.#fits(raw[word] ?? '', folded[word] ?? '') ? 1 : 0;
      if (this.#seen[word] === 1) return true;
    }
    return false;
  }

  #prepare(): void {
    if (this.#generation === generation && this.#seen.length >= folded.length) return;
    const seen = new Uint8Array(folded.length * 2).fill(2);
    if (this.#generation === generation) seen.set(this.#seen);
    this.#seen = seen;
    this.#generation = generation;
  }
}

/**
 * Says of a text (not folded) whether the pattern, without flags, matches its folded form. What a pattern seeks inside
 * single words is looked up per word, so that a large pattern costs no more than a small one on a long page.
 */
export class WordGate {
  readonly #source: string;
  #word: WordTest | undefined;
  #wide: RegExp | undefined;
  #isReady = false;

  constructor(pattern: RegExp) {
    this.#source = pattern.source;
  }

  test(text: string): boolean {
    if (!this.#isReady) this.#prepare();
    return this.#word?.test(text) === true || this.#wide?.test(knownText(text).folded) === true;
  }

  #prepare(): void {
    const alternatives = alternativesOf(this.#source);
    const word = joined(alternatives.filter((one) => !isWide(one)));
    this.#word = word && new WordTest((_, folded) => word.test(folded));
    this.#wide = joined(alternatives.filter(isWide));
    this.#isReady = true;
  }
}
