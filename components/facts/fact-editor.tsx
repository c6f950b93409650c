import { i18n } from '#i18n';
import { useState, type ReactNode } from 'react';
import {
  EMPLOYMENT_TYPES,
  FACT_KEYS,
  LEVELS,
  PERIODS,
  WORKPLACES,
  type FactKey,
  type Salary,
} from '../../lib/facts/fact-key.ts';
import type { FoundFact } from '../../lib/facts/fact.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../ui/field.tsx';
import css from './facts.module.css';
import { toKey } from './format-fact.ts';

type Value = FoundFact['value'];

interface EditorProps {
  fact: FoundFact;
  onSave: (value: Value) => void;
  onCancel: () => void;
}

/** Changes the value of a fact. What does not fit the key is refused with a sentence; Escape leaves all as it was. */
export function FactEditor({ fact, onSave, onCancel }: EditorProps) {
  const [value, setValue] = useState<unknown>(fact.value);
  const [wrong, setWrong] = useState(false);
  const save = () => {
    const parsed = FACT_KEYS[fact.key].value.safeParse(value);
    if (parsed.success) onSave(parsed.data);
    else setWrong(true);
  };
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <ValueFields fact={fact} value={value} onChange={setValue} />
      {wrong && (
        <p className={css.wrong} role="alert">
          {i18n.t('facts.does_not_fit')}
        </p>
      )}
      <div className={css.buttons}>
        <Button small look="primary" type="submit">
          {i18n.t('common.save')}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  fact: FoundFact;
  value: unknown;
  onChange: (value: unknown) => void;
}

function ValueFields({ fact, value, onChange }: FieldsProps): ReactNode {
  const label = i18n.t(`fact.${fact.key}`);
  const choices = choicesOf(fact.key);
  if (choices)
    return <SelectField label={label} value={String(value)} choices={choices} onChange={onChange} />;
  if (fact.key === 'job.salary') return <SalaryFields value={value as Salary} onChange={onChange} />;
  if (typeof fact.value === 'object') return <RecordFields value={value} label={label} onChange={onChange} />;
  if (typeof fact.value === 'number')
    return (
      <TextField
        label={label}
        inputMode="numeric"
        value={String(value)}
        onChange={(event) => onChange(toNumber(event.target.value) ?? event.target.value)}
      />
    );
  return (
    <TextArea
      label={label}
      value={String(value)}
      onChange={(event) => onChange(event.target.value.trimStart())}
    />
  );
}

/** Name and title of a person, title and date of news, name of a skill. */
function RecordFields({
  value,
  label,
  onChange,
}: {
  value: unknown;
  label: string;
  onChange: (v: unknown) => void;
}) {
  const record = value as Record<string, unknown>;
  const main = 'name' in record ? 'name' : 'title';
  const second = 'need' in record ? undefined : main === 'name' ? 'title' : 'date';
  return (
    <>
      <TextField
        label={label}
        value={String(record[main] ?? '')}
        onChange={(event) => onChange({ ...record, [main]: event.target.value })}
      />
      {second && (
        <TextField
          label={i18n.t(second === 'title' ? 'facts.job_title' : 'facts.date')}
          value={String(record[second] ?? '')}
          onChange={(event) => onChange({ ...record, [second]: event.target.value || undefined })}
        />
      )}
    </>
  );
}

function SalaryFields({ value, onChange }: { value: Salary; onChange: (value: Salary) => void }) {
  const amount = (name: 'min' | 'max') => (
    <TextField
      label={i18n.t(`salary.${name}`)}
      inputMode="decimal"
      defaultValue={value[name]}
      onChange={(event) => onChange({ ...value, [name]: toNumber(event.target.value) })}
    />
  );
  const periods = PERIODS.map((period) => ({ value: period, label: i18n.t(`salary.period.${period}`) }));
  return (
    <div className={css.salary}>
      {amount('min')}
      {amount('max')}
      <TextField
        label={i18n.t('salary.currency')}
        maxLength={3}
        value={value.currency ?? ''}
        onChange={(event) => onChange({ ...value, currency: event.target.value.toUpperCase() || undefined })}
      />
      <SelectField
        label={i18n.t('salary.per_label')}
        value={value.period ?? ''}
        choices={[{ value: '', label: i18n.t('salary.period.unknown') }, ...periods]}
        onChange={(period) => onChange({ ...value, period: period === '' ? undefined : period })}
      />
    </div>
  );
}

/** Digits with separators in any usual form to a number; undefined when there is none. */
function toNumber(text: string): number | undefined {
  const digits = text.replace(/[\s.,'’](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return digits.trim() === '' || Number.isNaN(Number(digits)) ? undefined : Number(digits);
}

function choicesOf(key: FactKey): { value: string; label: string }[] | undefined {
  switch (key) {
    case 'job.workplace':
      return WORKPLACES.map((value) => ({ value, label: i18n.t(`workplace.${toKey(value)}`) }));
    case 'job.employmentType':
      return EMPLOYMENT_TYPES.map((value) => ({ value, label: i18n.t(`employment.${toKey(value)}`) }));
    case 'job.level':
      return LEVELS.map((value) => ({ value, label: i18n.t(`level.${value}`) }));
    case 'job.visa':
      return (['offered', 'refused', 'authorisation-required'] as const).map((value) => ({
        value,
        label: i18n.t(`visa.${toKey(value)}`),
      }));
    case 'job.status':
      return (['open', 'closed'] as const).map((value) => ({ value, label: i18n.t(`status.${value}`) }));
    default:
      return undefined;
  }
}
