import { foldText } from '../fold.ts';
import { HEADINGS_DE } from '../vocabulary/headings/de.ts';
import { HEADINGS_EN } from '../vocabulary/headings/en.ts';
import { HEADINGS_ES } from '../vocabulary/headings/es.ts';
import { HEADINGS_FR } from '../vocabulary/headings/fr.ts';
import { HEADINGS_FURTHER } from '../vocabulary/headings/further.ts';
import type { HeadingMeaning, HeadingRow } from '../vocabulary/headings/heading-row.ts';
import { HEADINGS_IT } from '../vocabulary/headings/it.ts';
import { HEADINGS_NL } from '../vocabulary/headings/nl.ts';
import { HEADINGS_PL } from '../vocabulary/headings/pl.ts';
import { HEADINGS_PT } from '../vocabulary/headings/pt.ts';

/** What a heading means and how much of it says so. */
export interface HeadingMatch {
  meaning: HeadingMeaning;
  /** Share of the heading's words the phrase covers, 1 for the whole heading. */
  coverage: number;
}

interface Phrase {
  words: readonly string[];
  whole: boolean;
  meaning: HeadingMeaning;
}

const ROWS: readonly HeadingRow[] = [
  ...HEADINGS_EN,
  ...HEADINGS_DE,
  ...HEADINGS_FR,
  ...HEADINGS_ES,
  ...HEADINGS_NL,
  ...HEADINGS_PT,
  ...HEADINGS_IT,
  ...HEADINGS_PL,
  ...HEADINGS_FURTHER,
];

/** Which meaning wins when phrases of the same length disagree: the narrower claim first. */
const PRIORITY: readonly HeadingMeaning[] = [
  'other',
  'legal',
  'preferences',
  'requirements',
  'responsibilities',
  'benefits',
  'process',
  'values',
  'mission',
  'team',
  'company',
  'role',
  'meta',
  'news',
];

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;
const CJK = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/u;

function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

const wholeHeadings = new Map<string, HeadingMeaning>();
const phrasesByFirstWord = new Map<string, Phrase[]>();
const openPhrases: Phrase[] = [];
const unspacedPhrases: { text: string; meaning: HeadingMeaning }[] = [];

function keepPhrase(source: string, meaning: HeadingMeaning): void {
  const whole = source.startsWith('=');
  const text = whole ? source.slice(1) : source;
  if (CJK.test(text) && !whole) unspacedPhrases.push({ text: foldText(text), meaning });
  const words = foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*\*?/gu) ?? [];
  const [first] = words;
  if (first === undefined) return;
  if (whole) {
    const key = words.join(' ');
    const known = wholeHeadings.get(key);
    if (!known || PRIORITY.indexOf(meaning) < PRIORITY.indexOf(known)) wholeHeadings.set(key, meaning);
    return;
  }
  const phrase = { words, whole, meaning };
  if (first.endsWith('*')) openPhrases.push(phrase);
  else phrasesByFirstWord.set(first, [...(phrasesByFirstWord.get(first) ?? []), phrase]);
}

for (const row of ROWS) for (const phrase of row.phrases) keepPhrase(phrase, row.meaning);

function wordFits(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

interface Hit {
  meaning: HeadingMeaning;
  size: number;
  start: number;
}

function findHits(words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  words.forEach((word, start) => {
    for (const phrase of [...(phrasesByFirstWord.get(word) ?? []), ...openPhrases]) {
      if (phrase.words.every((wanted, offset) => wordFits(words[start + offset], wanted))) {
        hits.push({ meaning: phrase.meaning, size: phrase.words.length, start });
      }
    }
  });
  return hits;
}

function rank(hit: Hit): number {
  // Where one word speaks for duties and another for benefits, the longer phrase knows more; then the narrower claim.
  return hit.size * 100 - hit.start * 2 - PRIORITY.indexOf(hit.meaning);
}

function matchUnspaced(folded: string): HeadingMatch | undefined {
  const fitting = unspacedPhrases
    .filter(({ text }) => folded.includes(text))
    .sort((a, b) => b.text.length - a.text.length)[0];
  return fitting && { meaning: fitting.meaning, coverage: Math.min(1, fitting.text.length / folded.replace(/[^\p{L}\p{N}]/gu, '').length) };
}

/** Meaning of a heading text in any of the known languages, or undefined. Numbering, emoji and punctuation do not count. */
export function matchHeading(heading: string): HeadingMatch | undefined {
  const words = wordsOf(heading);
  if (words.length === 0 || words.length > 14) return undefined;
  const whole = wholeHeadings.get(words.join(' '));
  if (whole) return { meaning: whole, coverage: 1 };
  const best = findHits(words).sort((a, b) => rank(b) - rank(a))[0];
  if (best) return { meaning: best.meaning, coverage: best.size / words.length };
  return CJK.test(heading) ? matchUnspaced(foldText(heading)) : undefined;
}
