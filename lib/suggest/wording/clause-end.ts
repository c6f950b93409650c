// How far a clause of a page reaches, and its words seen from the other side of the table.
import { ALSO_NOUNS, readVerb } from './duty-verbs.ts';
import { isBareVerb, lowerAt, type PhraseSource } from './phrase-source.ts';
import { renderSpan } from './render-span.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUTTERS,
  DETERMINERS,
  HOLLOW_NOUNS,
  ING_NOUNS,
  LINK_NOUNS,
  PARTICLES,
  PREPOSITIONS,
  isAdjective,
  isAdverb,
  isFunctionWord,
  isParticiple,
} from './words.ts';

export const MOST_WORDS = 16;
const LEAST_WORDS = 4;
/** Characters a word may take on average. */
const CHARACTERS = 7.5;
/** What ends a clause for good; a slash or a closing bracket leaves it half said. */
const STOP = /[;([–—|•"“”!?\n]|[.:]\s|\s-\s/u;
export const SPOILS = /[/)\]]\s|\s\//u;
/** Verbs whose "to …" is their very sense ("help clients to grow"). */
const NEEDS_TO = new Set(
  'help enable allow empower ask get encourage inspire train teach motivate lead drive require'.split(' '),
);
/** Words in front of which a long clause may be cut without saying something else. */
const MAY_CUT = new Set(
  'while whilst so which such including ensuring using via through by across within throughout during for in on at and or that to'.split(
    ' ',
  ),
);

const isPlainIng = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith('ing') && !ING_NOUNS.has(lower);

const LEAD_WORDS = 4;

/** May the clause from `from` end in front of word `at`, although the sentence goes on? */
function maySplit(source: PhraseSource, from: number, at: number): boolean {
  const word = source.words[at]!;
  const before = lowerAt(source, at - 1);
  const comma = source.words.slice(from, at).findLastIndex(({ gap }) => gap.includes(','));
  // "After ten weeks, …": what comes before the first comma only says when.
  const inList = comma > LEAD_WORDS;
  // "The price rose by a fifth, and it was only possible to …" is two sentences; "valves, taps, and fittings" is one list.
  if (!inList && word.gap.includes(',') && (word.lower === 'and' || word.lower === 'but')) return true;
  if (comma > 0 && at - from - comma < 3) return false;
  if (HOLLOW_NOUNS.has(before) || (LINK_NOUNS.has(before) && lowerAt(source, at - 2) === 'in')) return false;
  if (isFunctionWord(before) || isAdjective(before) || isAdverb(before) || isParticiple(before)) return false;
  if (isPlainIng(before) || readVerb(before)?.form === 'base') {
    if (!ALSO_NOUNS.has(before)) return false;
  }
  const next = lowerAt(source, at + 1);
  if (word.lower === 'that' && /^(?:sure|so|such|certain|means?|know|show|see|say)$/u.test(before))
    return false;
  if (word.lower === 'to') return isBareVerb(source, at + 1) && !NEEDS_TO.has(lowerAt(source, from));
  if (word.gap.includes(','))
    return (
      CUTTERS.has(word.lower) ||
      isPlainIng(word.lower) ||
      ['while', 'which', 'who', 'so', 'with', 'down', 'up'].includes(word.lower)
    );
  if (isParticiple(word.lower) && PREPOSITIONS.has(next)) return true;
  if (word.lower === 'and' || word.lower === 'or') return isBareVerb(source, at + 1) && !ALSO_NOUNS.has(next);
  if (word.lower === 'by') return isPlainIng(next);
  if (
    source.words
      .slice(from, at)
      .some(({ lower }) => lower === 'between' || lower === 'both' || lower === 'from')
  )
    return false;
  return MAY_CUT.has(word.lower);
}

/** Ends of the clause of at most `most` words that begins at `from`, best first: where the sentence or its part ends, then where it may be cut. */
export function* endClause(source: PhraseSource, from: number, most = MOST_WORDS): Generator<number> {
  let stop = from + 1;
  while (stop < source.words.length && !STOP.test(source.words[stop]!.gap)) {
    if (SPOILS.test(source.words[stop]!.gap)) return;
    stop += 1;
  }
  const length = (to: number): number => source.words[to - 1]!.end - source.words[from]!.start;
  if (stop - from <= most && length(stop) <= most * CHARACTERS) yield stop;
  for (let at = Math.min(stop - 1, from + most); at >= from + LEAST_WORDS; at -= 1)
    if (length(at) <= most * CHARACTERS && maySplit(source, from, at)) yield at;
}

export function renderClause(source: PhraseSource, from: number, end: number): string | undefined {
  const to = lowerAt(source, end - 1) === 'etc' ? end - 1 : end;
  const text = renderSpan(source, { from, to, article: 'keep', whole: true });
  const last = lowerAt(source, to - 1);
  const bad =
    (PREPOSITIONS.has(last) && !PARTICLES.has(last) && lowerAt(source, to - 2) !== 'early') ||
    CONJUNCTIONS.has(last) ||
    DETERMINERS.has(last) ||
    AUXILIARIES.has(last);
  return !text || bad || /[@=→]|\.\p{L}|,,|\b\p{L}+\/her\b/u.test(text) ? undefined : text;
}
