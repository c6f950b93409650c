import { PhraseIndex, phraseWords, type PhraseHit } from '../phrase-index.ts';
import { HEADINGS_DE } from '../vocabulary/headings/de.ts';
import { HEADINGS_EN } from '../vocabulary/headings/en.ts';
import { HEADINGS_ES } from '../vocabulary/headings/es.ts';
import { HEADINGS_FR } from '../vocabulary/headings/fr.ts';
import { HEADINGS_FURTHER } from '../vocabulary/headings/further.ts';
import type { HeadingMeaning, HeadingRow } from '../vocabulary/headings/heading-row.ts';
import { HEADING_PATTERNS } from '../vocabulary/headings/heading-patterns.ts';
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

/** First words of "About Acme", "Warum Acme", "À propos d'Acme": with a name behind them they announce the company. */
const COMPANY_OPENINGS =
  /^(?:(?:[Aa]bout|ABOUT|[Ww]hy|WHY|[Jj]oin|JOIN|[Ww]elcome to|WELCOME TO|[Dd]iscover|[Mm]eet|[Üü]ber|ÜBER|[Ww]arum|[Ss]obre|[Aa]cerca de|[AÀà] propos(?: de)?|[Pp]ourquoi|[Oo]ver|[Ww]aarom|O|[Pp]erché|[Dd]laczego) |[AÀà] propos d['’])\p{Lu}/u;
const NOT_A_COMPANY = /\b(?:job|role|position|team|you|this|opportunity|project|not)\b/i;
const MOST_WORDS = 14;
/** Words that say nothing of their own: they do not count towards how much of a heading a phrase covers. */
const SILENT = new Set(
  'a al and d da de del della delle den der des di die do dos du e ed een el en et für i l la le les los of our para per por the to und unser unsere unseren y your z за'.split(
    ' ',
  ),
);
/** Characters of the longest heading remembered. */
const LONGEST = 200;

const wholeHeadings = new Map<string, HeadingMeaning>();
const phrases = new PhraseIndex<HeadingMeaning>();

function keepPhrase(phrase: string, meaning: HeadingMeaning): void {
  if (!phrase.startsWith('=')) {
    phrases.add(phrase, meaning);
    return;
  }
  const key = phraseWords(phrase).join(' ');
  const known = wholeHeadings.get(key);
  if (!known || PRIORITY.indexOf(meaning) < PRIORITY.indexOf(known)) wholeHeadings.set(key, meaning);
}

for (const row of ROWS) for (const phrase of row.phrases) keepPhrase(phrase, row.meaning);

// The longer phrase knows more ("preferred qualifications" over "qualifications"); then the earlier, then the narrower.
function rank(hit: PhraseHit<HeadingMeaning>): number {
  const size = hit.size === 0 ? hit.phrase.length : hit.size;
  return size * 100 - Math.min(hit.start, 20) * 2 - PRIORITY.indexOf(hit.meaning);
}

function namesCompany(heading: string): boolean {
  const text = heading.replace(/^[^\p{L}]+/u, '').trim();
  return (
    text.length <= 60 &&
    COMPANY_OPENINGS.test(text) &&
    !NOT_A_COMPANY.test(text) &&
    text.split(' ').length <= 6
  );
}

// Several readers ask about the same short lines.
const MOST_KNOWN = 10_000;
const known = new Map<string, HeadingMatch | null>();

/** Meaning of a heading text in any of the known languages, or undefined. Numbering, emoji and punctuation do not count. */
export function matchHeading(heading: string): HeadingMatch | undefined {
  if (heading.length > LONGEST) return findMeaning(heading);
  const before = known.get(heading);
  if (before !== undefined) return before ?? undefined;
  const match = findMeaning(heading);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(heading, match ?? null);
  return match;
}

/** "b) Experience (20 points)": what counts the headings and remarks behind them say nothing of what they announce. */
const COUNTED = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/iu;
const REMARK = /(?<=\p{L})\s*\([^)]*\)\s*:?$/u;

/** First words of the headings that patterns know; most lines end here. */
const OPENS_PATTERN =
  /^(?:here|what|who|how|in|on|at|during|every|each|from|with|was|das|die|wen|so|womit|damit|wie|hier|wobei|worum|woran|dabei|darauf|ce|voici|qué|lo|a quién|wat|o|no|quem|cosa|di|chi|co|czego|kogo)\b/iu;

function findMeaning(whole: string): HeadingMatch | undefined {
  const heading = whole.replace(COUNTED, '').replace(REMARK, '');
  const words = phraseWords(heading);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const known = wholeHeadings.get(words.join(' '));
  if (known) return { meaning: known, coverage: 1 };
  const best = phrases.find(heading).sort((a, b) => rank(b) - rank(a))[0];
  if (best) {
    const letters = words.join('').length;
    const telling = Math.max(1, words.filter((word) => !SILENT.has(word)).length);
    const coverage = best.size === 0 ? best.phrase.length / letters : best.size / telling;
    return { meaning: best.meaning, coverage: Math.min(1, coverage) };
  }
  const named = (OPENS_PATTERN.test(heading) ? HEADING_PATTERNS : []).find(({ pattern }) =>
    pattern.test(heading.replace(/[\s:…]+$/u, '')),
  );
  if (named) return { meaning: named.meaning, coverage: 1 };
  return namesCompany(heading) ? { meaning: 'company', coverage: 0.6 } : undefined;
}
