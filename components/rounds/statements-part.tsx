import { i18n } from '#i18n';
import { useState } from 'react';
import type { Statement } from '../../lib/candidate/candidate.ts';
import { findDisagreement, listDisagreements } from '../../lib/candidate/find-disagreement.ts';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { removeStatement, saveStatement } from '../../lib/notebook/rounds.ts';
import { formatDay } from '../app/locale.ts';
import { useTry } from '../app/use-try.ts';
import { toKey } from '../facts/format-fact.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../ui/field.tsx';
import { Disagrees } from './disagrees.tsx';
import { nameRound } from './round-words.ts';
import css from './rounds.module.css';
import { useTakeBack } from './use-take-back.ts';

export const TOPICS = ['pay', 'notice', 'start', 'reasons', 'other-processes', 'other'] as const;
type Topic = (typeof TOPICS)[number];

/** The topic in the words of the interface. */
export function topicLabel(topic: Topic): string {
  return i18n.t(`topic.${toKey(topic)}`);
}

interface StatementsPartProps {
  opportunity: Opportunity;
  statements: readonly Statement[];
  rounds: readonly RoundRecord[];
}

/** What the candidate has told them, by topic, to be kept the same; a later word that disagrees says so. */
export function StatementsPart({ opportunity, statements, rounds }: StatementsPartProps) {
  const [adding, setAdding] = useState(false);
  const disagreements = listDisagreements(statements);
  const topics = TOPICS.map((topic) => ({ topic, lines: statements.filter((one) => one.topic === topic) }));
  return (
    <section className={css.section}>
      <div className={css.partHead}>
        <h2 className={css.heading}>
          {i18n.t('said.title')} <span className={css.hint}>{i18n.t('said.hint')}</span>
        </h2>
        {!adding && (
          <Button small onClick={() => setAdding(true)}>
            {i18n.t('said.new')}
          </Button>
        )}
      </div>
      {adding && (
        <StatementForm opportunity={opportunity} statements={statements} onClose={() => setAdding(false)} />
      )}
      {statements.length === 0 && !adding && <p className={css.soft}>{i18n.t('said.none')}</p>}
      <dl className={css.lines}>
        {topics
          .filter(({ lines }) => lines.length > 0)
          .map(({ topic, lines }) => (
            <div key={topic} className={css.line}>
              <dt>{topicLabel(topic)}</dt>
              {lines.map((statement) => (
                <StatementLine
                  key={statement.id}
                  statement={statement}
                  round={rounds.find((one) => one.id === statement.roundId)}
                  before={disagreements.get(statement.id)?.earlier}
                />
              ))}
            </div>
          ))}
      </dl>
    </section>
  );
}

interface StatementLineProps {
  statement: Statement;
  round: RoundRecord | undefined;
  /** What was said before and disagrees. */
  before: Statement | undefined;
}

function StatementLine({ statement, round, before }: StatementLineProps) {
  const remove = useTakeBack();
  const where = round ? nameRound(round) : formatDay(statement.saidAt);
  return (
    <dd className={css.said}>
      <p className={css.text}>{statement.text}</p>
      {before && <Disagrees before={before} />}
      <p className={css.foot}>
        <span>{[statement.toWhom, where].filter(Boolean).join(', ')}</span>
        <Button
          small
          look="quiet"
          aria-label={i18n.t('said.remove_one', [statement.text])}
          onClick={() => void remove(() => removeStatement(statement.id), i18n.t('said.removed'))}
        >
          {i18n.t('common.remove')}
        </Button>
      </p>
    </dd>
  );
}

interface StatementFormProps {
  opportunity: Opportunity;
  statements: readonly Statement[];
  onClose: () => void;
}

function StatementForm({ opportunity, statements, onClose }: StatementFormProps) {
  const [topic, setTopic] = useState<Topic>('pay');
  const [text, setText] = useState('');
  const [toWhom, setToWhom] = useState('');
  const attempt = useTry();
  const before = findDisagreement({ topic, text }, statements)?.earlier;
  const save = async () => {
    const base = { id: crypto.randomUUID(), opportunityId: opportunity.id, saidAt: new Date().toISOString() };
    if (
      await attempt(() =>
        saveStatement({ ...base, topic, text: text.trim(), ...(toWhom.trim() && { toWhom: toWhom.trim() }) }),
      )
    )
      onClose();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <SelectField
        label={i18n.t('said.about')}
        value={topic}
        choices={TOPICS.map((value) => ({ value, label: topicLabel(value) }))}
        onChange={setTopic}
      />
      <TextArea
        label={i18n.t('said.text')}
        value={text}
        maxLength={20_000}
        onChange={(event) => setText(event.target.value)}
        ref={(area) => {
          if (text === '') area?.focus();
        }}
      />
      {before && <Disagrees before={before} />}
      <TextField
        label={i18n.t('said.to_whom')}
        maxLength={500}
        value={toWhom}
        onChange={(event) => setToWhom(event.target.value)}
      />
      <div className={css.buttons}>
        <Button small look="primary" type="submit" disabled={text.trim() === ''}>
          {i18n.t('common.save')}
        </Button>
        <Button small look="quiet" onClick={onClose}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
