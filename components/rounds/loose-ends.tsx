import { i18n } from '#i18n';
import { useState } from 'react';
import { listLooseEnds, type LooseEnd } from '../../lib/candidate/loose-ends.ts';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import type { Note } from '../../lib/notebook/records.ts';
import { tickLooseEnd } from '../../lib/notebook/tick-loose-end.ts';
import { useTry } from '../app/use-try.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { nameRound } from './round-words.ts';
import css from './rounds.module.css';

interface LooseEndsProps {
  rounds: readonly RoundRecord[];
  notes: readonly Note[];
  /** Says so when there are none; else nothing is shown. */
  sayNone?: boolean;
}

/** What was promised, not asked or left hanging, to tick off. Ticked ones are one press away. */
export function LooseEnds({ rounds, notes, sayNone }: LooseEndsProps) {
  const attempt = useTry();
  const [all, setAll] = useState(false);
  const ends = listLooseEnds(rounds, notes);
  const done = ends.filter((end) => end.done).length;
  if (ends.length === 0 && !sayNone) return null;
  const sourceOf = ({ source, kind }: LooseEnd) => {
    const round = 'roundId' in source ? rounds.find((one) => one.id === source.roundId) : undefined;
    return [i18n.t(`loose.${kind}`), round && nameRound(round)].filter(Boolean).join(', ');
  };
  return (
    <section className={css.section}>
      <h2 className={css.heading}>{i18n.t('loose.title')}</h2>
      {ends.length === done && <p className={css.soft}>{i18n.t('loose.none')}</p>}
      <ul className={css.ends}>
        {(all ? ends : ends.filter((end) => !end.done)).map((end) => (
          <li key={`${JSON.stringify(end.source)} ${end.kind} ${end.text}`}>
            <CheckField checked={end.done} onChange={(done) => void attempt(() => tickLooseEnd(end, done))}>
              <span className={end.done ? css.struck : undefined}>{end.text}</span>{' '}
              <span className={css.soft}>{sourceOf(end)}</span>
            </CheckField>
          </li>
        ))}
      </ul>
      {done > 0 && (
        <Button small look="quiet" className={css.fold} aria-expanded={all} onClick={() => setAll(!all)}>
          {i18n.t('loose.done', done, [String(done)])}
        </Button>
      )}
    </section>
  );
}
