import { i18n } from '#i18n';
import { AUDIENCES, ROUND_STAGES } from '../../lib/candidate/round.ts';
import type { PrepareChoice } from '../../lib/notebook/records.ts';
import type { PlannedRound } from './use-suggestions.ts';
import { toKey } from '../facts/format-fact.ts';
import { SelectField } from '../ui/field.tsx';
import css from './prepare.module.css';

const MINUTES = [15, 20, 30, 45, 60, 90, 120];

interface PrepareChoiceFieldsProps {
  choice: PrepareChoice;
  /** Rounds that are planned; one of them is chosen, or another talk. */
  rounds?: readonly PlannedRound[];
  onChange: (choice: PrepareChoice) => void;
}

/** Which talk is prepared for: round, person, minutes. */
export function PrepareChoiceFields({ choice, rounds = [], onChange }: PrepareChoiceFieldsProps) {
  const planned = rounds.find((round) => round.id === choice.roundId);
  return (
    <div className={css.choice} role="group" aria-label={i18n.t('prepare.choice')}>
      {rounds.length > 0 && (
        <SelectField
          quiet
          hideLabel
          label={i18n.t('prepare.round')}
          value={planned?.id ?? ''}
          choices={[
            ...rounds.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: i18n.t('prepare.other_talk') },
          ]}
          onChange={(id) =>
            onChange(
              toChoice(
                choice,
                rounds.find((round) => round.id === id),
              ),
            )
          }
        />
      )}
      {planned ? (
        <span className={css.planned}>{planned.detail}</span>
      ) : (
        <TalkFields choice={choice} onChange={onChange} />
      )}
    </div>
  );
}

function toChoice(before: PrepareChoice, round: PlannedRound | undefined): PrepareChoice {
  const { roundId: _, ...choice } = before;
  return round ? { ...choice, roundId: round.id, stage: round.stage, minutes: round.minutes } : choice;
}

/** While no round is planned: who, which talk and how long, in three choices. */
function TalkFields({ choice, onChange }: PrepareChoiceFieldsProps) {
  const minutes = [...new Set([...MINUTES, choice.minutes])].sort((a, b) => a - b);
  return (
    <>
      <SelectField
        quiet
        hideLabel
        label={i18n.t('prepare.stage')}
        value={choice.stage}
        choices={ROUND_STAGES.map((value) => ({ value, label: i18n.t(`round.${value}`) }))}
        onChange={(stage) => onChange({ ...choice, stage })}
      />
      <SelectField
        quiet
        hideLabel
        label={i18n.t('prepare.audience')}
        value={choice.audience}
        choices={AUDIENCES.map((value) => ({ value, label: i18n.t(`audience.${toKey(value)}`) }))}
        onChange={(audience) => onChange({ ...choice, audience })}
      />
      <SelectField
        quiet
        hideLabel
        label={i18n.t('prepare.minutes')}
        value={String(choice.minutes)}
        choices={minutes.map((value) => ({
          value: String(value),
          label: i18n.t('prepare.n_minutes', [String(value)]),
        }))}
        onChange={(value) => onChange({ ...choice, minutes: Number(value) })}
      />
    </>
  );
}
