import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import { needsDebrief } from '../../lib/candidate/round-state.ts';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { listRounds } from '../../lib/notebook/rounds.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useNow } from '../app/use-now.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import css from './rounds.module.css';

interface DebriefOfferProps {
  /** How the debrief is reached from here. */
  children: (round: RoundRecord, opportunity: Opportunity) => ReactNode;
}

/** A line, once the slot of a round has ended, until its debrief is written. No alarm: it is worked out from the clock. */
export function DebriefOffer({ children }: DebriefOfferProps) {
  const now = useNow();
  const found = useNotebook(async () => ({
    rounds: await listRounds(),
    opportunities: await listOpportunities(),
  }));
  const waiting = found?.rounds
    .filter((round) => needsDebrief(round, now))
    .flatMap((round) => {
      const opportunity = found.opportunities.find((one) => one.id === round.opportunityId);
      return opportunity ? [{ round, opportunity }] : [];
    })
    .at(-1);
  if (!waiting) return null;
  const { round, opportunity } = waiting;
  return (
    <aside className={css.offer} aria-label={i18n.t('debrief.title')}>
      <p>
        <strong>
          {i18n.t('debrief.offer', [
            i18n.t(`round.${round.stage}`),
            opportunityName(opportunity) || i18n.t('opportunity.unnamed'),
          ])}
        </strong>{' '}
        {i18n.t('debrief.cost')}
      </p>
      {children(round, opportunity)}
    </aside>
  );
}
