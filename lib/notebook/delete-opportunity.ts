// Deletes for good. What is deleted is nowhere in the notebook any more, not even in records set aside.
import { notebook } from './database.ts';
import { withTypedErrors } from './notebook-errors.ts';

function belongsTo(raw: unknown, ids: ReadonlySet<unknown>): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  const { id, opportunityId, captureId } = raw as Record<string, unknown>;
  return ids.has(opportunityId) || ids.has(captureId) || ids.has(id);
}

/** Deletes the opportunity with its pages, facts, people, rounds and all else of it, and the ways back to them. */
export function deleteOpportunity(opportunityId: string): Promise<void> {
  const { opportunities, captures, snapshots, lines, drafts, problems } = notebook;
  const { facts, decisions, notes, undos, people, rounds, statements, sheets, rehearsals } = notebook;
  const byOpportunity = [
    captures,
    facts,
    decisions,
    notes,
    undos,
    people,
    rounds,
    statements,
    sheets,
    rehearsals,
  ];
  const tables = [opportunities, snapshots, lines, drafts, problems, ...byOpportunity];
  return withTypedErrors(() =>
    notebook.transaction('rw', tables, async () => {
      const captureIds = await captures.where('opportunityId').equals(opportunityId).primaryKeys();
      const ids = new Set<unknown>([opportunityId, ...captureIds]);
      await opportunities.delete(opportunityId);
      await snapshots.bulkDelete(captureIds);
      await lines.bulkDelete(captureIds);
      for (const table of byOpportunity) await table.where('opportunityId').equals(opportunityId).delete();
      await drafts.filter((draft) => draft.keptAs !== undefined && ids.has(draft.keptAs)).delete();
      await problems.filter((problem) => belongsTo(problem.raw, ids)).delete();
    }),
  );
}

/** Empties the whole notebook, and with it what is known of earlier deletions and backups. */
export function eraseNotebook(): Promise<void> {
  const books = ['deletions', 'backups'];
  const last = (table: { name: string }) => (books.includes(table.name) ? 1 : 0);
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.tables, async () => {
      for (const table of notebook.tables.toSorted((a, b) => last(a) - last(b))) await table.clear();
    }),
  );
}
