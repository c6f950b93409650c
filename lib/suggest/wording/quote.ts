import { ALSO_NOUNS } from './duty-verbs.ts';
import type { Word } from './tokens.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUTTERS,
  DETERMINERS,
  ING_NOUNS,
  PREPOSITIONS,
  isAdjective,
  isFunctionWord,
  isParticiple,
} from './words.ts';

/** Small words of the languages met most often; no quotation may end on one. */
const SMALL_ABROAD = new Set(
  'und oder aber der die das des dem den ein eine einen einer mit für von zu zum zur im auf sowie als y o un una el la los las de del con para por que se su et ou le les du au aux avec pour dans en het een van voor met op te e il lo gli di da per i na v ve ze dos da do em com uma ao i w z do'.split(
    ' ',
  ),
);

const BAD_END = (lower: string): boolean =>
  isFunctionWord(lower) ||
  SMALL_ABROAD.has(lower) ||
  (isAdjective(lower) && !ALSO_NOUNS.has(lower)) ||
  isParticiple(lower) ||
  (lower.length > 4 && lower.endsWith('ing') && !ING_NOUNS.has(lower)) ||
  [
    'not',
    'to',
    'very',
    'more',
    'such',
    'including',
    'e.g',
    'etc',
    'own',
    'new',
    'strong',
    'well',
    'built',
    'made',
  ].includes(lower);
/** Without these the rest of their clause says something else. */
const OPENS_CLAUSE = new Set([
  'if',
  'whether',
  'when',
  'because',
  'since',
  'although',
  'while',
  'unless',
  'until',
  'once',
]);
/** What ends a sentence may end a quotation, unless it was cut off there. */
const isDangling = (lower: string): boolean =>
  PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || (DETERMINERS.has(lower) && lower !== 'one');
const STOP = /:\s|\s-\s|[.;()[\]"“”•|–—!?]/u;

/**
 * Two to eight consecutive words of a sentence, verbatim, cut at a phrase boundary, starting at word `at`.
 * Undefined when no clean stretch exists (quotation marks inside, too short, too long in characters).
 * `keepLead` keeps an opening circumstance ("In June we moved"), which is otherwise passed over.
 */
export function cutQuote(
  text: string,
  words: readonly Word[],
  at: number | { from: number; keepLead: boolean } = 0,
): string | undefined {
  const { from, keepLead } = typeof at === 'number' ? { from: at, keepLead: false } : at;
  let start = from;
  while (
    start < words.length &&
    ((CONJUNCTIONS.has(words[start]!.lower) && !OPENS_CLAUSE.has(words[start]!.lower)) ||
      AUXILIARIES.has(words[start]!.lower))
  )
    start += 1;
  if (!keepLead && start === 0 && from === 0) start = afterAnnouncement(words) ?? start;
  if (!keepLead && start === 0 && from === 0 && PREPOSITIONS.has(words[0]?.lower ?? ''))
    start = afterComma(words) ?? start;
  let end = start;
  let comma = -1;
  while (end < words.length && end - start < 8) {
    if (end > start && STOP.test(words[end]!.gap)) break;
    if (end > start + 2 && words[end]!.gap.includes(',')) comma = end;
    end += 1;
  }
  const hard = findStop(words, end, start + 14);
  if (hard > 0) end = hard;
  const stopped = end === words.length || STOP.test(words[end]?.gap ?? '.');
  const clause = words.findIndex(
    (word, index) =>
      index > start + 2 && index < end && ['that', 'which', 'who', 'where', 'while'].includes(word.lower),
  );
  if (!stopped) end = clause > 0 ? clause : comma > 0 ? comma : lastBoundary(words, start, end);
  const whole = end === words.length && end - start > 3;
  while (end > start && (whole ? isDangling(words[end - 1]!.lower) : BAD_END(words[end - 1]!.lower)))
    end -= 1;
  if (OPENS_CLAUSE.has(words[start]?.lower ?? '') && end < words.length && words[end]!.gap.includes(','))
    return undefined;
  if (end - start < 2) return undefined;
  const quote = text.slice(words[start]!.start, words[end - 1]!.end);
  return quote.length > 90 || quote.length < 6 || /["“”{}<>\n*_]/u.test(quote) ? undefined : quote;
}

/** Does an "and" join whole parts, and not two words in front of a third ("training and testing rooms")? */
const opensPart = (words: readonly Word[], at: number): boolean =>
  !['and', 'or', '&'].includes(words[at]!.lower) ||
  DETERMINERS.has(words[at + 1]?.lower ?? '') ||
  PREPOSITIONS.has(words[at + 1]?.lower ?? '');

/** Last place in [start, end] where a phrase may end: before a preposition, conjunction or clause word. */
function lastBoundary(words: readonly Word[], start: number, end: number): number {
  for (let at = end; at > start + 2; at -= 1) {
    const lower = words[at]?.lower ?? '';
    if (
      words[at]?.gap.includes(',') ||
      (PREPOSITIONS.has(lower) && lower !== 'of' && !AUXILIARIES.has(words[at - 1]?.lower ?? '')) ||
      (CONJUNCTIONS.has(lower) && opensPart(words, at)) ||
      ['that', 'which', 'who', 'where'].includes(lower)
    )
      return at;
  }
  if (['and', 'or', '&'].includes(words[end]?.lower ?? '')) return start;
  let at = end;
  while (at > start + 2 && DETERMINERS.has(words[at - 1]!.lower)) at -= 1;
  return at;
}

/** A natural end a little further on, worth three more words; -1 when there is none. */
function findStop(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at <= Math.min(to, words.length); at += 1)
    if (at === words.length || STOP.test(words[at]!.gap)) return at;
  return -1;
}

/** Word after the colon of a sentence that only announces what follows: "Our goal is simple to say: …". */
function afterAnnouncement(words: readonly Word[]): number | undefined {
  const at = words.findIndex((word, index) => index > 2 && index < 9 && /:\s/u.test(word.gap));
  // "Our biggest challenge is trust: …" has said it already; "Our goal is simple: …" has not.
  const told = /^(?:is|are)$/u.test(words[at - 2]?.lower ?? '') && !isAdjective(words[at - 1]?.lower ?? '');
  const announces =
    !told && words.slice(0, Math.max(0, at)).some(({ lower }) => lower === 'is' || lower === 'are');
  return announces && words.length - at > 2 ? at : undefined;
}

/** Word after the first comma among the first twelve, for sentences that open with a circumstance. */
function afterComma(words: readonly Word[]): number | undefined {
  const at = words.findIndex((word, index) => index > 1 && index < 12 && word.gap.includes(','));
  return at > 0 ? at : undefined;
}

const FILLER =
  /^(?:This (?:is an?|includes|role|person|position)|There (?:is|are)|It is) |\b(?:play an? (?:pivotal|key|vital|critical|central|important)|(?:is|are) (?:currently )?(?:seeking|looking|hiring)|looking for an?|(?:exciting|outstanding|fantastic|great|unique) opportunit|responsible for |may take|will report|committed to (?:hiring|equal)|offers? (?:an?|the) |stay (?:updated|up to date|current|abreast)|successful candidate|occupy the)/iu;

/** Does a quotation end where the sense does: at a stop, the end, or a small word? And does it say something? */
export function isWholeQuote(text: string, words: readonly Word[], quote: string): boolean {
  if (FILLER.test(quote)) return false;
  const end = text.indexOf(quote) + quote.length;
  const next = words.find((word) => word.start >= end);
  if (next && AUXILIARIES.has(next.lower)) return false;
  return !next || /[,;:.()–—]/u.test(next.gap) || isFunctionWord(next.lower) || CUTTERS.has(next.lower);
}

/** Is a quotation a clause of its own, with a stop, a break or an end on both sides? "vacation is the most" is torn out of one. */
export function isClause(text: string, quote: string): boolean {
  const at = text.indexOf(quote);
  return (
    /(?:^|[,;:.!?()–—-]\s*|\b(?:and|but|that) )$/u.test(text.slice(0, at).trimStart()) &&
    /^\s*(?:$|[,;:.!?()–—]|- )/u.test(text.slice(at + quote.length))
  );
}

const ALSO_ABROAD = /^(?:y|e|o|u|i|et|ou|und|oder|sowie|och|og|oraz|lub|a)$/u;

/**
 * The same for a language we do not take apart: the quotation ends at a stop, at the end, or before an "and"; it is no
 * label ("Contract type:") and no opening circumstance ("En cualquier caso,").
 */
export function isWholeAbroad(text: string, quote: string): boolean {
  const after = text.slice(text.indexOf(quote) + quote.length);
  const length = quote.split(/\s+/u).length;
  if (/^\s*[:：]/u.test(after)) return false;
  if (/^\s*[,、]/u.test(after)) return !/\s/u.test(text);
  if (/^\s*(?:$|[.;()!?–—|/。])/u.test(after)) return true;
  return length >= 3 && ALSO_ABROAD.test(/^\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '');
}
