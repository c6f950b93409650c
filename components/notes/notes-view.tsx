import { i18n } from '#i18n';
import { useState, type ReactNode, type Ref } from 'react';
import type { Note } from '../../lib/notebook/records.ts';
import { formatMoment } from '../app/locale.ts';
import { Quote } from '../facts/quote.tsx';
import type { ShownFact } from '../facts/shown-fact.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import css from './notes.module.css';

interface NotesViewProps {
  notes: readonly Note[];
  marked: readonly ShownFact[];
  /** Resolves to true once the note is in the notebook; the words stay in the field until then. */
  onAdd: (text: string) => Promise<boolean>;
  onEdit: (id: string, text: string) => Promise<boolean>;
  onRemove: (note: Note) => void;
  /** Makes a note a loose end (open), or a plain note again (null). */
  onMark: (note: Note, looseEnd: 'open' | null) => void;
  children?: ReactNode;
  fieldRef?: Ref<HTMLTextAreaElement>;
}

/** The candidate's own words, and the sentences marked on pages. */
export function NotesView(props: NotesViewProps) {
  const { notes, marked, onAdd, onEdit, onRemove, onMark, children, fieldRef } = props;
  return (
    <div className={css.view}>
      <NoteForm label={i18n.t('notes.new')} action={i18n.t('notes.add')} onSave={onAdd} fieldRef={fieldRef} />
      {children}
      <section className={css.section}>
        <h2>{i18n.t('notes.title')}</h2>
        {notes.length === 0 && <p className={css.soft}>{i18n.t('notes.none')}</p>}
        <ul className={css.list}>
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} onEdit={onEdit} onRemove={onRemove} onMark={onMark} />
          ))}
        </ul>
      </section>
      <section className={css.section}>
        <h2>{i18n.t('notes.marked')}</h2>
        {marked.length === 0 && <p className={css.soft}>{i18n.t('notes.marked_none')}</p>}
        <ul className={css.list}>
          {marked.map((shown) => (
            <li key={shown.id} className={css.note}>
              <Quote words={shown.fact.evidence.quote} page={shown.page} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface NoteFormProps {
  label: string;
  action: string;
  start?: string;
  onSave: (text: string) => Promise<boolean>;
  onCancel?: () => void;
  fieldRef?: Ref<HTMLTextAreaElement>;
}

function NoteForm({ label, action, start = '', onSave, onCancel, fieldRef }: NoteFormProps) {
  const [text, setText] = useState(start);
  const save = async () => {
    if (text.trim() !== '' && (await onSave(text.trim()))) setText('');
  };
  return (
    <form
      className={css.write}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
        if (event.key === 'Escape') onCancel?.();
      }}
    >
      <TextArea
        label={label}
        value={text}
        maxLength={20_000}
        onChange={(event) => setText(event.target.value)}
        ref={fieldRef}
      />
      <div className={css.actions}>
        <Button small look="primary" type="submit" disabled={text.trim() === ''}>
          {action}
        </Button>
        {onCancel ? (
          <Button small look="quiet" onClick={onCancel}>
            {i18n.t('common.cancel')}
          </Button>
        ) : (
          <span className={css.foot}>
            <KeyCap keys={i18n.t('keys.ctrl_enter')} />
          </span>
        )}
      </div>
    </form>
  );
}

type NoteRowProps = Pick<NotesViewProps, 'onEdit' | 'onRemove' | 'onMark'> & { note: Note };

function NoteRow({ note, onEdit, onRemove, onMark }: NoteRowProps) {
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <li className={css.note}>
        <NoteForm
          label={i18n.t('notes.change')}
          action={i18n.t('common.save')}
          start={note.text}
          onCancel={() => setEditing(false)}
          onSave={async (text) => {
            const saved = await onEdit(note.id, text);
            if (saved) setEditing(false);
            return saved;
          }}
          fieldRef={(area) => area?.focus()}
        />
      </li>
    );
  return (
    <li className={css.note}>
      <p className={css.text}>{note.text}</p>
      <div className={css.foot}>
        <time dateTime={note.at}>{formatMoment(note.at)}</time>
        <span>
          <Button
            small
            look="quiet"
            onClick={() => onMark(note, note.looseEnd === undefined ? 'open' : null)}
          >
            {i18n.t(note.looseEnd === undefined ? 'loose.mark' : 'loose.marked')}
          </Button>
          <Button small look="quiet" onClick={() => setEditing(true)}>
            {i18n.t('notes.edit')}
          </Button>
          <Button small look="quiet" onClick={() => onRemove(note)}>
            {i18n.t('notes.remove')}
          </Button>
        </span>
      </div>
    </li>
  );
}
