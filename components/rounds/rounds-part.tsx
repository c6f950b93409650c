import { i18n } from '#i18n';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Statement } from '../../lib/candidate/candidate.ts';
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import { findNextRound } from '../../lib/candidate/round-state.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { useNow } from '../app/use-now.ts';
import { Button } from '../ui/button.tsx';
import { RoundCard } from './round-card.tsx';
import { RoundDialog } from './round-dialog.tsx';
import css from './rounds.module.css';
import { StatementsPart } from './statements-part.tsx';

interface RoundsPartProps {
  opportunity: Opportunity;
  rounds: readonly RoundRecord[];
  people: readonly Person[];
  statements: readonly Statement[];
}

/** Every talk, the ones ahead before those that are over; and what the candidate has told them. */
export function RoundsPart({ opportunity, rounds, people, statements }: RoundsPartProps) {
  const now = useNow();
  const [dialog, setDialog] = useState<{ round?: RoundRecord }>();
  const next = findNextRound(rounds, now);
  const ahead = rounds.filter((round) => round.status === 'planned');
  const past = rounds.filter((round) => round.status !== 'planned').toReversed();
  return (
    <div className={css.part}>
      <div className={css.partHead}>
        <h2 className={css.heading}>{i18n.t('part.rounds')}</h2>
        <Button small onClick={() => setDialog({})}>
          <Plus aria-hidden />
          {i18n.t('rounds.new')}
        </Button>
      </div>
      {rounds.length === 0 && <p className={css.soft}>{i18n.t('rounds.none')}</p>}
      <ul>
        {[...ahead, ...past].map((round) => (
          <RoundCard
            key={round.id}
            opportunity={opportunity}
            round={round}
            people={people}
            isNext={round.id === next?.id}
            now={now}
            onChange={() => setDialog({ round })}
          />
        ))}
      </ul>
      <StatementsPart opportunity={opportunity} statements={statements} rounds={rounds} />
      {dialog && (
        <RoundDialog
          opportunity={opportunity}
          people={people}
          {...(dialog.round && { round: dialog.round })}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  );
}
