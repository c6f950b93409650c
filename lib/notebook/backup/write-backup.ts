// Writes a notebook, or one opportunity of it, as a backup file: bit by bit, from one moment of the notebook.
import type { Notebook } from '../database.ts';
import { BACKUP_FORMAT, type BackupFooter, type BackupHeader } from './backup-format.ts';
import { readOpportunity, readWhole, tablesOf, type ReadTable } from './backup-scope.ts';
import { BlockHash } from './block-hash.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { waitOutside } from './wait-outside.ts';

/** Characters gathered before they are written. */
const CHUNK = 1024 * 1024;

/** Called as work goes on, with what is done of what; both in the same unit. */
export type OnProgress = (done: number, total: number) => void;

export interface BackupWish {
  database: Notebook;
  /** Takes the file's bytes in order; waited for. */
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Only this opportunity; left out: everything. */
  opportunityId?: string;
  onProgress?: OnProgress | undefined;
  /** Stops the writing with the signal's reason. */
  signal?: AbortSignal | undefined;
}

export interface WrittenBackup {
  bytes: number;
  records: number;
  /** The notebook's count of changes at the moment the file is of. */
  changes: number;
}

class LineWriter {
  readonly hash = new BlockHash();
  bytes = 0;
  private waiting = '';
  private readonly sink: BackupWish['write'];

  constructor(sink: BackupWish['write']) {
    this.sink = sink;
  }

  /** True when so much has been gathered that it is time to flush. */
  add(line: string): boolean {
    this.waiting += `${line}\n`;
    return this.waiting.length >= CHUNK;
  }

  async flush(): Promise<void> {
    const bytes = new TextEncoder().encode(this.waiting);
    this.waiting = '';
    await this.hash.update(bytes);
    await this.write(bytes);
  }

  async end(counts: Record<string, number>): Promise<void> {
    await this.flush();
    const footer: BackupFooter = { end: true, counts, sha256: await this.hash.digest() };
    await this.write(new TextEncoder().encode(`${JSON.stringify(footer)}\n`));
  }

  private async write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.bytes += bytes.length;
    await this.sink(bytes);
  }
}

function headerOf({ database, opportunityId }: BackupWish): BackupHeader {
  const holds = opportunityId === undefined ? 'notebook' : 'opportunity';
  return { format: BACKUP_FORMAT, version: database.verno, holds };
}

async function countRecords(database: Notebook, tables: readonly string[]): Promise<number> {
  let total = 0;
  for (const table of tables) total += await database.table(table).count();
  return total;
}

async function writeTables(wish: BackupWish, tables: readonly string[]): Promise<WrittenBackup> {
  const { database, opportunityId, onProgress, signal } = wish;
  const read: ReadTable =
    opportunityId === undefined ? readWhole(database) : readOpportunity(database, opportunityId);
  const writer = new LineWriter(wish.write);
  writer.add(JSON.stringify(headerOf(wish)));
  const total = await countRecords(database, tables);
  const counts: Record<string, number> = {};
  let records = 0;
  for (const table of tables) {
    counts[table] = 0;
    await read(table, async (rows) => {
      signal?.throwIfAborted();
      // Only a full chunk is waited for: Dexie loses its transaction after a hundred promises that are not its own, and
      // a loop that awaits every record is one of them each time.
      for (const record of rows)
        if (writer.add(toCanonicalJson({ table, record }))) await waitOutside(() => writer.flush());
      counts[table] = (counts[table] ?? 0) + rows.length;
      records += rows.length;
      onProgress?.(records, total);
    });
  }
  await waitOutside(() => writer.end(counts));
  return { bytes: writer.bytes, records, changes: await countChanges(database) };
}

async function countChanges(database: Notebook): Promise<number> {
  if (!database.tables.some((table) => table.name === 'backups')) return 0;
  return (await database.backups.get('last'))?.changes ?? 0;
}

/**
 * Writes the file. One read transaction over all tables: whoever writes meanwhile waits, and the file is of one moment.
 * Throws what `write` throws, and the signal's reason.
 */
export async function writeBackup(wish: BackupWish): Promise<WrittenBackup> {
  const { database } = wish;
  await database.open();
  const tables = tablesOf(database);
  // Dexie keeps its zone over native promises only in a function that is itself async.
  return database.transaction('r', database.tables, async () => await writeTables(wish, tables));
}
