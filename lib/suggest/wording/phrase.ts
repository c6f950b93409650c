// Takes noun phrases and "doing something" phrases out of real sentences. What cannot be taken out cleanly is refused:
// a refused slot becomes a quotation further on, a wrong one would be read aloud.
import { ALSO_NOUNS, readVerb, toGerund, type KnownVerb } from './duty-verbs.ts';
import { placeInSentence, type NameIndex } from './names.ts';
import type { Word } from './tokens.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUTTERS,
  DETERMINERS,
  GENERIC_WORDS,
  HOLLOW_NOUNS,
  ING_NOUNS,
  JOINING,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  isAdjective,
  isAdverb,
  isParticiple,
} from './words.ts';

/** A phrase ready to stand in a sentence, and how sure and how telling it is. */
export interface Phrase {
  text: string;
  /** 0 to 1. */
  confidence: number;
  /** Content words that are not everybody's words. */
  telling: string[];
  /** Words of the source it covers, [from, to). */
  from: number;
  to: number;
}

export interface PhraseSource {
  words: readonly Word[];
  names: NameIndex;
  spelling: 'uk' | 'us';
}

const BREAK = /[,;:()[\]–—|•"“”!?\n]|\.\s|\s-\s|\/\s|\s\//u;
const breaks = (word: Word | undefined): boolean => !word || BREAK.test(word.gap);
const lowerAt = (source: PhraseSource, index: number): string => source.words[index]?.lower ?? '';
const isNumber = (lower: string): boolean => /^[$€£]?\d[\d.,]*(?:%|[kmb]n?|\+)?$/u.test(lower);

/** Does a verb, and not a noun, stand here? Ambiguous words count as verbs only when an object follows. */
function isVerbHere(source: PhraseSource, index: number): boolean {
  const lower = lowerAt(source, index);
  const verb = readVerb(lower);
  if (!verb || (verb.form === 'gerund' && ING_NOUNS.has(lower))) return false;
  if (verb.form === 'gerund')
    return index === 0 || !DETERMINERS.has(lowerAt(source, index - 1)) || breaks(source.words[index + 1]);
  if (verb.form === 'third') return !ALSO_NOUNS.has(verb.base);
  if (!ALSO_NOUNS.has(verb.base)) return true;
  const next = source.words[index + 1];
  if (!next || BREAK.test(next.gap)) return false;
  const after = readVerb(next.lower);
  return DETERMINERS.has(next.lower) || (after?.form === 'base' && !ALSO_NOUNS.has(after.base));
}

function isNominal(source: PhraseSource, index: number): boolean {
  const word = source.words[index];
  if (!word) return false;
  const { lower } = word;
  if (CUTTERS.has(lower) || AUXILIARIES.has(lower) || PRONOUNS.has(lower) || CONJUNCTIONS.has(lower))
    return false;
  if (PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || lower === '&' || lower === 'not') return false;
  if (isAdverb(lower)) return false;
  return !isVerbHere(source, index);
}

const isPlainIng = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith('ing') && !ING_NOUNS.has(lower);

/** Verbs far more often than nouns after an "and". */
const RISKY_AFTER_AND = new Set(
  'help helps present presents work works make makes support supports report reports act acts share shares use uses drive drives lead leads document documents'.split(
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
    else if (isNumber(word.lower) && head === to - 2 && /^\p{Lu}/u.test(source.words[head]!.raw))
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
    const next = spanNounPhrase(source, to + 1, { words: limits.words - (to - from) - 1, links: 0 });
    if (next === undefined || goesOn(source, next) || isHalfSpan(source, joint, next)) break;
    to = next;
  }
  return to;
}

/** "from first idea" without its "to production". */
const isHalfSpan = (source: PhraseSource, joint: Word, to: number): boolean =>
  joint.lower === 'from' && lowerAt(source, to) === 'to';

/** The phrase would end on a noun that means nothing without the words cut off behind it. */
function losesSense(source: PhraseSource, to: number): boolean {
  const next = source.words[to];
  if (!next || BREAK.test(next.gap)) return false;
  return next.lower === 'of' || next.lower === 'one' || HOLLOW_NOUNS.has(lowerAt(source, to - 1));
}

/** A list goes on after this word, or the noun means nothing without what follows: cutting here would change the sense. */
function goesOn(source: PhraseSource, to: number): boolean {
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

const isBareVerb = (source: PhraseSource, index: number): boolean => {
  const verb = readVerb(lowerAt(source, index));
  return !!verb && verb.form === 'base' && !(ALSO_NOUNS.has(verb.base) && breaks(source.words[index + 1]));
};

const TURNED: Readonly<Record<string, string>> = { our: 'your', your: 'my', ours: 'yours' };
const UNTURNABLE = new Set([
  'us',
  'we',
  'you',
  'i',
  'me',
  'yours',
  'ourselves',
  'yourself',
  'their',
  'his',
  'her',
]);

/** Turns the speaker round ("our" → "your", "your" → "my"); undefined when the words mix both sides. */
function turnPerson(words: readonly Word[]): ReadonlyMap<number, string> | undefined {
  const turned = new Map<number, string>();
  words.forEach((word, index) => {
    const other = TURNED[word.lower];
    if (other) turned.set(index, other);
  });
  if (words.some((word) => UNTURNABLE.has(word.lower))) return undefined;
  return new Set(turned.values()).size > 1 ? undefined : turned;
}

const isTitleCase = (words: readonly Word[]): boolean => {
  const content = words.filter((word) => /^\p{L}/u.test(word.raw) && word.raw.length > 3);
  return (
    content.length > 3 && content.filter((word) => /^\p{Lu}/u.test(word.raw)).length >= content.length * 0.8
  );
};

/** A capital at the start of a sentence belongs to a name when the next word of the phrase is capitalised too. */
const opensName = (words: readonly Word[]): boolean =>
  !!words[1] &&
  /^\p{Lu}\p{Ll}/u.test(words[1].raw) &&
  /^\p{Lu}\p{Ll}/u.test(words[0]!.raw) &&
  !/[,;:/]/u.test(words[1].gap);

/** Words [from, to) as running text inside our sentence. `article`: what a leading "a" or "an" becomes. */
export function renderSpan(
  source: PhraseSource,
  span: { from: number; to: number; article?: 'the' | 'keep' | 'drop' },
): string | undefined {
  const words = source.words.slice(span.from, span.to);
  const turned = turnPerson(words);
  if (!turned) return undefined;
  const titleCase = isTitleCase(source.words);
  const parts = words.map((word, index) => {
    const gap = index === 0 ? '' : word.gap.replace(/\s+/gu, ' ');
    if (index === 0 && (word.lower === 'a' || word.lower === 'an') && span.article !== 'keep') {
      return span.article === 'drop' ? '' : 'the';
    }
    const kept =
      index === 0 && !titleCase && opensName(words) && !DETERMINERS.has(word.lower) ? word.raw : undefined;
    const text = turned.get(index) ?? kept ?? placeInSentence(word, source.names, titleCase);
    return `${gap}${text === '&' ? 'and' : text}`;
  });
  const text = parts.join('').trim().replace(/’/gu, "'");
  return /["“”()[\]{}<>|•*_]/u.test(text) ? undefined : text;
}

/** Content words of [from, to) that are not everybody's words; names and figures count. */
export function findTelling(source: PhraseSource, from: number, to: number): string[] {
  return source.words
    .slice(from, to)
    .filter(
      (word) =>
        word.lower.length > 1 &&
        !GENERIC_WORDS.has(word.lower) &&
        !isAdverb(word.lower) &&
        !readVerbOnly(word.lower),
    )
    .filter(
      (word) =>
        !PREPOSITIONS.has(word.lower) && !AUXILIARIES.has(word.lower) && !CONJUNCTIONS.has(word.lower),
    )
    .filter((word) => !DETERMINERS.has(word.lower) && !PRONOUNS.has(word.lower))
    .map((word) => word.lower);
}
const readVerbOnly = (lower: string): boolean => {
  const verb = readVerb(lower);
  return !!verb && verb.form === 'base' && !ALSO_NOUNS.has(verb.base);
};

const VANITY = new Set(
  'leading innovative cutting-edge world-class exciting dynamic best-in-class amazing incredible awesome top-notch passionate'.split(
    ' ',
  ),
);

/** A noun phrase starting at `from` (leading article turned to "the"), or undefined. */
export function readNounPhrase(source: PhraseSource, from: number, maxWords = 7): Phrase | undefined {
  const to = spanNounPhrase(source, from, { words: maxWords, links: 2 });
  if (to === undefined) return undefined;
  if (source.words.slice(from, to).some((word) => VANITY.has(word.lower) || word.lower === 'not'))
    return undefined;
  const text = renderSpan(source, { from, to, article: 'the' });
  if (!text || text.length > 70) return undefined;
  const next = source.words[to];
  if (losesSense(source, to)) return undefined;
  const clean =
    !next ||
    BREAK.test(next.gap) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    isVerbHere(source, to) ||
    AUXILIARIES.has(next.lower) ||
    CUTTERS.has(next.lower) ||
    PRONOUNS.has(next.lower);
  return { text, from, to, telling: findTelling(source, from, to), confidence: clean ? 0.9 : 0.6 };
}

/** A duty turned into "doing something", with the thing it is done to. */
export interface Duty {
  verb: KnownVerb;
  /** "building and maintaining data pipelines" */
  gerund: Phrase;
  /** "data pipelines" */
  object?: Phrase;
}

function readVerbs(source: PhraseSource, from: number): { verbs: KnownVerb[]; to: number } | undefined {
  const first = readVerb(lowerAt(source, from));
  if (!first) return undefined;
  const verbs = [first];
  let to = from + 1;
  while (verbs.length < 3) {
    let next = to;
    if (lowerAt(source, next) === 'and' || lowerAt(source, next) === '&') next += 1;
    else if (source.words[next]?.gap.trim() !== ',') break;
    if (lowerAt(source, next) === 'and' || lowerAt(source, next) === '&') next += 1;
    const verb = readVerb(lowerAt(source, next));
    if (!verb || verb.form !== first.form || breaks(source.words[next + 1])) break;
    verbs.push(verb);
    to = next + 1;
  }
  return { verbs, to };
}

function joinList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Reads "Build and maintain our data pipelines for reporting" from word `from`; undefined when it is not that plain. */
export function readDuty(source: PhraseSource, from = 0, maxWords = 11): Duty | undefined {
  let start = from;
  while (isAdverb(lowerAt(source, start)) && start - from < 2) start += 1;
  const head = readVerbs(source, start);
  if (!head) return undefined;
  const gerunds = head.verbs.map((verb) => toGerund(verb.base, source.spelling));
  if (gerunds.some((gerund) => !gerund)) return undefined;
  let at = head.to;
  while (PARTICLES.has(lowerAt(source, at)) && !breaks(source.words[at])) at += 1;
  if (breaks(source.words[at])) return undefined;
  if (head.verbs[0]!.base === 'report' && /^(?:to|into|in)$/u.test(lowerAt(source, at))) return undefined;
  const linked = JOINING.has(lowerAt(source, at)) || ['as', 'by'].includes(lowerAt(source, at));
  const objectFrom = linked ? at + 1 : at;
  if (
    linked &&
    (lowerAt(source, at) === 'of' || (lowerAt(source, at) === 'to' && isBareVerb(source, objectFrom)))
  )
    return undefined;
  const objectTo = spanNounPhrase(source, objectFrom, { words: 7, links: 1 });
  if (objectTo === undefined || objectTo - start > maxWords) return undefined;
  const to = readList(source, objectTo, start + maxWords + 2) ?? extend(source, objectTo, start + maxWords);
  const tail = renderSpan(source, { from: head.to, to, article: 'keep' });
  if (!tail) return undefined;
  const text = `${joinList(gerunds as string[])} ${tail}`;
  const next = source.words[to];
  if (losesSense(source, to)) return undefined;
  const clean =
    !next ||
    BREAK.test(next.gap) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    CUTTERS.has(next.lower) ||
    PRONOUNS.has(next.lower);
  const object = renderSpan(source, { from: objectFrom, to: objectTo, article: 'the' });
  const confidence = clean ? 0.9 : 0.55;
  return {
    verb: head.verbs[0]!,
    gerund: { text, from: start, to, telling: findTelling(source, head.to, to), confidence },
    ...(object && object.length <= 60
      ? {
          object: {
            text: object,
            from: objectFrom,
            to: objectTo,
            telling: findTelling(source, objectFrom, objectTo),
            confidence,
          },
        }
      : {}),
  };
}

/** End of "a, b and c" when the object is the first item of such a list; undefined when it is no plain list. */
function readList(source: PhraseSource, from: number, limit: number): number | undefined {
  let to = from;
  for (let items = 1; items < 4; items += 1) {
    const word = source.words[to];
    if (!word || !/^,?\s*$/u.test(word.gap)) return undefined;
    const last = word.lower === 'and' || word.lower === '&';
    if (!last && !word.gap.startsWith(',')) return undefined;
    const end = spanNounPhrase(source, last ? to + 1 : to, { words: 7, links: 0 });
    if (end === undefined || end > limit) return undefined;
    const joined = last || source.words.slice(to, end).some(({ lower }) => lower === 'and');
    to = end;
    const next = source.words[to];
    if (joined) return !next || BREAK.test(next.gap) ? to : undefined;
  }
  return undefined;
}

function extend(source: PhraseSource, from: number, limit: number): number {
  let to = from;
  for (let links = 0; links < 2; links += 1) {
    const joint = source.words[to];
    if (!joint || BREAK.test(joint.gap) || !JOINING.has(joint.lower)) break;
    if (joint.lower === 'to' && isBareVerb(source, to + 1)) break;
    const next = spanNounPhrase(source, to + 1, { words: 5, links: 0 });
    if (next === undefined || next > limit || goesOn(source, next) || isHalfSpan(source, joint, next)) break;
    to = next;
  }
  return to;
}
