import { i18n } from '#i18n';
import { AUDIENCES, ROUND_STAGES } from '../../lib/candidate/round.ts';
import type { PrepareChoice } from '../../lib/notebook/records.ts';
import { toKey } from '../facts/format-fact.ts';
import { SelectField } from '../ui/field.tsx';
import css from './prepare.module.css';

const MINUTES = [15, 20, 30, 45, 60, 90, 120];

interface PrepareChoiceFieldsProps {
  choice: PrepareChoice;
  onChange: (choice: PrepareChoice) => void;
}

/** Which talk is prepared for: round, person, minutes. */
export function PrepareChoiceFields({ choice, onChange }: PrepareChoiceFieldsProps) {
  const minutes = [...new Set([...MINUTES, choice.minutes])].sort((a, b) => a - b);
  return (
    <div className={css.choice} role="group" aria-label={i18n.t('prepare.choice')}>
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
    </div>
  );
}
