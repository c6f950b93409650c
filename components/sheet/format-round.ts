import { i18n } from '#i18n';
import type { Interviewer, Round } from '../../lib/candidate/round.ts';
import { uiLocale } from '../app/locale.ts';
import { toKey } from '../facts/format-fact.ts';

/** "Fri, 27 Nov, 14:00 GMT" in the round's own time zone; empty while no date is set. */
export function formatStart({ startsAt, timeZone }: Pick<Round, 'startsAt' | 'timeZone'>): string {
  if (startsAt === undefined) return '';
  return new Intl.DateTimeFormat(uiLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone && Intl.supportedValuesOf('timeZone').includes(timeZone) ? { timeZone } : {}),
  }).format(new Date(startsAt));
}

/** Stage, start and length in one line. */
export function describeRound(round: Pick<Round, 'stage' | 'startsAt' | 'timeZone' | 'minutes'>): string {
  const minutes = i18n.t('prepare.n_minutes', [String(round.minutes)]);
  return [i18n.t(`round.${round.stage}`), formatStart(round), minutes].filter(Boolean).join(', ');
}

/** "Mara Lindqvist, Head of Data"; the audience's name for someone without a name. */
export function nameOf(person: Pick<Interviewer, 'name' | 'title' | 'audience'>): string {
  const audience = i18n.t(`audience.${toKey(person.audience)}`);
  return [person.name, person.title].filter(Boolean).join(', ') || audience;
}
