import type { RoundRecord } from '../../lib/candidate/round.ts';
import type { Note, Opportunity } from '../../lib/notebook/records.ts';
import { LooseEnds } from '../rounds/loose-ends.tsx';
import css from './notes.module.css';
import { NotesTab } from './notes-tab.tsx';

interface NotesPartProps {
  opportunity: Opportunity;
  rounds: readonly RoundRecord[];
  notes: readonly Note[];
}

/** Notes in the notebook: loose ends beside them, as wide as there is room. */
export function NotesPart({ opportunity, rounds, notes }: NotesPartProps) {
  return (
    <div className={css.part}>
      <NotesTab opportunity={opportunity} onNew={() => {}} />
      <div className={css.aside}>
        <LooseEnds rounds={rounds} notes={notes} sayNone />
      </div>
    </div>
  );
}
