// How rounds and people are called on the screen.
import { i18n } from '#i18n';
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import { countDays } from '../../lib/candidate/time-zone.ts';
import { formatDay, uiLocale } from '../app/locale.ts';
import { toKey } from '../facts/format-fact.ts';

/** The candidate's own time zone, as the browser has it. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function formatIn(moment: string, timeZone: string, withZone: boolean): string {
  return new Intl.DateTimeFormat(uiLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(withZone && { timeZoneName: 'short' }),
  }).format(new Date(moment));
}

/** The start on the clock of its own zone; the zone is named when it is not the candidate's. Empty without a date. */
export function formatStart({ startsAt, timeZone }: Pick<RoundRecord, 'startsAt' | 'timeZone'>): string {
  if (!startsAt) return '';
  const zone = timeZone ?? ownTimeZone();
  return formatIn(startsAt, zone, zone !== ownTimeZone());
}

/** The start on the candidate's clock, when that is another one; empty when it is the same. */
export function formatOwnStart({ startsAt, timeZone }: Pick<RoundRecord, 'startsAt' | 'timeZone'>): string {
  if (!startsAt || timeZone === undefined) return '';
  const own = formatIn(startsAt, ownTimeZone(), false);
  return own === formatIn(startsAt, timeZone, false) ? '' : own;
}

/** "tomorrow", "in 8 days", "2 days ago", on the candidate's calendar. */
export function formatDays(moment: string, now: string): string {
  const days = countDays(now, moment, ownTimeZone());
  return new Intl.RelativeTimeFormat(uiLocale(), { numeric: 'auto' }).format(days, 'day');
}

/** "Panel, 3 Dec 2026": what a round is called in a line. */
export function nameRound(round: Pick<RoundRecord, 'stage' | 'startsAt'>): string {
  const stage = i18n.t(`round.${round.stage}`);
  return round.startsAt ? i18n.t('rounds.named', [stage, formatDay(round.startsAt)]) : stage;
}

/** The people of the round, in its order; those who are gone are left out. */
export function peopleIn(round: RoundRecord, people: readonly Person[]): Person[] {
  return round.personIds.flatMap((id) => people.find((person) => person.id === id) ?? []);
}

/** The name, or what they do when nobody told the name. */
export function namePerson({ name, title }: Pick<Person, 'name' | 'title'>): string {
  return name || title || i18n.t('people.unnamed');
}

/** "Hiring manager" in the words of the interface. */
export function audienceLabel(audience: Person['audience']): string {
  return i18n.t(`audience.${toKey(audience)}`);
}

/** Minutes and format in one line. */
export function describeLength({ minutes, format }: RoundRecord): string {
  const how = format === 'unknown' ? '' : i18n.t(`rounds.format.${toKey(format)}`);
  return [i18n.t('prepare.n_minutes', [String(minutes)]), how].filter(Boolean).join(' · ');
}

/** Minutes, format and place in one line. */
export function describeRound(round: RoundRecord): string {
  return [describeLength(round), round.place].filter(Boolean).join(' · ');
}
