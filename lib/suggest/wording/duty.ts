// "Build and maintain our pipelines" → "building and maintaining your pipelines"; refused when it is not that plain.
import { readVerb, toGerund, type KnownVerb } from './duty-verbs.ts';
import { goesOn, isHalfSpan, losesSense, spanNounPhrase } from './noun-span.ts';
import { BREAK, breaks, isBareVerb, lowerAt, type Phrase, type PhraseSource } from './phrase-source.ts';
import { renderSpan } from './render-span.ts';
import { findTelling } from './telling.ts';
import {
  CONJUNCTIONS,
  CUTTERS,
  JOINING,
  LINK_NOUNS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  isAdverb,
} from './words.ts';

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

const TELLS = /^(?:will|you'(?:ll|ve|re))$/u;

/** Reads "Build and maintain our data pipelines for reporting" from word `from`; undefined when it is not that plain. */
export function readDuty(source: PhraseSource, from = 0, maxWords = 11): Duty | undefined {
  let start = from;
  while (isAdverb(lowerAt(source, start)) && start - from < 2) start += 1;
  const head = readVerbs(source, start);
  if (!head) return undefined;
  // "Using our tools, you've just built …" tells a story, no duty.
  if (head.verbs[0]!.form === 'gerund' && source.words.slice(head.to).some(({ lower }) => TELLS.test(lower)))
    return undefined;
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
  // "the Deputy Director, Technology": a title goes on after its comma.
  if (next?.gap.startsWith(',') && /^\p{Lu}/u.test(next.raw) && /^\p{Lu}/u.test(source.words[to - 1]!.raw))
    return undefined;
  const clean =
    !next ||
    BREAK.test(next.gap) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    CUTTERS.has(next.lower) ||
    PRONOUNS.has(next.lower);
  // "bringing returns from 6% to 3%" means nothing without its end.
  const halved =
    !!next &&
    !BREAK.test(next.gap) &&
    (next.lower === 'from' ||
      // "the programme for return | to work", "click | and collect": names that go on.
      (next.lower === 'to' && lowerAt(source, to - 2) === 'for' && isBareVerb(source, to + 1)) ||
      ((next.lower === 'and' || next.lower === '&') && to - objectFrom === 1));
  const object = renderSpan(source, { from: objectFrom, to: objectTo, article: 'the' });
  const confidence = clean && !halved ? 0.9 : 0.55;
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

/** A verb that is no noun as well, with something of its own behind it. */
const opensDuty = (source: PhraseSource, at: number): boolean =>
  /^(?:hold|keep|make|take|give|bring|ensure|maintain|provide|liaise|advise|attend|respond|follow|help|assist)$/u.test(
    lowerAt(source, at),
  ) && !!source.words[at + 1];

/** End of "a, b and c" when the object is the first item of such a list; undefined when it is no plain list. */
function readList(source: PhraseSource, from: number, limit: number): number | undefined {
  let to = from;
  for (let items = 1; items < 4; items += 1) {
    const word = source.words[to];
    if (!word || !/^,?\s*$/u.test(word.gap)) return undefined;
    const last = word.lower === 'and' || word.lower === '&';
    // "and hold contractors to …" is the next thing to do.
    if (last && opensDuty(source, to + 1)) return undefined;
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
    if (joint.lower === 'in' && LINK_NOUNS.has(lowerAt(source, to + 1))) break;
    const next = spanNounPhrase(source, to + 1, { words: 5, links: 0 });
    if (next === undefined || next > limit || goesOn(source, next) || isHalfSpan(source, joint, next)) break;
    to = next;
  }
  return to;
}
