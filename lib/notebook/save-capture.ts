// Writes one kept page: opportunity, capture, page, facts and the way back, all in one transaction or nothing.
import { notebook } from './database.ts';
import { withTypedErrors } from './notebook-errors.ts';
import { planSave, type SavePlan, type SaveRequest } from './plan-save.ts';
import { checkRecord } from './problems.ts';
import type { LinesRecord, Note, SnapshotRecord, Undo } from './records.ts';

export interface SaveResult {
  captureId: string;
  opportunityId: string;
  /** Version of the page now in the notebook, from 1. */
  version: number;
  /** The content was the same as last time: no version was added. */
  unchanged: boolean;
}

/** How many keeps can be taken back. */
const UNDO_DEPTH = 10;

type Change = Undo['changes'][number];

interface Writing {
  plan: SavePlan;
  /** The stored copy as it was, when this capture had one. */
  before: { snapshots: SnapshotRecord | undefined; lines: LinesRecord | undefined };
  note: Note | undefined;
}

function change(table: Change['table'], key: string, states: { before?: unknown; after?: unknown }): Change {
  return { table, key, ...states };
}

function describeChanges({ plan, before, note }: Writing): Change[] {
  const known = new Map(plan.known.map((fact) => [fact.id, fact]));
  return [
    change('captures', plan.capture.id, { before: plan.captureBefore, after: plan.capture }),
    change('snapshots', plan.capture.id, { before: before.snapshots }),
    change('lines', plan.capture.id, { before: before.lines }),
    ...plan.facts.map((fact) => change('facts', fact.id, { before: known.get(fact.id), after: fact })),
    ...plan.gone.map((id) => change('facts', id, { before: known.get(id) })),
    ...(note ? [change('notes', note.id, { after: note })] : []),
  ];
}

async function writeUndo(writing: Writing, request: SaveRequest): Promise<void> {
  const { plan } = writing;
  const undo: Undo = {
    id: plan.capture.id,
    at: request.now,
    ...(request.draftId === undefined ? {} : { draftId: request.draftId }),
    opportunityId: plan.opportunity.id,
    ...(plan.opportunityBefore ? { opportunityBefore: plan.opportunityBefore } : {}),
    ...(plan.jobKeyAdded === undefined ? {} : { jobKeyAdded: plan.jobKeyAdded }),
    changes: describeChanges(writing),
  };
  await notebook.undos.put(checkRecord('undos', undo));
  const old = await notebook.undos.orderBy('at').reverse().offset(UNDO_DEPTH).primaryKeys();
  await notebook.undos.bulkDelete(old);
}

/** The note for words found in no block, unless it is there from an earlier keep. */
async function toNote({ looseNote, now }: SaveRequest, plan: SavePlan): Promise<Note | undefined> {
  if (!looseNote) return undefined;
  const opportunityId = plan.opportunity.id;
  const there = await notebook.notes.where('opportunityId').equals(opportunityId).toArray();
  if (there.some((note) => note.text === looseNote)) return undefined;
  return { id: crypto.randomUUID(), opportunityId, text: looseNote, at: now };
}

async function write(plan: SavePlan, request: SaveRequest): Promise<void> {
  const { capture, facts, gone, opportunity } = plan;
  const { snapshots, lines } = notebook;
  const before = { snapshots: await snapshots.get(capture.id), lines: await lines.get(capture.id) };
  const note = await toNote(request, plan);
  await notebook.opportunities.put(checkRecord('opportunities', opportunity));
  await notebook.captures.put(checkRecord('captures', capture));
  // The same content is stored anew too: block numbers in today's evidence count in today's snapshot.
  const { snapshot, reading } = request;
  await snapshots.put(checkRecord('snapshots', { captureId: capture.id, snapshot }));
  await lines.put(checkRecord('lines', { captureId: capture.id, lines: reading.lines }));
  await notebook.facts.bulkPut(facts.map((fact) => checkRecord('facts', fact)));
  await notebook.facts.bulkDelete(gone);
  if (note) await notebook.notes.put(checkRecord('notes', note));
  if (request.draftId !== undefined) await notebook.drafts.update(request.draftId, { keptAs: capture.id });
  await writeUndo({ plan, before, note }, request);
}

/**
 * Keeps a page. Throws StorageFullError, NotInNotebookError when the chosen opportunity is gone, BadRecordError when a
 * correction does not fit; in each case nothing was written.
 */
export function saveCapture(request: SaveRequest): Promise<SaveResult> {
  const { opportunities, captures, snapshots, lines, facts, notes, drafts, undos } = notebook;
  const tables = [opportunities, captures, snapshots, lines, facts, notes, drafts, undos];
  return withTypedErrors(() =>
    notebook.transaction('rw', tables, async () => {
      const plan = await planSave(request);
      await write(plan, request);
      return {
        captureId: plan.capture.id,
        opportunityId: plan.opportunity.id,
        version: plan.capture.version,
        unchanged: plan.captureBefore !== undefined,
      };
    }),
  );
}
