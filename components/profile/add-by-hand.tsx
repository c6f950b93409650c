import { i18n } from '#i18n';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import css from './profile.module.css';

/** A line to type one more into. */
export function AddByHand({ label, onAdd }: { label: string; onAdd: (name: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className={css.addRow}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onAdd(typed.trim());
        setTyped('');
      }}
    >
      <TextField
        label={label}
        value={typed}
        maxLength={500}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" disabled={typed.trim() === ''} aria-label={i18n.t('word_list.add_to', [label])}>
        {i18n.t('word_list.add')}
      </Button>
    </form>
  );
}
