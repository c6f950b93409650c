// A time on a wall clock somewhere, and the moment it is. The browser's own time zones; no clock of its own.

/** Date "2026-12-03" and time "14:30" as they stand on the wall there. */
export interface WallTime {
  date: string;
  time: string;
}

const MINUTE = 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one costs far more than asking it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** The wall clock in `timeZone` at the moment. Throws RangeError for a zone nobody knows. */
export function toWallTime(moment: string, timeZone: string): WallTime {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(new Date(moment))
      .map((part) => [part.type, part.value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

const asIfUtc = ({ date, time }: WallTime): number => Date.parse(`${date}T${time}:00.000Z`);

/**
 * The moment (ISO 8601, UTC) at which the clock in `timeZone` shows this. A time the clock leaves out when summer time
 * starts is taken as if it ran on; of a time shown twice the first is meant. Undefined for what is no date or time.
 */
export function toMoment(wall: WallTime, timeZone: string): string | undefined {
  const wanted = asIfUtc(wall);
  if (Number.isNaN(wanted)) return undefined;
  const offsetAt = (at: number) => asIfUtc(toWallTime(new Date(at).toISOString(), timeZone)) - at;
  // The offset holds a day before or a day after; which of the two is seen by looking at the clock.
  const [before, after] = [wanted - 24 * 60 * MINUTE, wanted + 24 * 60 * MINUTE].map(offsetAt) as [
    number,
    number,
  ];
  const fits = [wanted - before, wanted - after].filter((at) => at + offsetAt(at) === wanted);
  return new Date(fits.length > 0 ? Math.min(...fits) : wanted - before).toISOString();
}

/** Zones the browser knows, with this one among them. Sorted by name. */
export function listTimeZones(own: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])].sort((a, b) => (a < b ? -1 : 1));
}

/** Whole days on the calendar of `timeZone` from one moment to the other; negative when it is past. */
export function countDays(from: string, to: string, timeZone: string): number {
  const day = (moment: string) => Date.parse(`${toWallTime(moment, timeZone).date}T00:00:00.000Z`);
  return Math.round((day(to) - day(from)) / (24 * 60 * MINUTE));
}
