// Whole clauses of a page, said from the other side of the table: what the person is to do, and what is asked of them.
// Unlike a noun phrase a clause keeps its tail, so it says as much as a quotation and sounds like speech.
import { ALSO_NOUNS, readVerb } from './duty-verbs.ts';
import { BREAK, isBareVerb, lowerAt, type Phrase, type PhraseSource } from './phrase-source.ts';
import { renderSpan } from './render-span.ts';
import { findTelling } from './telling.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUTTERS,
  DETERMINERS,
  ING_NOUNS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  isAdjective,
  isAdverb,
  isFunctionWord,
  isParticiple,
} from './words.ts';

const MOST_WORDS = 16;
const LEAST_WORDS = 4;
const MOST_CHARACTERS = 120;
/** What ends a clause for good; a slash or a closing bracket leaves it half said. */
const STOP = /[;([–—|•"“”!?\n]|[.:]\s|\s-\s/u;
const SPOILS = /[/)\]]\s|\s\//u;
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

const isPlainIng = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith('ing') && !ING_NOUNS.has(lower);

/** May the clause from `from` end in front of word `at`, although the sentence goes on? */
function maySplit(source: PhraseSource, from: number, at: number): boolean {
  const word = source.words[at]!;
  const before = lowerAt(source, at - 1);
  const comma = source.words.slice(from, at).findLastIndex(({ gap }) => gap.includes(','));
  if (comma > 0 && at - from - comma < 3) return false;
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
      ['while', 'which', 'so', 'with'].includes(word.lower)
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

/** Ends of the clause that begins at `from`, best first: where the sentence or its part ends, then where it may be cut. */
function* endClause(source: PhraseSource, from: number): Generator<number> {
  let stop = from + 1;
  while (stop < source.words.length && !STOP.test(source.words[stop]!.gap)) {
    if (SPOILS.test(source.words[stop]!.gap)) return;
    stop += 1;
  }
  const length = (to: number): number => source.words[to - 1]!.end - source.words[from]!.start;
  if (stop - from <= MOST_WORDS && length(stop) <= MOST_CHARACTERS) yield stop;
  for (let at = Math.min(stop - 1, from + MOST_WORDS); at >= from + LEAST_WORDS; at -= 1)
    if (length(at) <= MOST_CHARACTERS && maySplit(source, from, at)) yield at;
}

function renderClause(source: PhraseSource, from: number, end: number): string | undefined {
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
  return readAskedFrom(source, from) ?? (ability > 0 ? readAskedFrom(source, ability) : undefined);
}

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
