// Pages taken and not kept yet. One per window; the newest wins.
import { notebook } from './database.ts';
import { withTypedErrors } from './notebook-errors.ts';
import { isToKeep } from './page-drafts.ts';
import { checkRecord, keepGood } from './problems.ts';
import type { Draft } from './records.ts';

/** The draft checked but for its snapshot: that was checked when it came out of the page, and checking takes long. */
function checkDraft({ snapshot, ...rest }: Draft): Draft {
  return { ...checkRecord('drafts', rest), ...(snapshot ? { snapshot } : {}) };
}

/** Puts a new draft and drops the window's earlier ones. Throws StorageFullError. */
export async function startDraft(draft: Draft): Promise<void> {
  const checked = checkDraft(draft);
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.drafts, async () => {
      await notebook.drafts.where('windowId').equals(draft.windowId).delete();
      await notebook.drafts.put(checked);
    }),
  );
}

/**
 * Writes how a draft ended; its snapshot must have passed `pageSnapshotSchema`. False when a newer draft has taken
 * its place: then nothing is written. Throws StorageFullError.
 */
export async function finishDraft(draft: Draft): Promise<boolean> {
  const checked = checkDraft(draft);
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.drafts, async () => {
      if ((await notebook.drafts.get(draft.id)) === undefined) return false;
      await notebook.drafts.put(checked);
      return true;
    }),
  );
}

/** Drops a draft the candidate does not want. */
export async function discardDraft(draftId: string): Promise<void> {
  await notebook.drafts.delete(draftId);
}

/** Drops the drafts of a browser session that is over; pages that are to be kept by themselves are not lost with it. */
export async function discardAllDrafts(): Promise<void> {
  await notebook.drafts.filter((draft) => !isToKeep(draft)).delete();
}

/** The page taken last in this window, when there is one. */
export async function currentDraft(windowId: number): Promise<Draft | undefined> {
  const rows = await notebook.drafts.where('windowId').equals(windowId).toArray();
  return keepGood('drafts', rows)
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt))
    .at(-1);
}
