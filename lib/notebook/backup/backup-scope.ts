import { cmp } from 'dexie';
import type { Notebook } from '../database.ts';
import { FILE_TABLES } from './backup-format.ts';

/** Records are read in batches of this many; pages and their lines are large. */
const BATCH = 400;
const LARGE_BATCH = 20;
const LARGE = ['snapshots', 'lines', 'problems'];

/** Calls `take` with batch after batch of one table, in the order of keys. Runs inside the caller's transaction. */
export type ReadTable = (table: string, take: (rows: object[]) => Promise<void>) => Promise<void>;

const batchOf = (table: string): number => (LARGE.includes(table) ? LARGE_BATCH : BATCH);

/** Names of the tables a backup holds that this notebook has (one of an earlier version has fewer). */
export function tablesOf(database: Notebook): string[] {
  const there = new Set(database.tables.map((table) => table.name));
  return FILE_TABLES.filter((table) => there.has(table));
}

/** Everything. */
export function readWhole(database: Notebook): ReadTable {
  return async (name, take) => {
    const table = database.table<object, IDBValidKey>(name);
    const { keyPath } = table.schema.primKey;
    let rows = await table.orderBy(':id').limit(batchOf(name)).toArray();
    while (rows.length > 0) {
      await take(rows);
      const last = extractKey(keyPath, rows.at(-1));
      rows = await table.where(':id').above(last).limit(batchOf(name)).toArray();
    }
  };
}

/** One opportunity with everything of it, and the stories told in its rounds; not the profile. */
export function readOpportunity(database: Notebook, opportunityId: string): ReadTable {
  return async (name, take) => {
    const table = database.table<object, IDBValidKey>(name);
    const keys = (await listKeys(database, opportunityId, name)).sort(cmp);
    for (let at = 0; at < keys.length; at += batchOf(name)) {
      const rows = await table.bulkGet(keys.slice(at, at + batchOf(name)));
      await take(rows.filter((row) => row !== undefined));
    }
  };
}

async function listKeys(database: Notebook, opportunityId: string, name: string): Promise<IDBValidKey[]> {
  if (name === 'opportunities') return [opportunityId];
  const owner = name === 'snapshots' || name === 'lines' ? 'captures' : name;
  const table = database.table<object, IDBValidKey>(owner);
  if (table.schema.idxByName.opportunityId)
    return table.where('opportunityId').equals(opportunityId).primaryKeys();
  if (name !== 'stories') return [];
  const rounds = new Set(await database.rounds.where('opportunityId').equals(opportunityId).primaryKeys());
  const stories = await database.stories.toArray();
  return stories.filter(({ told }) => told?.some((one) => rounds.has(one.roundId))).map(({ id }) => id);
}

/** The key of a record, as its table's key path finds it; undefined parts where the record lacks them. */
export function extractKey(keyPath: string | string[] | undefined, row: unknown): IDBValidKey {
  const record = row as Record<string, IDBValidKey>;
  if (Array.isArray(keyPath)) return keyPath.map((part) => record[part] as IDBValidKey);
  return record[keyPath ?? 'id'] as IDBValidKey;
}
