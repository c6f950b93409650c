import { i18n } from '#i18n';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Interviewer } from '../../lib/candidate/round.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { nameOf } from './format-round.ts';
import type { SheetActions } from './sheet-actions.ts';
import css from './sheet.module.css';

interface OwnItemFormProps {
  kind: 'ask' | 'say' | 'expect';
  people?: readonly Interviewer[];
  onAdd: SheetActions['onAdd'];
}

const ANYONE = '';

/** A line of the candidate's own: one field, Enter adds. */
export function OwnItemForm({ kind, people = [], onAdd }: OwnItemFormProps) {
  const [text, setText] = useState('');
  const [personId, setPersonId] = useState(ANYONE);
  const add = () => {
    if (text.trim() === '') return;
    onAdd({ kind, text: text.trim(), ...(personId === ANYONE ? {} : { personId }) });
    setText('');
  };
  return (
    <form
      className={css.ownForm}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        hideLabel
        label={i18n.t(`sheet.own_${kind}`)}
        placeholder={i18n.t(`sheet.own_${kind}`)}
        value={text}
        maxLength={4_000}
        onChange={(event) => setText(event.target.value)}
      />
      {people.length > 1 && (
        <SelectField
          hideLabel
          label={i18n.t('sheet.own_for')}
          value={personId}
          choices={[
            { value: ANYONE, label: i18n.t('sheet.anyone') },
            ...people.map((person) => ({ value: person.id, label: nameOf(person) })),
          ]}
          onChange={setPersonId}
        />
      )}
      <Button small type="submit" disabled={text.trim() === ''}>
        <Plus aria-hidden /> {i18n.t('sheet.add')}
      </Button>
    </form>
  );
}
