// Where a round stands at a moment: ahead, going on, over; and what is still open about it.
import type { RoundRecord } from './round.ts';

type Timed = Pick<RoundRecord, 'startsAt' | 'minutes' | 'status' | 'debrief'>;

/** When the slot ends (milliseconds); undefined while no date is set. */
function endOf({ startsAt, minutes }: Timed): number | undefined {
  return startsAt === undefined ? undefined : Date.parse(startsAt) + minutes * 60_000;
}

/** True once the slot of a round that was not called off has ended. */
export function isOver(round: Timed, now: string): boolean {
  if (round.status === 'cancelled') return false;
  const end = endOf(round);
  return round.status === 'done' || (end !== undefined && end <= Date.parse(now));
}

/** True when the round has taken place and what came of it is not written down, or not to the end. */
export function needsDebrief(round: Timed, now: string): boolean {
  return isOver(round, now) && (round.debrief === undefined || round.status === 'planned');
}

/** The round to prepare for: the planned one that ends next, else the first planned one without a date. */
export function findNextRound<R extends RoundRecord>(rounds: readonly R[], now: string): R | undefined {
  const ahead = rounds.filter((round) => round.status === 'planned' && !isOver(round, now));
  const dated = ahead.filter((round) => round.startsAt !== undefined);
  return dated.toSorted((a, b) => (endOf(a) ?? 0) - (endOf(b) ?? 0))[0] ?? ahead[0];
}

export const ROUND_UNKNOWNS = ['date', 'format', 'place', 'people', 'focus'] as const;
export type RoundUnknown = (typeof ROUND_UNKNOWNS)[number];

/** What has not been told about a round, in the order one would ask. */
export function listRoundUnknowns(round: RoundRecord): RoundUnknown[] {
  const needsPlace = round.format === 'on-site' || round.format === 'video';
  const open: Record<RoundUnknown, boolean> = {
    date: round.startsAt === undefined,
    format: round.format === 'unknown',
    place: needsPlace && round.place.trim() === '',
    people: round.personIds.length === 0,
    focus: (round.focus ?? '').trim() === '',
  };
  return ROUND_UNKNOWNS.filter((name) => open[name]);
}

/** What an opportunity lacks, most pressing first. `round` is the one it is about. */
export type Missing =
  { what: 'debrief' | 'people' | 'date'; round: RoundRecord } | { what: 'posting' | 'round' };

export interface MissingRequest {
  /** Whether a posting is among the kept pages. */
  hasPosting: boolean;
  rounds: readonly RoundRecord[];
  /** ISO 8601, UTC. */
  now: string;
}

/** What is missing for an opportunity to be ready for its next round. */
export function findMissing({ hasPosting, rounds, now }: MissingRequest): Missing[] {
  const next = findNextRound(rounds, now);
  const unwritten = rounds.filter((round) => needsDebrief(round, now)).at(-1);
  return [
    ...(unwritten ? [{ what: 'debrief' as const, round: unwritten }] : []),
    ...(next && next.personIds.length === 0 ? [{ what: 'people' as const, round: next }] : []),
    ...(next && next.startsAt === undefined ? [{ what: 'date' as const, round: next }] : []),
    ...(hasPosting ? [] : [{ what: 'posting' as const }]),
    ...(rounds.length === 0 ? [{ what: 'round' as const }] : []),
  ];
}
