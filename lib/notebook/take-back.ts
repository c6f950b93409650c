// Ways back that a screen holds for a moment: records as they were before a change and as the change left them.
import { notebook } from './database.ts';
import { equalRecords } from './equal-records.ts';
import { UndoTooLateError, withTypedErrors } from './notebook-errors.ts';
import type { RecordTable } from './problems.ts';

type TableName = RecordTable | 'problems';

/** One record a change touched. No `before`: the change made it; no `after`: the change removed it. */
export interface Touched {
  table: TableName;
  key: IDBValidKey;
  before?: unknown;
  after?: unknown;
}

const rowsOf = (table: string) => notebook.table<unknown, IDBValidKey>(table);

/** Writes what the records are to be. Run it inside the transaction that read `before`. */
export async function writeTouched(touched: readonly Touched[]): Promise<void> {
  for (const { table, key, after } of touched) if (after === undefined) await rowsOf(table).delete(key);
  for (const { table, after } of touched) if (after !== undefined) await rowsOf(table).put(after);
}

/**
 * Puts every record back exactly as it was before the change, all or nothing. Throws UndoTooLateError when one of them
 * was changed since; then nothing is written.
 */
export function takeBack(touched: readonly Touched[]): Promise<void> {
  const tables = [...new Set(touched.map((one) => one.table))];
  if (tables.length === 0) return Promise.resolve();
  return withTypedErrors(() =>
    notebook.transaction('rw', tables, async () => {
      for (const { table, key, after } of touched) {
        if (equalRecords(await rowsOf(table).get(key), after)) continue;
        throw new UndoTooLateError('Something of this was changed since.');
      }
      await writeTouched(
        touched.map(({ table, key, before, after }) => ({ table, key, before: after, after: before })),
      );
    }),
  );
}
