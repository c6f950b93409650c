// When to rehearse an answer again, counted back from the interview.
//
// The gap that keeps an answer best until a fixed day is a share of the time left to that day, about a tenth to a fifth
// of it (N. J. Cepeda, E. Vul, D. Rohrer, J. T. Wixted, H. Pashler, "Spacing effects in learning: a temporal ridgeline of
// optimal retention", Psychological Science 19, 2008). How the last rehearsal went moves the share: an answer that was not
// there comes again in ten minutes, a sure one only after two fifths of the time. The last one is twelve hours before,
// which is the evening for most talks.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How a rehearsal went: 1 no answer, 2 with gaps, 3 well, 4 sure. */
export type Rating = 1 | 2 | 3 | 4;

interface Spacing {
  /** Of the time left from the last rehearsal to the interview. */
  share: number;
  /** Milliseconds; nothing is gained by coming again sooner. */
  least: number;
}

const SPACING: Readonly<Record<Rating, Spacing>> = {
  1: { share: 0, least: 10 * MINUTE },
  2: { share: 0.1, least: 8 * HOUR },
  3: { share: 0.2, least: 16 * HOUR },
  4: { share: 0.4, least: 24 * HOUR },
};

const LAST_BEFORE = 12 * HOUR;
/** Without a date, rehearsals are spread as if the interview were so far off. */
const WITHOUT_DATE = 14 * DAY;

export interface RehearsalSoFar {
  /** Oldest first; `at` is ISO 8601, UTC, `rating` 1 to 4. */
  marks: readonly { at: string; rating: number }[];
  /** ISO 8601, UTC; absent while no date is set. */
  interviewAt?: string;
  /** ISO 8601, UTC. */
  now: string;
}

const asRating = (rating: number): Rating => Math.min(4, Math.max(1, Math.round(rating))) as Rating;

/** Next moment after `from`, or undefined when there is no use in another before `end`. */
function nextAfter(from: number, rating: Rating, end: number): number | undefined {
  const { share, least } = SPACING[rating];
  const soonest = from + least;
  const due = Math.max(soonest, from + share * (end - from));
  const last = end - LAST_BEFORE;
  // An answer that was not there is worth trying again even in the last hours.
  if (rating === 1 && due < end) return due;
  // One that would leave no room for the evening before waits for it.
  if (due + SPACING[asRating(rating + 1)].least <= last) return due;
  return soonest <= last ? last : undefined;
}

/**
 * Coming rehearsals as ISO 8601 moments, soonest first, from `now` to the interview: the next by the rule above, those
 * after it as if each went one mark better. What was due in the past is due now. Never rehearsed: due now. Empty after
 * the interview, and when nothing is gained by another.
 */
export function scheduleRehearsal({ marks, interviewAt, now }: RehearsalSoFar): string[] {
  const present = Date.parse(now);
  const end = interviewAt === undefined ? present + WITHOUT_DATE : Date.parse(interviewAt);
  if (!(end > present)) return [];
  const last = marks.at(-1);
  const dates: number[] = [];
  let rating: Rating = last ? asRating(last.rating) : 2;
  let due = last ? nextAfter(Math.min(Date.parse(last.at), present), rating, end) : present;
  while (due !== undefined) {
    const at: number = Math.max(due, present);
    dates.push(at);
    if (dates.length > 1 || last) rating = asRating(rating + 1);
    due = nextAfter(at, rating, end);
  }
  return dates.map((at) => new Date(at).toISOString());
}
