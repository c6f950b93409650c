// One record by its key. Writing is for records of the candidate's own hand: checked against its schema, errors typed.
import { notebook } from './database.ts';
import { NotInNotebookError, withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGoodOne, type RecordOf, type RecordTable } from './problems.ts';

/** The record, or undefined when it is gone or does not fit. */
export async function getRecord<T extends RecordTable>(
  table: T,
  key: IDBValidKey,
): Promise<RecordOf<T> | undefined> {
  return keepGoodOne(table, await notebook.table<unknown, IDBValidKey>(table).get(key));
}

/** Puts the record, replacing one with the same key. Throws BadRecordError, StorageFullError; then nothing was written. */
export function saveRecord<T extends RecordTable>(table: T, record: RecordOf<T>): Promise<RecordOf<T>> {
  return withTypedErrors(async () => {
    const checked = checkRecord(table, record);
    await notebook.table<unknown, IDBValidKey>(table).put(checked);
    return checked;
  });
}

/** Changes a record in one transaction, from what it is now. Throws NotInNotebookError when it is gone. */
export function changeRecord<T extends RecordTable>(
  table: T,
  key: IDBValidKey,
  change: (record: RecordOf<T>) => RecordOf<T>,
): Promise<RecordOf<T>> {
  const rows = notebook.table<unknown, IDBValidKey>(table);
  return withTypedErrors(() =>
    notebook.transaction('rw', rows, async () => {
      const record = keepGoodOne(table, await rows.get(key));
      if (!record) throw new NotInNotebookError('This is no longer in the notebook.');
      const changed = checkRecord(table, change(record));
      await rows.put(changed);
      return changed;
    }),
  );
}

/** Removes the record; nothing happens when it is gone already. */
export function removeRecord(table: RecordTable, key: IDBValidKey): Promise<void> {
  return withTypedErrors(() => notebook.table<unknown, IDBValidKey>(table).delete(key));
}
