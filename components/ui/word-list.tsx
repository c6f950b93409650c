import { i18n } from '#i18n';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';
import css from './word-list.module.css';

interface WordListProps {
  label: string;
  words: readonly string[];
  /** Longest list that can be kept. */
  most: number;
  onChange: (words: string[]) => void;
}

/** A few short entries: each can be taken out, and one more typed. Enter adds. */
export function WordList({ label, words, most, onChange }: WordListProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const word = typed.trim();
    if (word === '' || words.length >= most) return;
    if (!words.includes(word)) onChange([...words, word]);
    setTyped('');
  };
  return (
    <div className={css.field}>
      <span className={css.label} aria-hidden>
        {label}
      </span>
      {words.length > 0 && (
        <ul className={css.words} aria-label={label}>
          {words.map((word) => (
            <li key={word} className={css.word}>
              {word}
              <button
                type="button"
                className={css.remove}
                aria-label={i18n.t('word_list.remove', [word])}
                onClick={() => onChange(words.filter((one) => one !== word))}
              >
                <X aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={css.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          hideLabel
          label={label}
          value={typed}
          maxLength={500}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
        />
        <Button type="submit" disabled={typed.trim() === ''} aria-label={i18n.t('word_list.add_to', [label])}>
          {i18n.t('word_list.add')}
        </Button>
      </form>
    </div>
  );
}
