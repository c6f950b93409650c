import { i18n } from '#i18n';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import { findMissing, findNextRound, type Missing } from '../../lib/candidate/round-state.ts';
import { formatDays, formatStart } from '../rounds/round-words.ts';
import { Tag } from '../ui/tag.tsx';
import css from './opportunity.module.css';

interface OutlookProps {
  rounds: readonly RoundRecord[];
  hasPosting: boolean;
  /** ISO 8601, UTC. */
  now: string;
}

/** The next talk and what is missing for it, in a line. */
export function Outlook({ rounds, hasPosting, now }: OutlookProps) {
  const next = findNextRound(rounds, now);
  const missing = findMissing({ hasPosting, rounds, now });
  if (!next && missing.length === 0) return null;
  return (
    <span className={css.outlook}>
      {next?.startsAt && (
        <span>
          {[i18n.t(`round.${next.stage}`), formatStart(next), formatDays(next.startsAt, now)].join(', ')}
        </span>
      )}
      {next && !next.startsAt && <span>{i18n.t(`round.${next.stage}`)}</span>}
      {missing.map((one) => (
        <Tag key={one.what} {...(one.what === 'debrief' && { look: 'warn' as const })}>
          {sayMissing(one)}
        </Tag>
      ))}
    </span>
  );
}

function sayMissing(missing: Missing): string {
  if (missing.what !== 'people' || !missing.round.startsAt) return i18n.t(`missing.${missing.what}`);
  return i18n.t('missing.people_for', [weekday(missing.round.startsAt)]);
}

function weekday(moment: string): string {
  return new Intl.DateTimeFormat(i18n.t('locale_tag'), { weekday: 'long' }).format(new Date(moment));
}
