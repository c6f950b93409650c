import { confirmFact, editFact, rejectFact, restoreFact } from '../../lib/notebook/decide.ts';
import { useTry } from '../app/use-try.ts';
import type { FactActions } from '../facts/shown-fact.ts';

/** Buttons of kept facts, writing to the notebook at once; each can be taken back on the fact itself. */
export function useFactActions(): FactActions {
  const attempt = useTry();
  return {
    onEdit: (id, value) => void attempt(() => editFact(id, value)),
    onReject: (id) => void attempt(() => rejectFact(id)),
    onRestore: (id) => void attempt(() => restoreFact(id)),
    onConfirm: (id) => void attempt(() => confirmFact(id)),
  };
}
