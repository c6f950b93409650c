// What they tell of themselves, said back to them: a figure that moved, a goal, a trouble, what they did or are about to do.
// "In May we took delivery of our first electric vans" → "in May you took delivery of your first electric vans".
import { endClause, renderClause } from '../wording/clause-end.ts';
import type { PhraseSource } from '../wording/phrase-source.ts';
import { findTelling } from '../wording/telling.ts';
import { sayBack, turnBack } from '../wording/say-back.ts';
import { shortenTold } from '../wording/shorten-told.ts';
import { topicsOf } from '../wording/stems.ts';
import { nameSource } from '../wording/source-name.ts';
import { TITLE } from '../patterns/told.ts';
import { findFrame } from '../signals/find-frame.ts';
import { getSignal } from '../signals/all-signals.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { findSubject, isBoilerplate, sourceOf, wordAt } from './match-cues.ts';
import { MONTH, hasVerb, isNamed, listStarts, readTold, staysItsKind } from './read-told.ts';
import { evidenceOf, isPosting, type Unit } from './unit.ts';

const MOST_WORDS = 24;
const FEWEST_WORDS = 6;
const SECTIONS_OF_OTHERS = ['requirements', 'preferences', 'benefits', 'process'];

/** Where a clause ends that would stop in front of a name in quotation marks: before what leads up to the name. */
function beforeName({ words }: PhraseSource, end: number): number {
  if (!/["“”„(]/u.test(words[end]?.gap ?? '')) return end;
  return words
    .slice(0, end)
    .findLastIndex(({ lower }) => /^(?:with|as|by|called|named|under|in|for|of)$/u.test(lower));
}

/** Long enough to be understood, short enough to be listened to. */
const BEST_WORDS = 11;
/** Fewer words that say what it is about, figures and months aside, and nobody knows. */
const FEWEST_TELLING = 2;
const PLAIN = new RegExp(`^(?:[\\d.,%€$£]+|${MONTH.toLowerCase()})$`, 'u');

interface Clause {
  id: string;
  said: string;
  telling: string[];
  /** The lower, the better to say. */
  cost: number;
  /** The sentence before, when both are needed. */
  before?: Unit;
}

/** A goal without what it is of: that stands in the half of the sentence before it. */
const BARE_GOAL =
  /^you (?:want|aim|plan|hope|expect)\p{L}* to (?:get|go|rise|grow|be|reach|come)(?: (?:up|down|back))?(?: to)? \S*\d/u;

/** Another place comes first: "starting with our Ohio clinics" is told to somebody in Pennsylvania. */
const BEGINS_AT =
  /\b(?:start\w*|beginn?\w*|first|pilot\w*) (?:(?:in|at) (?:our |the |your )?|with (?:our |the |your ))(?<place>\p{Lu}\p{L}+)/u;

/** Every stretch of a sentence that tells something and can be said back. */
function listClauses(unit: Unit, ground: Ground): Clause[] {
  const source = sourceOf(ground, unit);
  return listStarts(unit.text).flatMap((start, index): Clause[] => {
    const id = readTold(unit, start, ground);
    if (!id) return [];
    const at = wordAt(unit, start);
    return [...endClause(source, at, MOST_WORDS)].flatMap((end): Clause[] => {
      const to = beforeName(source, end);
      if (to - at < FEWEST_WORDS || to - at > MOST_WORDS) return [];
      const text = renderClause(source, at, to);
      const said =
        text && staysItsKind(id, text)
          ? sayBack(text, source, { at, company: ground.companyShort })
          : undefined;
      if (!said || BARE_GOAL.test(said)) return [];
      const telling = findTelling(source, at, to);
      const about = telling.filter((word) => !PLAIN.test(word)).length;
      if (about < FEWEST_TELLING && !(id === 'V22' && index === 0 && about > 0)) return [];
      const next = source.words[to];
      if (next?.gap.includes(':')) return [];
      const isWhole = !next || /[,.;!?]/u.test(next.gap);
      return [
        {
          id,
          said,
          telling,
          cost:
            Math.abs(to - at - BEST_WORDS) +
            (isWhole ? 0 : 14) +
            (about < 3 ? 3 : 0) -
            (BEGINS_AT.test(said) ? 6 : 0),
        },
      ];
    });
  });
}

const GOAL_ALONE = /^Our (?<word>target|goal|aim) (?:is|was|for \S+ is) (?<figure>\S*\d\S*?)[.!]?$/u;
const MOST_JOINED = 12;

/** "Attendance is 94.6%." and "Our target is 96%." are one thing in two sentences. */
function joinGoal(unit: Unit, before: Unit | undefined, ground: Ground): Clause | undefined {
  const goal = GOAL_ALONE.exec(unit.text)?.groups;
  if (!goal || before?.captureId !== unit.captureId || before.block !== unit.block) return undefined;
  if (!/\d/u.test(before.text) || before.words.length > MOST_JOINED) return undefined;
  const source = sourceOf(ground, before);
  const clause = renderClause(source, 0, before.words.length);
  const said = clause && sayBack(clause, source, { at: 0, company: ground.companyShort });
  return said
    ? {
        id: 'V21',
        said: `${said}, and your ${goal.word} is ${goal.figure}`,
        telling: findTelling(source, 0, before.words.length),
        cost: 0,
        before,
      }
    : undefined;
}

/** The row for what is told: what comes, but begins at a place that the posting does not know, is asked about as such. */
function rowOf(id: string, said: string, postings: string): string {
  const place = /^V1[89]$/u.test(id) ? BEGINS_AT.exec(said)?.groups?.place : undefined;
  return place && !postings.includes(place) && !new RegExp(`^(?:${MONTH})$`, 'u').test(place) ? 'V27' : id;
}

const TITLED = new RegExp(
  String.raw`\b(?<title>${TITLE})\.? (?:\p{Lu}[\p{L}'’-]+ )?(?<last>\p{Lu}[\p{L}'’-]+)`,
  'u',
);

const RETIRES =
  /(?<person>\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+) (?:will retire|retires|is retiring|will be retiring)\b/u;

const CAUSE =
  /\b(?:because|due to|thanks to|reflecting|as a result of|caused by|credit|owing to|driven by|(?:most|many|two thirds|half) of (?:these|them|those))\b/iu;
const REMEDY =
  /^(?:we|they|the \p{Ll}+|our \p{Ll}+)(?: have|['’]ve| has)? (?:since |now |also |already )?(?:begun|began|introduced|started|changed|hired|added|set up|launched|opened|agreed|put|asked)\b|^(?:since then|that is why|so we|what turned it)\b/iu;

/** Does the page itself go on to say why, or what was done about it? */
function isExplained(id: string, unit: Unit, next: Unit | undefined): boolean {
  if (!/^V2[0256]$/u.test(id)) return false;
  const after = next?.captureId === unit.captureId && next.block === unit.block ? next.text : '';
  return CAUSE.test(unit.text) || CAUSE.test(after) || (id === 'V22' && REMEDY.test(after));
}

/** Where it was, when only the heading says so: "Voice picking goes live in Laval" over "The first two weeks were rough". */
function placeOf({ heading }: Unit, said: string, postings: string): string {
  const place = /\bin (\p{Lu}\p{Ll}+)\b/u.exec(heading)?.[1];
  return place && !/.\p{Lu}/u.test(said) && !postings.includes(place) ? ` in ${place}` : '';
}

/** Kinds of which the shape of an opening is known: what comes, and figures that moved. */
const MOVES = /^V(?:18|20|25|26|27)$/u;

/** "QuickPay for Canadian carriers, planned for early next year" has no verb of its own. */
const PLANNED_ONLY = /^[^,]+, (?:planned|due|scheduled) for /u;

function wordSlots(unit: Unit, { id, said: clause }: Clause, postings: string): Record<string, string> {
  const place = placeOf(unit, clause, postings);
  const said = `${clause}${place}`;
  const opening = isNamed(said) || !MOVES.test(id) ? undefined : shortenTold(clause);
  const short = opening && `${opening}${place}`;
  const titled = TITLED.exec(said)?.groups;
  const person = titled ? `${titled.title} ${titled.last}` : RETIRES.exec(said)?.groups?.person;
  return {
    ...(person ? { person } : {}),
    src: nameSource(unit.kind),
    [isNamed(said) || PLANNED_ONLY.test(said) || (id !== 'V29' && !hasVerb(said)) ? 'named' : 'said']: said,
    ...(id === 'V22' && /^you\b/u.test(said) ? { admitted: said } : {}),
    told: turnBack(said),
    ...(short ? { short } : {}),
  };
}

/** One hit for each sentence in which they tell something (see signals/v2-told.ts). Other pages count more where they speak of what the posting is about. */
export function detectTold(ground: Ground, topics: ReadonlySet<string>): Hit[] {
  const seen = new Set<string>();
  const done = new Set<string>();
  const postings = ground.units
    .filter(isPosting)
    .map(({ text }) => text)
    .join(' ');
  return ground.units.flatMap((unit, index): Hit[] => {
    const key = `${unit.kind} ${unit.text}`;
    if (unit.language !== 'en' || seen.has(key) || done.has(unit.text)) return [];
    seen.add(key);
    if (isPosting(unit) && SECTIONS_OF_OTHERS.includes(unit.section)) return [];
    const best =
      joinGoal(unit, ground.units[index - 1], ground) ??
      listClauses(unit, ground).sort((one, other) => one.cost - other.cost)[0];
    if (!best || isBoilerplate(unit) || (best.id === 'V26' && CAUSE.test(unit.text))) return [];
    done.add(unit.text);
    const { id, said, telling } = best;
    const told = rowOf(id, said, postings);
    const row = findFrame(said, told)?.id ?? findSubject(said)?.id ?? told;
    const shared = isPosting(unit) ? 3 : [...topicsOf(said)].filter((stem) => topics.has(stem)).length;
    return [
      {
        row: getSignal(row),
        unit,
        evidence: [...(best.before ? [evidenceOf(best.before)] : []), evidenceOf(unit)],
        slots: wordSlots(unit, best, postings),
        telling,
        confidence:
          [0.6, 0.78, 0.93, 0.97][Math.min(3, shared)]! -
          (isExplained(id, unit, ground.units[index + 1]) ? 0.2 : 0),
        ...(shared > 1 && !isPosting(unit) ? { linked: true as const } : {}),
      },
    ];
  });
}
