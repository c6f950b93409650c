// A round as a calendar file. The file format is the library's; what is in it is decided here.
import ical, { ICalAlarmType } from 'ical-generator';
import type { Round } from '../candidate/round.ts';

export interface CalendarWords {
  /** "Second interview: Data Engineer, Tarnwick". */
  summary: string;
  /** People, a line each, and what else belongs into the entry's text. */
  description: string;
}

/** Minutes before the start at which calendars remind: the evening before, and in time to sit down. */
const REMINDERS = [18 * 60, 15];

/**
 * The round as an iCalendar file (RFC 5545) with one event in UTC; undefined while the round has no date. `stamp` is
 * when the file is written, ISO 8601, UTC. The same round gives the same UID, so that a new file replaces the old entry.
 */
export function writeCalendar(round: Round, words: CalendarWords, stamp: string): string | undefined {
  if (round.startsAt === undefined) return undefined;
  const start = new Date(round.startsAt);
  const calendar = ical({ prodId: { company: 'second-round', product: 'second-round' } });
  const event = calendar.createEvent({
    id: `${round.id}@second-round`,
    stamp: new Date(stamp),
    start,
    end: new Date(start.getTime() + round.minutes * 60_000),
    summary: words.summary,
    description: words.description,
    ...(round.place ? { location: round.place } : {}),
  });
  for (const minutes of REMINDERS) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: minutes * 60, description: words.summary });
  }
  return calendar.toString();
}
