// Says of each record of a file what it is to the notebook: new, the same, differing, deleted here, or not fit to be kept.
import type { Notebook } from '../database.ts';
import { equalRecords } from '../equal-records.ts';
import { findIssue } from '../problems.ts';
import { problemSchema } from '../records.ts';
import type { BackupRow } from './backup-format.ts';

/** `deleted`: the candidate deleted it, or what it belongs to, in this notebook. `bad`: does not fit its schema. */
export type RowState = 'new' | 'same' | 'differing' | 'deleted' | 'bad';

export interface ClassifiedRow {
  row: BackupRow;
  state: RowState;
  /** The notebook's own record under the same key. */
  mine: Record<string, unknown> | undefined;
  issue?: string;
}

/** Name of a record over all tables. The stored page and its lines are one thing with their capture. */
export function unitOf(table: string, key: IDBValidKey): string {
  const owner = table === 'snapshots' || table === 'lines' ? 'captures' : table;
  return `${owner} ${JSON.stringify(key)}`;
}

/** Everything noted as deleted in this notebook, by `unitOf`. */
export async function listDeleted(database: Notebook): Promise<Set<string>> {
  const rows = await database.deletions.toCollection().primaryKeys();
  return new Set(rows.map(([table, key]) => `${table} ${key}`));
}

/** Deleted itself, or part of an opportunity or a page that was. */
function isDeleted({ table, key, record }: BackupRow, deleted: ReadonlySet<string>): boolean {
  const { opportunityId, captureId } = record;
  return (
    deleted.has(unitOf(table, key)) ||
    (typeof opportunityId === 'string' && deleted.has(unitOf('opportunities', opportunityId))) ||
    (typeof captureId === 'string' && deleted.has(unitOf('captures', captureId)))
  );
}

function issueOf({ table, record }: BackupRow): string | undefined {
  if (table === 'problems') return problemSchema.safeParse(record).success ? undefined : 'problem';
  return findIssue(table, record);
}

export interface ClassifyWish {
  database: Notebook;
  /** By `unitOf`. Pages of the file that stay deleted are added: their stored copies come later in it. */
  deleted: Set<string>;
  /** Whether records are held against their schemas, which takes most of the time. */
  check: boolean;
}

/** Classifies a batch. Reads only; fits a transaction. */
export async function classifyRows(rows: readonly BackupRow[], wish: ClassifyWish): Promise<ClassifiedRow[]> {
  const result: ClassifiedRow[] = [];
  for (const [table, group] of Map.groupBy(rows, (row) => row.table)) {
    const stored = await wish.database
      .table<Record<string, unknown>, IDBValidKey>(table)
      .bulkGet(group.map((row) => row.key));
    for (const [place, row] of group.entries()) {
      const classified = classifyRow(row, stored[place], wish);
      if (table === 'captures' && classified.state === 'deleted') wish.deleted.add(unitOf(table, row.key));
      result.push(classified);
    }
  }
  return result;
}

function classifyRow(
  row: BackupRow,
  mine: Record<string, unknown> | undefined,
  { deleted, check }: ClassifyWish,
): ClassifiedRow {
  if (mine !== undefined && equalRecords(mine, row.record)) return { row, mine, state: 'same' };
  const issue = check ? issueOf(row) : undefined;
  if (issue !== undefined) return { row, mine, state: 'bad', issue };
  if (mine !== undefined) return { row, mine, state: 'differing' };
  return { row, mine, state: isDeleted(row, deleted) ? 'deleted' : 'new' };
}
