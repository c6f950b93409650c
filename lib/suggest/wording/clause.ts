// Whole clauses of a page, said from the other side of the table: what the person is to do, and what is asked of them.
// Unlike a noun phrase a clause keeps its tail, so it says as much as a quotation and sounds like speech.
import { ALSO_NOUNS, readVerb } from './duty-verbs.ts';
import { BREAK, isBareVerb, lowerAt, type Phrase, type PhraseSource } from './phrase-source.ts';
import { MOST_WORDS, SPOILS, endClause, renderClause } from './clause-end.ts';
import { findTelling } from './telling.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  ING_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  isAdjective,
  isAdverb,
  isFunctionWord,
} from './words.ts';

/** Verbs that open a task but have no kind of work of their own. */
const PLAIN_VERBS = new Set(
  'act apply balance codify embed fill give master neutralise neutralize pioneer reproduce suggest synchronise synchronize synthesise synthesize tie turn'.split(
    ' ',
  ),
);
/** A sentence of its own has begun ("Using our tools, you will …"). */
const TELLS = /^\p{L}+'(?:ll|ve|re|d)$/u;
const TELLS_BENT = /^(?:will|shall|\p{L}+'(?:ll|ve|re|d))$/u;
/** Says nothing anybody could be asked about. */
const EMPTY = /^(?:play (?:a|an) |stay |think |be |act as (?:a|an) |apply our |perform other|other )/iu;

/** Words [at, to). */
interface Span {
  at: number;
  to: number;
}

/** Does another verb of the same bent form follow ("leads … and coordinates …")? Only the first is set straight. */
const goesOnBent = (source: PhraseSource, { at: from, to }: Span, form: 'third' | 'gerund'): boolean =>
  source.words.slice(from + 1, to).some((word, index) => {
    const joined = word.gap.includes(',') || ['and', 'or', '&', ','].includes(lowerAt(source, from + index));
    const verb = readVerb(word.lower);
    const bent =
      form === 'third' && /[^s]s$/u.test(word.lower) && DETERMINERS.has(lowerAt(source, from + index + 2));
    return joined && (bent || verb?.form === form) && !(form === 'gerund' && ING_NOUNS.has(word.lower));
  });

/** Base form of the verb at `at` when a duty opens there; undefined for a noun or an unknown word. */
function readOpening(
  source: PhraseSource,
  at: number,
): { base: string; form: 'base' | 'third' | 'gerund' } | undefined {
  const lower = lowerAt(source, at);
  const next = source.words[at + 1];
  const verb = readVerb(lower);
  if (!next) return undefined;
  if (BREAK.test(next.gap))
    return verb?.form === 'base' && next.gap.trim() === ',' && isBareVerb(source, at + 1) ? verb : undefined;
  if (verb?.form === 'gerund' && ING_NOUNS.has(lower)) return undefined;
  if (verb && ALSO_NOUNS.has(verb.base) && PREPOSITIONS.has(next.lower) && next.lower !== 'with')
    return undefined;
  // "Analyse of data" is a noun ill written; "Code review" is one as it stands.
  if (next.lower === 'of' || (lower === 'code' && /^reviews?$/u.test(next.lower))) return undefined;
  if (verb?.base === 'report') return undefined;
  if (verb) return verb;
  if (PLAIN_VERBS.has(lower)) return { base: lower, form: 'base' };
  const plain =
    /^\p{Ll}{3,}$/u.test(lower) &&
    !isAdjective(lower) &&
    !/(?:ing|ed|s|ion|ment|ity|ness|er|or)$/u.test(lower);
  return plain && DETERMINERS.has(next.lower) && !isFunctionWord(lower)
    ? { base: lower, form: 'base' }
    : undefined;
}

/** "Negotiate contracts that balance our rebates" → "negotiate contracts that balance your rebates", for "You want someone to …". */
export function readTask(source: PhraseSource, from: number): Phrase | undefined {
  let at = from;
  while (isAdverb(lowerAt(source, at)) && at - from < 2) at += 1;
  const verb = readOpening(source, at);
  if (!verb) return undefined;
  for (const to of endClause(source, at)) {
    const text = to - at < 3 ? undefined : wordTask(source, verb, { at, to });
    if (text) return { text, from: at, to, telling: findTelling(source, at, to), confidence: 0.9 };
  }
  return undefined;
}

function wordTask(
  source: PhraseSource,
  verb: { base: string; form: 'base' | 'third' | 'gerund' },
  { at, to }: Span,
): string | undefined {
  if (verb.form !== 'base' && goesOnBent(source, { at, to }, verb.form)) return undefined;
  const tells = verb.form === 'gerund' ? TELLS_BENT : TELLS;
  if (source.words.slice(at, to).some(({ lower }) => tells.test(lower))) return undefined;
  const tail = renderClause(source, at + 1, to);
  if (!tail) return undefined;
  const comma = source.words[at + 1]!.gap.startsWith(',') ? ',' : '';
  const text = `${verb.base}${comma} ${tail}`;
  return EMPTY.test(text) ? undefined : text;
}

/** "A fully tested line, and …" → "a fully tested line": a thing with its article, up to the first break. */
export function readThing(source: PhraseSource, from: number): Phrase | undefined {
  if (!/^(?:an?|the|our|one|two|three)$/u.test(lowerAt(source, from))) return undefined;
  let to = from + 1;
  while (to < source.words.length && !BREAK.test(source.words[to]!.gap)) to += 1;
  const next = source.words[to];
  if (to - from < 3 || to - from > MOST_WORDS - 4 || (next && SPOILS.test(next.gap))) return undefined;
  const text = renderClause(source, from, to);
  return text ? { text, from, to, telling: findTelling(source, from, to), confidence: 0.9 } : undefined;
}

/** Nouns that open what is asked for, and the article they want when the page leaves it out. */
const ASKED: Readonly<Record<string, '' | 'a' | 'the'>> = {
  ability: 'the',
  appreciation: 'a',
  awareness: '',
  background: 'a',
  capability: 'the',
  capacity: 'the',
  command: 'a',
  competence: '',
  experience: '',
  expertise: '',
  exposure: '',
  familiarity: '',
  fluency: '',
  grasp: 'a',
  history: 'a',
  knowledge: '',
  mastery: '',
  proficiency: '',
  record: 'a',
  understanding: 'a',
  vision: 'a',
  willingness: 'a',
  years: '',
};
const AN = /^[aeiou]/u;

/** "Solid understanding of our sector" → "a solid understanding of your sector", for "You ask for …". */
export function readAsked(source: PhraseSource, from: number): Phrase | undefined {
  const ability = source.words.findIndex(
    ({ lower }, index) =>
      index > from && index < from + 16 && lower === 'ability' && lowerAt(source, index + 1) === 'to',
  );
  return (
    readAskedFrom(source, passPair(source, from)) ??
    (ability > 0 ? readAskedFrom(source, ability) : undefined)
  );
}

/** "Knowledge or experience integrating …": the second of two says it. */
const passPair = (source: PhraseSource, from: number): number =>
  lowerAt(source, from) in ASKED &&
  /^(?:and|or)$/u.test(lowerAt(source, from + 1)) &&
  lowerAt(source, from + 2) in ASKED
    ? from + 2
    : from;

function readAskedFrom(source: PhraseSource, start: number): Phrase | undefined {
  const skip = isAdverb(lowerAt(source, start)) ? 1 : 0;
  let head = start + skip;
  if (/^(?:our|your|my|no|not)$/u.test(lowerAt(source, head))) return undefined;
  while (head - start < 5 && !(lowerAt(source, head) in ASKED)) {
    const word = source.words[head];
    if (
      !word ||
      AUXILIARIES.has(word.lower) ||
      (head > start && BREAK.test(word.gap)) ||
      PREPOSITIONS.has(word.lower) ||
      PRONOUNS.has(word.lower)
    )
      return undefined;
    head += 1;
  }
  const article = ASKED[lowerAt(source, head)];
  const next = source.words[head + 1];
  if (article === undefined || !next || BREAK.test(next.gap) || CONJUNCTIONS.has(next.lower))
    return undefined;
  if (AUXILIARIES.has(next.lower) || /^(?:be|is|learn)$/u.test(lowerAt(source, head + 2))) return undefined;
  if (
    lowerAt(source, head) === 'years' &&
    !/^(?:of|in|as|experience|professional|relevant|\p{L}+ing)$/u.test(next.lower)
  )
    return undefined;
  const from = article === 'the' ? head : start + skip;
  for (const to of endClause(source, from)) {
    const text = to - head < 3 ? undefined : renderClause(source, from, to);
    if (!text) continue;
    const bare = article && !DETERMINERS.has(lowerAt(source, from));
    const full = bare ? `${article === 'the' ? 'the' : AN.test(text) ? 'an' : 'a'} ${text}` : text;
    return { text: full, from, to, telling: findTelling(source, head + 1, to), confidence: 0.9 };
  }
  return undefined;
}
