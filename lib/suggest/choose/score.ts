import type { Criterion } from '../../candidate/candidate.ts';
import type { Round } from '../../candidate/round.ts';
import type { Hit } from '../ground/hit.ts';
import type { SignalRow } from '../signals/signal.ts';
import { isPosting } from '../ground/unit.ts';
import { monthsSince } from '../wording/source-name.ts';
import type { Theme } from '../suggestion.ts';
import type { Rung } from './compose-ask.ts';

/** Rows of subjects, fields and details carry a question that only somebody who knows the work, or read closely, would ask. */
const isSubject = (row: SignalRow): boolean =>
  /^(?:[STVWY]|K(?:2|10|11)$|E2$)/u.test(row.id) || (row.id.startsWith('U') && row.priority > 2);

/** What somebody has to do weighs more than what would be nice to have. */
const BY_SECTION: Readonly<Record<string, number>> = {
  responsibilities: 1,
  requirements: 0.85,
  preferences: 0.65,
};

/** How sure an item stands, 0 to 1, by where its words come from. */
function scoreEvidence(hit: Hit): number {
  if (hit.evidence[0]?.searched) return 0.5;
  const base =
    hit.unit && isPosting(hit.unit)
      ? (BY_SECTION[hit.unit.section] ?? 0.92)
      : /^[EG]/u.test(hit.row.id)
        ? 0.5
        : 0.9;
  return Math.min(1, base * hit.confidence + (hit.linked ? 0.1 : 0));
}

/** Slots that hold a proper name when they begin with a capital. */
const NAMED_SLOTS = new Set([
  'skill',
  'plus',
  'tool',
  'tools',
  'cred',
  'reg',
  'std',
  'team',
  'entity',
  'person',
  'prod',
  'at',
]);

/** Slots that carry a whole clause of the page. */
const CLAUSES = new Set([
  'asked',
  'deed',
  'fact',
  'goal',
  'host',
  'matrix',
  'notit',
  'pace',
  'span',
  'task',
  'wished',
  'years',
]);

/** How much it could only be asked here, 0 to 1. */
export function scoreSpecificity(hit: Hit, text: string): number {
  if (hit.row.id.startsWith('N')) return 0.1;
  if (hit.row.id === 'R17' || hit.telling[0] === 'company.size') return 0.3;
  const slots = Object.entries(hit.slots).filter(
    ([name, value]) =>
      !['src', 'srca', 'srcb', 'role', 'arole', 'title', 'titled'].includes(name) &&
      text.toLowerCase().includes(value.toLowerCase()),
  );
  const said = slots.map(([, value]) => value).join(' ');
  const proper = slots.some(([name, value]) => NAMED_SLOTS.has(name) && /^\p{Lu}/u.test(value));
  const named = proper || /(?<!^)(?<![.?!] )\b\p{Lu}[\p{L}\d]+/u.test(said) ? 0.35 : 0;
  const figure = Math.min(0.4, slots.filter(([, value]) => /\d/u.test(value)).length * 0.25);
  const domain = hit.telling.filter((word) => said.toLowerCase().includes(word)).length;
  const quote = slots.some(([name]) => name === 'q' || name === 'val') ? 0.15 : 0;
  const clause = slots.some(([name, value]) => CLAUSES.has(name) && value.split(' ').length > 3) ? 0.2 : 0;
  const pair = hit.row.id.startsWith('U') && hit.row.priority > 2 ? 0.2 : 0;
  // A date of theirs says something about this job only where the posting names it.
  const dated = hit.row.id === 'K3' && !!hit.unit && isPosting(hit.unit);
  const subject =
    !isSubject(hit.row) && !dated
      ? 0
      : hit.slots.title
        ? 0.1
        : said.includes(hit.slots.about ?? '\n') || /^[VWY]/u.test(hit.row.id)
          ? 0.35
          : 0.25;
  return Math.min(
    /^(?:R0|B0)$/u.test(hit.row.id) ? 0.4 : 1,
    named + figure + Math.min(0.5, domain * 0.17) + quote + subject + clause + pair,
  );
}

/** Rows whose very wording is the point: a problem they admit, a promise, what success means. */
const WORTH_QUOTING = /^(?:K1|M9|A2)$/u;

const STAGE_BOOST: Readonly<Record<Round['stage'], { up: string; down: string }>> = {
  screen: { up: 'OHGQ', down: 'E' },
  second: { up: 'AKDERSUVWY', down: '' },
  technical: { up: 'EFBRSVWY', down: 'IM' },
  panel: { up: 'AKDMSUVWY', down: '' },
  case: { up: 'KAJSVWY', down: 'H' },
  final: { up: 'JIKACTUVWY', down: 'B' },
  offer: { up: 'HGCAO', down: 'B' },
};

/** Candidate's criterion → themes that speak to it. */
const CRITERION_THEMES: Readonly<Record<string, readonly Theme[]>> = {
  work: ['first-work', 'craft'],
  people: ['team', 'culture'],
  manager: ['expectations', 'team'],
  growth: ['growth'],
  'pay-and-security': ['terms', 'direction'],
  'place-and-hours': ['terms', 'team'],
  purpose: ['culture', 'direction'],
  pace: ['problems', 'team'],
  autonomy: ['expectations', 'culture'],
};

function scoreGoal(theme: Theme, criteria: readonly Criterion[]): number {
  const ranked = [...criteria].sort((a, b) => b.weight - a.weight);
  const at = ranked.findIndex((criterion) => CRITERION_THEMES[criterion.name]?.includes(theme));
  if (at < 0) return ranked.length > 0 ? 0.3 : 0.5;
  return at < 3 ? 1 : at === ranked.length - 1 ? 0.2 : 0.5;
}

/** 1 for what has no date; half-life of 270 days for dated events. */
function scoreFreshness(hit: Hit, now: string): number {
  const months = hit.date ? monthsSince(hit.date, now) : undefined;
  return months === undefined ? 1 : 0.5 ** ((Math.max(0, months) * 30) / 270);
}

/** A subject of every trade, or one known only by its field, comes after those known in particular. */
const WIDE = 0.9;
const isWide = ({ id, priority }: SignalRow): boolean => id.startsWith('S') && priority <= 2;

/** What lies on a neighbour's own ground, by the words of their title, and what does not. */
const HOME = 1.08;
const ABROAD = 0.9;

/** What has nothing to do with the job is for those who lead it all. */
const FAR = 0.68;

export interface ScoreContext {
  round: Round;
  criteria: readonly Criterion[];
  now: string;
  /** Words of topics raised, or worried about, in earlier rounds. */
  raised: ReadonlySet<string>;
}

/** Score of an ask item with its parts, all 0 to 1; the weights stand in this one place. */
export function scoreAsk(
  item: { hit: Hit; text: string; rung: Rung; fit: number; leads: boolean; home?: boolean | undefined },
  context: ScoreContext,
): { score: number; parts: Record<string, number> } {
  const { hit, text, rung } = item;
  const group = hit.row.id.charAt(0);
  const stage = STAGE_BOOST[context.round.stage];
  const quoted = WORTH_QUOTING.test(hit.row.id) ? 0.92 : 0.8;
  const recited = hit.slots.q && text.includes(`"${hit.slots.q}"`) ? 0.92 : 1;
  const rungFactor = isSubject(hit.row) ? recited : { full: 1, quote: quoted, topic: 0.75, plain: 0.9 }[rung];
  const parts = {
    evidence: scoreEvidence(hit),
    specificity: scoreSpecificity(hit, text) * (0.7 + 0.075 * hit.row.specificity),
    decision: hit.row.priority / 5,
    fit: item.fit,
    stage: stage.up.includes(group) ? 1 : stage.down.includes(group) ? 0.1 : 0.5,
    freshness: scoreFreshness(hit, context.now),
    goal: scoreGoal(hit.row.theme, context.criteria),
    raised: hit.telling.some((word) => context.raised.has(word)) ? 1 : 0,
  };
  const sum =
    0.2 * parts.evidence +
    0.24 * parts.specificity +
    0.18 * parts.decision +
    0.15 * parts.fit +
    0.08 * parts.stage +
    0.08 * parts.freshness +
    0.07 * parts.goal +
    0.12 * parts.raised;
  const score = Math.min(
    1,
    sum *
      rungFactor *
      (hit.row.sensitive ? 0.85 : 1) *
      (hit.far && !item.leads ? FAR : 1) *
      (isWide(hit.row) ? WIDE : 1) *
      (item.home === undefined ? 1 : item.home ? HOME : ABROAD),
  );
  return {
    score: round3(score),
    parts: Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, round3(value)])),
  };
}

/** Three decimals: enough to order by, short enough to read. */
export const round3 = (value: number): number => Math.round(value * 1000) / 1000;
