import { i18n } from '#i18n';
import { Plus, X } from 'lucide-react';
import { CRITERIA, type Criterion } from '../../lib/candidate/candidate.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { AddByHand } from './add-by-hand.tsx';
import { criterionLabel } from './criterion-label.ts';
import css from './profile.module.css';

const WEIGHTS = ['1', '2', '3', '4', '5'] as const;
const MOST = 20;

interface CriteriaPartProps {
  criteria: readonly Criterion[];
  onChange: (criteria: Criterion[]) => void;
}

/** What the candidate wants from a job, how much each counts, and what ends the matter by itself. */
export function CriteriaPart({ criteria, onChange }: CriteriaPartProps) {
  const left = CRITERIA.filter((name) => !criteria.some((one) => one.name === name));
  const add = (name: string) => {
    if (criteria.length < MOST && !criteria.some((one) => one.name === name))
      onChange([...criteria, { name, weight: 3, dealBreaker: false }]);
  };
  const change = (name: string, fields: Partial<Criterion>) =>
    onChange(criteria.map((one) => (one.name === name ? { ...one, ...fields } : one)));
  return (
    <section className={css.section} id="criteria">
      <h2>{i18n.t('profile.criteria')}</h2>
      <p className={css.soft}>{i18n.t('profile.criteria_hint')}</p>
      {criteria.length > 0 && (
        <ul className={css.rows}>
          {criteria.map((criterion) => (
            <CriterionRow
              key={criterion.name}
              criterion={criterion}
              onChange={(fields) => change(criterion.name, fields)}
              onRemove={() => onChange(criteria.filter((one) => one.name !== criterion.name))}
            />
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <ul className={css.chips}>
          {left.map((name) => (
            <li key={name}>
              <Button small onClick={() => add(name)}>
                <Plus aria-hidden />
                {criterionLabel(name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddByHand label={i18n.t('profile.add_criterion')} onAdd={add} />
    </section>
  );
}

interface CriterionRowProps {
  criterion: Criterion;
  onChange: (fields: Partial<Criterion>) => void;
  onRemove: () => void;
}

function CriterionRow({ criterion, onChange, onRemove }: CriterionRowProps) {
  const name = criterionLabel(criterion.name);
  return (
    <li className={css.criterion}>
      <div className={css.criterionHead}>
        <span className={css.name}>{name}</span>
        <SelectField
          quiet
          hideLabel
          label={i18n.t('profile.weight_of', [name])}
          value={String(criterion.weight) as (typeof WEIGHTS)[number]}
          choices={WEIGHTS.map((value) => ({ value, label: i18n.t(`weight.w${value}`) }))}
          onChange={(weight) => onChange({ weight: Number(weight) })}
        />
        <label className={css.check}>
          <input
            type="checkbox"
            aria-label={i18n.t('profile.deal_breaker_of', [name])}
            checked={criterion.dealBreaker}
            onChange={(event) => onChange({ dealBreaker: event.target.checked })}
          />
          {i18n.t('profile.deal_breaker')}
        </label>
        <IconButton small label={i18n.t('profile.remove', [name])} onClick={onRemove}>
          <X />
        </IconButton>
      </div>
      <TextField
        hideLabel
        label={i18n.t('profile.wish_of', [name])}
        placeholder={i18n.t('profile.wish')}
        value={criterion.wish ?? ''}
        maxLength={500}
        onChange={(event) => onChange({ wish: event.target.value || undefined })}
      />
    </li>
  );
}
