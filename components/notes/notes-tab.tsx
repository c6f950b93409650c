import { i18n } from '#i18n';
import { useNotebook } from '../app/use-notebook.ts';
import type { ReactNode, Ref } from 'react';
import { addNote, editNote, markNote, removeNote } from '../../lib/notebook/decide.ts';
import { capturesOf, factsOfOpportunity, notesOf } from '../../lib/notebook/queries.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { toShownFacts } from '../facts/to-shown-facts.ts';
import { useTry } from '../app/use-try.ts';
import { useTakeBack } from '../rounds/use-take-back.ts';
import { Button } from '../ui/button.tsx';
import css from './notes.module.css';
import { NotesView } from './notes-view.tsx';

interface NotesTabProps {
  opportunity: Opportunity | undefined;
  fieldRef?: Ref<HTMLTextAreaElement>;
  onNew: () => void;
  /** Shown between the field and the notes. */
  children?: ReactNode;
}

/** Notes of the pinned opportunity. */
export function NotesTab({ opportunity, fieldRef, onNew, children }: NotesTabProps) {
  const attempt = useTry();
  const change = useTakeBack();
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
  const marked = facts.filter((fact) => fact.key === 'note.marked' && fact.status !== 'rejected');
  return (
    <NotesView
      notes={notes}
      marked={toShownFacts(marked, captures)}
      onAdd={(text) => attempt(() => addNote({ opportunityId: id, text }))}
      onEdit={(noteId, text) => attempt(() => editNote(noteId, text))}
      onMark={(note, looseEnd) => void attempt(() => markNote(note.id, looseEnd))}
      onRemove={(note) => void change(() => removeNote(note.id), i18n.t('notes.removed'))}
      fieldRef={fieldRef}
    >
      {children}
    </NotesView>
  );
}
