// How far a noun phrase reaches. What cannot be taken out cleanly is refused: a wrong one would be read aloud.
import { ALSO_NOUNS } from './duty-verbs.ts';
import {
  BREAK,
  breaks,
  isBareVerb,
  isNominal,
  isNumber,
  lowerAt,
  type PhraseSource,
} from './phrase-source.ts';
import type { Word } from './tokens.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  HOLLOW_NOUNS,
  ING_NOUNS,
  JOINING,
  LINK_NOUNS,
  isAdjective,
  isAdverb,
  isParticiple,
} from './words.ts';

const isPlainIng = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith('ing') && !ING_NOUNS.has(lower);

/** Verbs far more often than nouns after an "and". */
const RISKY_AFTER_AND = new Set(
  'hold holds keep keeps give gives take takes bring brings ensure ensures help helps present presents work works make makes support supports report reports act acts share shares use uses drive drives lead leads document documents'.split(
    ' ',
  ),
);

/** End of the run of describing and naming words from `from`; `head` is the last one that can be a head, or -1. */
function readRun(source: PhraseSource, from: number): { to: number; head: number } {
  let to = from;
  let head = -1;
  while (to < source.words.length) {
    const word = source.words[to]!;
    if (to > from && BREAK.test(word.gap)) {
      const describes =
        word.gap.trim() === ',' && isAdjective(lowerAt(source, to - 1)) && isNominal(source, to) && head < 0;
      if (!describes) break;
    }
    if (word.lower === 'and' || word.lower === '&' || word.lower === 'or') {
      if (RISKY_AFTER_AND.has(lowerAt(source, to + 1))) break;
      const joins =
        to > from && !breaks(source.words[to + 1]) && isNominal(source, to + 1) && !BREAK.test(word.gap);
      if (!joins || (head < 0 && !isAdjective(lowerAt(source, to - 1)))) break;
      const next = lowerAt(source, to + 1);
      const afterNext = source.words[to + 2];
      if (
        head >= 0 &&
        ALSO_NOUNS.has(next) &&
        afterNext &&
        !BREAK.test(afterNext.gap) &&
        isNominal(source, to + 2)
      )
        break;
      to += 1;
      continue;
    }
    if (isAdverb(word.lower) && head < 0 && isNominal(source, to + 1) && word.lower.endsWith('ly')) {
      to += 1;
      continue;
    }
    if (!isNominal(source, to)) break;
    if (to > from && (word.lower === 'next' || word.lower === 'last')) break;
    if (head >= 0 && (isPlainIng(word.lower) || isParticiple(word.lower))) break;
    const last = !isNominal(source, to + 1) || breaks(source.words[to + 1]);
    if (isPlainIng(word.lower) && last) break;
    if (isParticiple(word.lower) && last) break;
    to += 1;
    if (!isAdjective(word.lower) && !isNumber(word.lower) && !isParticiple(word.lower)) head = to - 1;
    else if (head >= 0 && isNumber(word.lower) && head === to - 2 && /^\p{Lu}/u.test(source.words[head]!.raw))
      head = to - 1;
  }
  return { to, head };
}

/** [from, to) of a noun phrase starting at `from`, with up to `links` prepositional parts; undefined when there is no clean one. */
export function spanNounPhrase(
  source: PhraseSource,
  from: number,
  limits: { words: number; links: number },
): number | undefined {
  let start = from;
  if (DETERMINERS.has(lowerAt(source, start))) {
    start += 1;
    if (breaks(source.words[start])) return undefined;
    if (lowerAt(source, start - 1) === 'all' && DETERMINERS.has(lowerAt(source, start))) start += 1;
  }
  const run = readRun(source, start);
  if (run.head < 0 || run.to === start) return undefined;
  let to = run.head + 1;
  if (run.to > to && !CONJUNCTIONS.has(lowerAt(source, to))) return undefined;
  if (to - from > limits.words) return undefined;
  for (let links = limits.links; links > 0; links -= 1) {
    const joint = source.words[to];
    if (!joint || BREAK.test(joint.gap) || !JOINING.has(joint.lower) || breaks(source.words[to + 1])) break;
    if (joint.lower === 'to' && isBareVerb(source, to + 1)) break;
    if (joint.lower === 'in' && LINK_NOUNS.has(lowerAt(source, to + 1))) break;
    const next = spanNounPhrase(source, to + 1, { words: limits.words - (to - from) - 1, links: 0 });
    if (next === undefined || goesOn(source, next) || isHalfSpan(source, joint, next)) break;
    to = next;
  }
  return to;
}

/** "from first idea" without its "to production". */
export const isHalfSpan = (source: PhraseSource, joint: Word, to: number): boolean =>
  joint.lower === 'from' && lowerAt(source, to) === 'to';

/** The phrase would end on a noun that means nothing without the words cut off behind it. */
export function losesSense(source: PhraseSource, to: number): boolean {
  const next = source.words[to];
  if (!next || BREAK.test(next.gap)) return false;
  return next.lower === 'of' || next.lower === 'one' || HOLLOW_NOUNS.has(lowerAt(source, to - 1));
}

/** A list goes on after this word, or the noun means nothing without what follows: cutting here would change the sense. */
export function goesOn(source: PhraseSource, to: number): boolean {
  const next = source.words[to];
  if (!next) return false;
  if (next.gap.startsWith(','))
    return isNominal(source, to) || CONJUNCTIONS.has(next.lower) || DETERMINERS.has(next.lower);
  if (next.gap.trim().startsWith('/')) return true;
  return (
    !BREAK.test(next.gap) &&
    (next.lower === 'of' ||
      next.lower === 'one' ||
      (JOINING.has(next.lower) && HOLLOW_NOUNS.has(lowerAt(source, to - 1))))
  );
}
