// Notes every deletion and counts every change, below all code that writes: nothing can forget to.
// Knows table names only; a backup needs both to be true to what happened.
import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import type { BackupState, Deletion } from './records.ts';

/** The tables whose records are the candidate's; a backup holds these and the deletions. */
export const KEPT_TABLES = [
  'opportunities',
  'captures',
  'snapshots',
  'lines',
  'facts',
  'decisions',
  'notes',
  'people',
  'rounds',
  'profile',
  'stories',
  'statements',
  'sheets',
  'rehearsals',
] as const;
export type KeptTable = (typeof KEPT_TABLES)[number];

/** They come and go with their capture, whose deletion is noted. */
const WITH_THEIR_CAPTURE: readonly string[] = ['snapshots', 'lines'];

const isKept = (table: string): boolean => (KEPT_TABLES as readonly string[]).includes(table);

interface Books {
  deletions: DBCoreTable;
  backups: DBCoreTable;
}

// Chains of `then`, not `await`: below its tables Dexie keeps the current transaction in its own promises only.

function findDeletedKeys(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
): PromiseLike<unknown[]> | undefined {
  if (WITH_THEIR_CAPTURE.includes(table.name)) return undefined;
  if (request.type === 'delete') return Dexie.Promise.resolve([...request.keys]);
  if (request.type !== 'deleteRange') return undefined;
  const query = { index: table.schema.primaryKey, range: request.range };
  return table.query({ trans: request.trans, values: false, query }).then(({ result }) => result);
}

/** A record that is deleted is noted; one that is there again is not deleted any more. */
function noteDeletions(table: DBCoreTable, request: DBCoreMutateRequest, books: Books): PromiseLike<unknown> {
  const { trans } = request;
  if (request.type === 'add' || request.type === 'put') {
    const { extractKey } = table.schema.primaryKey;
    const keys = request.values.map((value) => [table.name, JSON.stringify(extractKey?.(value))]);
    return books.deletions.mutate({ type: 'delete', trans, keys });
  }
  const at = new Date().toISOString();
  const found = findDeletedKeys(table, request);
  if (!found) return Dexie.Promise.resolve();
  return found.then((keys) => {
    const values = keys.map((key): Deletion => ({ table: table.name, key: JSON.stringify(key), at }));
    return books.deletions.mutate({ type: 'put', trans, values });
  });
}

function countChange(trans: DBCoreTransaction, books: Books): PromiseLike<unknown> {
  return books.backups.get({ trans, key: 'last' }).then((before?: BackupState) => {
    const changedSince = before?.changedSince ?? new Date().toISOString();
    const after: BackupState = { ...before, id: 'last', changes: (before?.changes ?? 0) + 1, changedSince };
    return books.backups.mutate({ type: 'put', trans, values: [after] });
  });
}

function watchTable(table: DBCoreTable, books: Books): DBCoreTable {
  return {
    ...table,
    mutate: (request) => {
      // Migrations change shapes, not what the candidate has.
      const { mode } = request.trans as unknown as IDBTransaction;
      if (mode === 'versionchange') return table.mutate(request);
      const booked = noteDeletions(table, request, books).then(() => countChange(request.trans, books));
      return Dexie.Promise.resolve(booked).then(() => table.mutate(request));
    },
  };
}

function watch(core: DBCore): DBCore {
  // A notebook opened with older steps only (tests of migrations) has no books to keep.
  const has = (name: string) => core.schema.tables.some((table) => table.name === name);
  if (!has('deletions') || !has('backups')) return core;
  const books = { deletions: core.table('deletions'), backups: core.table('backups') };
  return {
    ...core,
    transaction: (stores, mode, options) =>
      mode === 'readwrite' && stores.some(isKept)
        ? core.transaction([...new Set([...stores, 'deletions', 'backups'])], mode, options)
        : core.transaction(stores, mode, options),
    table: (name) => (isKept(name) ? watchTable(core.table(name), books) : core.table(name)),
  };
}

/** Makes the database keep `deletions` and `backups` by itself, inside the transaction of each change. */
export function rememberChanges(database: Dexie): void {
  // Below Dexie's hooks (2), which need its own zone, and above what feeds live queries (0).
  database.use({ stack: 'dbcore', name: 'remember-changes', level: 1, create: watch });
}
