// Keeps the page shown in the panel, with the candidate's corrections.
import { hashContent } from './notebook/content-hash.ts';
import type { Corrections } from './notebook/corrections.ts';
import { findMarked } from './notebook/find-marked.ts';
import type { OpportunityChoice } from './notebook/plan-save.ts';
import { saveCapture, type SaveResult } from './notebook/save-capture.ts';
import { NotInNotebookError } from './notebook/notebook-errors.ts';
import { undoSave } from './notebook/undo-save.ts';
import type { PageReading } from './reading/page-reading.ts';
import type { TakenDraft } from './draft-state.ts';

export type { SaveResult } from './notebook/save-capture.ts';

export interface KeepRequest {
  draft: TakenDraft;
  reading: PageReading;
  corrections?: Corrections;
  opportunity: OpportunityChoice;
  /** ISO 8601, UTC; the present moment when left out. */
  now?: string;
}

/**
 * Keeps the page: one transaction. The same content as last time adds no version but still takes corrections and marked
 * words. Throws StorageFullError, NotInNotebookError (the opportunity is gone), BadRecordError (a correction does not
 * fit its key); in each case nothing was written.
 */
export async function keepPage(request: KeepRequest): Promise<SaveResult> {
  const { draft, reading, corrections = {}, opportunity, now = new Date().toISOString() } = request;
  const { snapshot } = draft;
  const selection = draft.selection ?? snapshot.selection ?? '';
  const marked = findMarked(snapshot.blocks, selection);
  const looseNote = marked.length === 0 ? selection.trim() : '';
  return saveCapture({
    snapshot,
    reading,
    marked,
    ...(looseNote ? { looseNote } : {}),
    contentHash: await hashContent(snapshot, reading.lines),
    corrections,
    opportunity,
    draftId: draft.id,
    now,
  });
}

/** Takes the keeping back. Throws NotInNotebookError, or UndoTooLateError when something of it was changed since. */
export function undoKeep(captureId: string): Promise<void> {
  return undoSave(captureId);
}

/**
 * The same for a page that was kept by itself: it may have been taken back under the candidate's hand, because it was
 * still being drawn. Throws UndoTooLateError.
 */
export async function undoKeptByItself(captureId: string): Promise<void> {
  try {
    await undoSave(captureId);
  } catch (error) {
    if (!(error instanceof NotInNotebookError)) throw error;
  }
}
