import { i18n } from '#i18n';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import css from './prepare.module.css';

interface WordsEditorProps {
  words: string;
  /** A sentence on what the words disagree with, said while they are typed. */
  check?: (text: string) => string | undefined;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** The candidate's own wording for one line. Ctrl+Enter saves, Escape leaves it as it was. */
export function WordsEditor({ words, check, onSave, onCancel }: WordsEditorProps) {
  const [text, setText] = useState(words);
  const differs = check?.(text);
  const save = () => (text.trim() === '' ? onCancel() : onSave(text.trim()));
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <TextArea
        label={i18n.t('prepare.words')}
        value={text}
        maxLength={4_000}
        onChange={(event) => setText(event.target.value)}
        ref={(area) => area?.focus()}
      />
      {differs && (
        <p className={css.disagrees} role="status">
          {differs}
        </p>
      )}
      <div className={css.editorButtons}>
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
