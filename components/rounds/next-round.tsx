import { i18n } from '#i18n';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import { findNextRound } from '../../lib/candidate/round-state.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { useNow } from '../app/use-now.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { RoundFacts } from './round-card.tsx';
import { RoundDialog } from './round-dialog.tsx';
import css from './rounds.module.css';

interface NextRoundProps {
  opportunity: Opportunity;
  rounds: readonly RoundRecord[];
  people: readonly Person[];
}

/** The talk that comes next, or the way to write one down. */
export function NextRound({ opportunity, rounds, people }: NextRoundProps) {
  const now = useNow();
  const [dialog, setDialog] = useState<{ round?: RoundRecord }>();
  const next = findNextRound(rounds, now);
  return (
    <section className={css.section}>
      <h2 className={css.heading}>
        {next ? i18n.t('rounds.next_named', [i18n.t(`round.${next.stage}`)]) : i18n.t('rounds.next')}
      </h2>
      {next ? (
        <RoundFacts round={next} people={people} now={now} />
      ) : (
        <p className={css.soft}>{i18n.t('rounds.none_ahead')}</p>
      )}
      <div className={css.buttons}>
        {next && (
          <Link to={`/opportunity/${opportunity.id}/sheet/${next.id}`} className={buttonClass('plain', true)}>
            {i18n.t('rounds.sheet')}
          </Link>
        )}
        <Button small look={next ? 'quiet' : 'plain'} onClick={() => setDialog(next ? { round: next } : {})}>
          {i18n.t(next ? 'rounds.change' : 'rounds.new')}
        </Button>
      </div>
      {dialog && (
        <RoundDialog
          opportunity={opportunity}
          people={people}
          {...(dialog.round && { round: dialog.round })}
          onClose={() => setDialog(undefined)}
        />
      )}
    </section>
  );
}
