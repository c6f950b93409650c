// What the candidate did that speaks to a line of the posting, and what of it would be new to them. In their own words only.
import type { Candidate } from '../../candidate/candidate.ts';
import { conceptsOf } from '../patterns/concepts.ts';
import { COMMONPLACE } from '../patterns/commonplace.ts';
import { isOwnTongue, matchNeeds } from '../say/match-candidate.ts';
import { readResume } from '../say/read-resume.ts';
import { getSignal } from '../signals/all-signals.ts';
import type { SkillVocabulary } from '../suggestion.ts';
import { tellLine } from '../wording/own-words.ts';
import { topicsOf } from '../wording/stems.ts';
import type { DutyUnit } from './detect-duties.ts';
import type { Hit } from './hit.ts';
import type { Need } from './read-needs.ts';
import { evidenceOf, type Unit } from './unit.ts';

const FEWEST_WORDS = 6;
const MOST_WORDS = 18;

/** What changed how others work, and could be done again elsewhere; what somebody merely looked after is no such thing. */
const CHANGED =
  /^I (?:introduced|set up|replaced|relaunched|cut|reduced|halved|led|automated|trained|merged|split|piloted|rolled out|brought in|switched|migrated|reorganised|reorganized|simplified|renegotiated|shortened)\b/u;
/** What was made or moved: it counts where more than a word is shared. */
const MADE =
  /^I (?:built|moved|rewrote|redesigned|rebuilt|started|launched|created|developed|opened|established|closed|turned|designed)\b/u;
/** What stands for something said before, or for somebody else; a résumé may be written in the third person. */
const POINTS_BACK =
  /\b(?:it|them|they|these|those|he|she|him|her|his|hers|himself|herself|there|that part|the same|this)\b/iu;
const PAST = String.raw`(?:\p{L}{2,}ed|wrote|ran|built|made|took|cut|met|put|kept|gave|found|set|led|won|grew|brought|sold|held)\b`;
/** "I set up builds, wrote tests": the list goes on behind it. */
const HALF_LIST = new RegExp(String.raw`, ${PAST}(?!.* and ${PAST})`, 'u');
/** Where a deed may end: at the end of its sentence, or before what else was done or came of it. */
const BREAK = new RegExp(
  String.raw`[,;]? (?:and|then) (?=${PAST})|, (?=${PAST}|(?:which|so|saving|cutting|raising|bringing|reducing|now|including)\b)|;|\.(?= |$)| \(|$`,
  'gu',
);

/** "I replaced a manual routine by rolling updates" out of the sentence that tells it, or undefined. */
function takeDeed(line: string): string | undefined {
  const told = (/^I \p{Ll}/u.test(line) ? line : tellLine(line))?.replace(/\.+$/u, '');
  if (!told || (!CHANGED.test(told) && !MADE.test(told))) return undefined;
  const deeds = [...told.matchAll(BREAK)]
    .map(({ index }) => told.slice(0, index))
    .filter((deed) => {
      const words = deed.split(/\s+/u).length;
      return words >= FEWEST_WORDS && words <= MOST_WORDS;
    });
  const deed = deeds.at(-1);
  return deed && !POINTS_BACK.test(deed) && !HALF_LIST.test(deed) && !/["“”{}<>()?!:;]/u.test(deed)
    ? deed
    : undefined;
}

/** Everything the candidate tells of having done, once. */
function listDeeds({ profile, stories }: Candidate): string[] {
  const lines = [
    ...stories.flatMap(({ action }) => (action ?? '').split(/(?<=[.!?])\s+|\n+/u)),
    ...readResume(profile.resume),
  ];
  return [...new Set(lines.flatMap((line) => takeDeed(line.trim()) ?? []))];
}

const marksOf = (text: string): Set<string> => new Set([...topicsOf(text), ...conceptsOf(text)]);
/** A word of only this line, or two things in common; for what was only made, both. */
const ENOUGH = 1;
const ENOUGH_MADE = 1.6;
const COMMON_WEIGHT = 0.6;

interface Line {
  unit: Unit;
  marks: Set<string>;
  telling: string[];
}

/** What weighs: a word few lines have counts whole, one of many lines or a mere concept only in part. */
const weigh = (mark: string, lines: readonly Line[]): number =>
  mark.startsWith('~') || lines.filter(({ marks }) => marks.has(mark)).length > 2 ? COMMON_WEIGHT : 1;

/** Each deed with the line of the posting, or of what they tell, it speaks to best. */
function matchDeeds(deeds: readonly string[], lines: readonly Line[]): Hit[] {
  return deeds.flatMap((deed): Hit[] => {
    const own = marksOf(deed);
    const best = lines
      .map((line) => {
        const shared = [...line.marks].filter((mark) => own.has(mark));
        return { line, sum: shared.reduce((sum, mark) => sum + weigh(mark, lines), 0) };
      })
      .sort((a, b) => b.sum - a.sum)[0];
    if (!best || best.sum < (CHANGED.test(deed) ? ENOUGH : ENOUGH_MADE)) return [];
    const { unit, telling } = best.line;
    return [
      {
        row: getSignal('Y1'),
        unit,
        evidence: [evidenceOf(unit)],
        slots: { deed },
        telling,
        confidence: Math.min(0.97, 0.78 + best.sum * 0.08),
      },
    ];
  });
}

interface Options {
  vocabulary: SkillVocabulary | undefined;
  now: string;
}

/** Below this (characters) nobody can tell what a candidate has not done. */
const ENOUGH_RESUME = 300;
const LEAD =
  /^(?:(?:some|good|solid|basic|working|prior|previous|proven|hands-on|demonstrated) )*(?:experience|knowledge|familiarity|proficiency|understanding|skills?) (?:with|of|in|using|from) /iu;

/** Things asked for that nothing in the material names. */
function findNew(needs: readonly Need[], candidate: Candidate, options: Options): Hit[] {
  if (candidate.profile.resume.length < ENOUGH_RESUME) return [];
  return matchNeeds(
    needs.filter((need) => !need.hard),
    candidate,
    options,
  )
    .filter(({ level, need }) => level === 'gap' && need.unit.language === 'en' && !isOwnTongue(need))
    .flatMap(({ need }): Hit[] => {
      const thing =
        need.skills[0] ?? (need.asked && LEAD.test(need.asked) ? need.asked.replace(LEAD, '') : undefined);
      if (!thing || need.skills.length > 1 || COMMONPLACE.test(thing) || isVague(thing)) return [];
      return [
        {
          row: getSignal('Y2'),
          unit: need.unit,
          evidence: [evidenceOf(need.unit)],
          slots: { new: thing },
          telling: need.telling,
          confidence: need.must ? 0.86 : 0.92,
        },
      ];
    });
}

/** Trades, functions and places are not things one learns from somebody. */
const isVague = (thing: string): boolean =>
  thing.split(/\s+/u).length > 7 ||
  /\b(?:environments?|sectors?|industr\p{L}+|roles?|positions?|functions?|levels?|similar|related|relevant|years?|teams?|people|settings?|compan\p{L}+|another|other|or equivalent|fields?|domains?|areas?)\b/iu.test(
    thing,
  );

/** Hits of group Y: deeds beside the lines they speak to, and what would be new. */
export function detectOwn(
  candidate: Candidate,
  found: { duties: readonly DutyUnit[]; needs: readonly Need[]; told: readonly Hit[] },
  options: Options,
): Hit[] {
  const lines: Line[] = [
    ...found.duties
      .filter(({ unit }) => unit.language === 'en')
      .map(({ unit, task, duty }) => ({ unit, telling: task?.telling ?? duty?.gerund.telling ?? [] })),
    ...found.told.flatMap(({ unit, telling }) => (unit ? [{ unit, telling }] : [])),
  ].map((line) => ({ ...line, marks: marksOf(line.unit.text) }));
  return [...matchDeeds(listDeeds(candidate), lines), ...findNew(found.needs, candidate, options)];
}
