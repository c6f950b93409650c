// The one door records pass on their way out and in. A bad one is set aside whole and reported, never fatal.
import type { z } from 'zod';
import { storySchema, statementSchema } from '../candidate/candidate.ts';
import { personSchema, roundRecordSchema } from '../candidate/round.ts';
import { notebook } from './database.ts';
import { BadRecordError } from './notebook-errors.ts';
import {
  backupStateSchema,
  captureSchema,
  decisionSchema,
  deletionSchema,
  draftSchema,
  factSchema,
  linesRecordSchema,
  noteSchema,
  opportunitySchema,
  profileRecordSchema,
  rehearsalSchema,
  sheetSchema,
  snapshotRecordSchema,
  undoSchema,
} from './records.ts';

/** Schema and way to the key, for every table that holds records of ours. */
const TABLES = {
  opportunities: { schema: opportunitySchema, key: ['id'] },
  captures: { schema: captureSchema, key: ['id'] },
  snapshots: { schema: snapshotRecordSchema, key: ['captureId'] },
  lines: { schema: linesRecordSchema, key: ['captureId'] },
  facts: { schema: factSchema, key: ['id'] },
  decisions: { schema: decisionSchema, key: ['opportunityId', 'suggestionId'] },
  notes: { schema: noteSchema, key: ['id'] },
  drafts: { schema: draftSchema, key: ['id'] },
  undos: { schema: undoSchema, key: ['id'] },
  people: { schema: personSchema, key: ['id'] },
  rounds: { schema: roundRecordSchema, key: ['id'] },
  profile: { schema: profileRecordSchema, key: ['id'] },
  stories: { schema: storySchema, key: ['id'] },
  statements: { schema: statementSchema, key: ['id'] },
  sheets: { schema: sheetSchema, key: ['roundId'] },
  rehearsals: { schema: rehearsalSchema, key: ['opportunityId', 'suggestionId'] },
  deletions: { schema: deletionSchema, key: ['table', 'key'] },
  backups: { schema: backupStateSchema, key: ['id'] },
} as const satisfies Record<string, { schema: z.ZodType; key: readonly string[] }>;

export type RecordTable = keyof typeof TABLES;
export type RecordOf<T extends RecordTable> = z.output<(typeof TABLES)[T]['schema']>;

export const RECORD_TABLES = Object.keys(TABLES) as RecordTable[];

const waiting = new Map<string, { table: RecordTable; row: unknown; issue: string }>();

/** "field.path: what is wrong" for the first few faults; no content of the record. */
function describeIssue(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'record'}: ${issue.code}`)
    .join('; ');
}

function keyOf(table: RecordTable, row: unknown): IDBValidKey {
  const record = row as Record<string, IDBValidKey>;
  const parts = TABLES[table].key.map((part) => record[part] as IDBValidKey);
  return parts.length === 1 ? (parts[0] as IDBValidKey) : parts;
}

/**
 * The rows that fit their schema. The others are moved to `problems` soon after, outside the caller's transaction,
 * because live queries must not write.
 */
export function keepGood<T extends RecordTable>(table: T, rows: readonly unknown[]): RecordOf<T>[] {
  const good: RecordOf<T>[] = [];
  for (const row of rows) {
    const parsed = TABLES[table].schema.safeParse(row);
    if (parsed.success) good.push(parsed.data as RecordOf<T>);
    else reportBad(table, row, describeIssue(parsed.error));
  }
  return good;
}

/** The row when it is there and fits. */
export function keepGoodOne<T extends RecordTable>(table: T, row: unknown): RecordOf<T> | undefined {
  return row === undefined ? undefined : keepGood(table, [row])[0];
}

/** What is wrong with a row meant for a table of ours, in names of fields; undefined when it fits. */
export function findIssue(table: string, row: unknown): string | undefined {
  const known = RECORD_TABLES.find((name) => name === table);
  if (!known) return undefined;
  const parsed = TABLES[known].schema.safeParse(row);
  return parsed.success ? undefined : describeIssue(parsed.error);
}

/** Checks a record about to be written. Throws BadRecordError naming the fields. */
export function checkRecord<T extends RecordTable>(table: T, record: RecordOf<T>): RecordOf<T> {
  const parsed = TABLES[table].schema.safeParse(record);
  if (parsed.success) return parsed.data as RecordOf<T>;
  throw new BadRecordError(`${table}: ${describeIssue(parsed.error)}`);
}

function reportBad(table: RecordTable, row: unknown, issue: string): void {
  if (waiting.size === 0) setTimeout(() => void setWaitingAside(), 0);
  waiting.set(`${table} ${JSON.stringify(keyOf(table, row))}`, { table, row, issue });
}

/** Moves every bad record seen so far to `problems`, with all it held. Called by itself; tests await it. */
export async function setWaitingAside(): Promise<void> {
  const batch = [...waiting.values()];
  waiting.clear();
  for (const { table, row, issue } of batch) {
    try {
      await moveAside({ table, key: keyOf(table, row), issue });
    } catch {
      // The record stays where it is and is skipped by every reader; the next read tries again.
    }
  }
}

interface BadRecord {
  table: RecordTable;
  key: IDBValidKey;
  issue: string;
}

async function moveAside({ table, key, issue }: BadRecord): Promise<void> {
  const rows = notebook.table<unknown, IDBValidKey>(table);
  await notebook.transaction('rw', [rows, notebook.problems], async () => {
    const row = await rows.get(key);
    if (row === undefined || TABLES[table].schema.safeParse(row).success) return;
    const problem = {
      id: crypto.randomUUID(),
      table,
      key: JSON.stringify(key),
      issue,
      at: new Date().toISOString(),
      raw: row,
    };
    await notebook.problems.add(problem);
    await rows.delete(key);
  });
}

/** Puts records back that fit today's schema (after an update that can read them). Returns how many. */
export async function retryProblems(): Promise<number> {
  const problems = await notebook.problems.toArray();
  let restored = 0;
  for (const problem of problems) {
    const table = RECORD_TABLES.find((name) => name === problem.table);
    if (!table || !TABLES[table].schema.safeParse(problem.raw).success) continue;
    const rows = notebook.table<unknown, IDBValidKey>(table);
    await notebook.transaction('rw', [rows, notebook.problems], async () => {
      // A newer record under the same key wins; the old one stays in `problems`.
      if ((await rows.get(JSON.parse(problem.key) as IDBValidKey)) !== undefined) return;
      await rows.add(problem.raw);
      await notebook.problems.delete(problem.id);
      restored += 1;
    });
  }
  return restored;
}
