import { i18n } from '#i18n';
import type { Statement, Story } from '../../lib/candidate/candidate.ts';
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import { Button } from '../ui/button.tsx';
import { useSayDone } from '../ui/toast.tsx';
import { AskedField, MoodField, ToldField, UnaskedField } from './debrief-taps.tsx';
import { HeardField } from './heard-field.tsx';
import { LineList, withLine } from './line-list.tsx';
import { namePerson, nameRound, peopleIn } from './round-words.ts';
import css from './rounds.module.css';
import { SaidField } from './said-field.tsx';
import { useDebrief } from './use-debrief.ts';

interface DebriefFormProps {
  round: RoundRecord;
  people: readonly Person[];
  statements: readonly Statement[];
  facts: readonly Fact[];
  stories: readonly Story[];
  expected: readonly string[];
  prepared: readonly string[];
  onDone: () => void;
}

/** Two minutes: taps first, words after. Every part may stay empty, and all is kept as it is typed. */
export function DebriefForm({
  round,
  people,
  statements,
  facts,
  stories,
  expected,
  prepared,
  onDone,
}: DebriefFormProps) {
  const { draft, said, change, say, finish } = useDebrief(round, statements);
  const sayDone = useSayDone();
  const met = peopleIn(round, people).map(namePerson).join(', ');
  const close = async () => {
    if (!(await finish())) return;
    sayDone(i18n.t('debrief.kept'));
    onDone();
  };
  const taps = { draft, onChange: change };
  return (
    <div className={css.debrief}>
      <header className={css.section}>
        <h1 className={css.title}>{i18n.t('debrief.title')}</h1>
        <p className={css.soft}>{[nameRound(round), met].filter(Boolean).join(' · ')}</p>
        <p>{i18n.t('debrief.cost')}</p>
      </header>
      <MoodField {...taps} />
      <AskedField {...taps} expected={expected} />
      <UnaskedField {...taps} prepared={prepared} />
      <ToldField stories={stories} round={round} />
      <LineList
        title={i18n.t('debrief.promised')}
        hint={i18n.t('debrief.promised_hint')}
        lines={draft.promised.map((one) => one.what)}
        onLine={(index, what) =>
          change({
            promised: withLine(draft.promised, index, { done: false, ...draft.promised[index], what }),
          })
        }
      />
      <LineList
        title={i18n.t('debrief.concerns')}
        lines={draft.concerns}
        onLine={(index, text) => change({ concerns: withLine(draft.concerns, index, text) })}
      />
      <LineList
        title={i18n.t('debrief.interest')}
        lines={draft.interest}
        onLine={(index, text) => change({ interest: withLine(draft.interest, index, text) })}
      />
      <HeardField {...taps} facts={facts} />
      <SaidField said={said} onSay={say} earlier={statements.filter((one) => one.roundId !== round.id)} />
      <div className={css.buttons}>
        <Button look="primary" onClick={() => void close()}>
          {i18n.t('debrief.done')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {i18n.t('debrief.later')}
        </Button>
      </div>
      <p className={css.soft}>{i18n.t('debrief.as_typed')}</p>
    </div>
  );
}
