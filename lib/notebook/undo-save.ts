// Takes the last keeping of a page back, exactly, or not at all when something of it has been changed since.
import { equalRecords } from './equal-records.ts';
import { notebook } from './database.ts';
import { NotInNotebookError, UndoTooLateError, withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGoodOne } from './problems.ts';
import { asTakenBack } from './page-drafts.ts';
import type { Opportunity, Undo } from './records.ts';

type Change = Undo['changes'][number];

function tableOf(change: Change) {
  return notebook.table<unknown, string>(change.table);
}

async function isUntouched(changes: readonly Change[]): Promise<boolean> {
  for (const change of changes) {
    if (change.after === undefined) continue;
    if (!equalRecords(await tableOf(change).get(change.key), change.after)) return false;
  }
  return true;
}

async function putBack(changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    if (change.before === undefined) await tableOf(change).delete(change.key);
    else await tableOf(change).put(change.before);
  }
}

/** True when nothing but this keep gave the opportunity its reason to be. */
async function isEmpty(opportunityId: string): Promise<boolean> {
  const { captures, decisions, notes, facts, people, rounds, statements } = notebook;
  for (const table of [captures, decisions, notes, facts, people, rounds, statements]) {
    if ((await table.where('opportunityId').equals(opportunityId).count()) > 0) return false;
  }
  return true;
}

/** The job's key goes with the page, unless another page of the opportunity brought it too. */
async function dropJobKey(record: Opportunity, jobKey: string): Promise<void> {
  const captures = await notebook.captures.where('opportunityId').equals(record.id).toArray();
  if (captures.some((capture) => capture.jobKey === jobKey)) return;
  const jobKeys = record.jobKeys.filter((key) => key !== jobKey);
  await notebook.opportunities.put(checkRecord('opportunities', { ...record, jobKeys }));
}

async function putOpportunityBack(undo: Undo): Promise<void> {
  const { opportunityId, opportunityBefore, jobKeyAdded, at } = undo;
  const record = keepGoodOne('opportunities', await notebook.opportunities.get(opportunityId));
  const untouched = record?.changedAt === at;
  if (!record) return;
  if (untouched && opportunityBefore) await notebook.opportunities.put(opportunityBefore);
  else if (untouched && (await isEmpty(opportunityId))) await notebook.opportunities.delete(opportunityId);
  else if (jobKeyAdded !== undefined) await dropJobKey(record, jobKeyAdded);
}

/**
 * Takes back the keeping of the capture. A kept draft becomes a taken one again. Throws NotInNotebookError when there
 * is nothing (or nothing any more) to take back, UndoTooLateError when the candidate changed a fact of it, or captured
 * the page again, since; then nothing is written.
 */
export function undoSave(captureId: string): Promise<void> {
  const { opportunities, captures, snapshots, lines, facts, notes, drafts, undos } = notebook;
  const { decisions, people, rounds, statements } = notebook;
  const written = [opportunities, captures, snapshots, lines, facts, notes, drafts, undos];
  const tables = [...written, decisions, people, rounds, statements];
  return withTypedErrors(() =>
    notebook.transaction('rw', tables, async () => {
      const undo = keepGoodOne('undos', await undos.get(captureId));
      if (!undo) throw new NotInNotebookError('There is nothing to take back.');
      if (!(await isUntouched(undo.changes))) {
        throw new UndoTooLateError('Something kept with this page was changed since.');
      }
      await putBack(undo.changes);
      await putOpportunityBack(undo);
      const draft = undo.draftId === undefined ? undefined : await drafts.get(undo.draftId);
      if (draft) await drafts.put(asTakenBack(draft));
      await undos.delete(captureId);
    }),
  );
}

/** True when `undoSave` would take the keeping back now. Reads only. */
export async function canUndo(captureId: string): Promise<boolean> {
  const undo = keepGoodOne('undos', await notebook.undos.get(captureId));
  return undo !== undefined && isUntouched(undo.changes);
}
