import { i18n } from '#i18n';
import { useNotebook } from '../app/use-notebook.ts';
import type { Ref } from 'react';
import { addNote, editNote, removeNote } from '../../lib/notebook/decide.ts';
import { capturesOf, factsOfOpportunity, notesOf } from '../../lib/notebook/queries.ts';
import type { Note, Opportunity } from '../../lib/notebook/records.ts';
import { toShownFacts } from '../facts/to-shown-facts.ts';
import { useTry } from '../app/use-try.ts';
import { Button } from '../ui/button.tsx';
import { useSayDone } from '../ui/toast.tsx';
import css from './notes.module.css';
import { NotesView } from './notes-view.tsx';

interface NotesTabProps {
  opportunity: Opportunity | undefined;
  fieldRef?: Ref<HTMLTextAreaElement>;
  onNew: () => void;
}

/** Notes of the pinned opportunity. */
export function NotesTab({ opportunity, fieldRef, onNew }: NotesTabProps) {
  const attempt = useTry();
  const say = useSayDone();
  const id = opportunity?.id ?? '';
  const notes = useNotebook(() => notesOf(id), [id]) ?? [];
  const facts = useNotebook(() => factsOfOpportunity(id), [id]) ?? [];
  const captures = useNotebook(() => capturesOf(id), [id]) ?? [];
  if (!opportunity)
    return (
      <div className={css.view}>
        <p>{i18n.t('notes.no_opportunity')}</p>
        <div>
          <Button onClick={onNew}>{i18n.t('app.new_opportunity')}</Button>
        </div>
      </div>
    );
  const remove = (note: Note) => {
    void attempt(() => removeNote(note.id));
    const { opportunityId, text, evidence } = note;
    say(
      i18n.t('notes.removed'),
      () => void attempt(() => addNote({ opportunityId, text, ...(evidence && { evidence }) })),
    );
  };
  const marked = facts.filter((fact) => fact.key === 'note.marked' && fact.status !== 'rejected');
  return (
    <NotesView
      notes={notes}
      marked={toShownFacts(marked, captures)}
      onAdd={(text) => attempt(() => addNote({ opportunityId: id, text }))}
      onEdit={(noteId, text) => attempt(() => editNote(noteId, text))}
      onRemove={remove}
      fieldRef={fieldRef}
    />
  );
}
