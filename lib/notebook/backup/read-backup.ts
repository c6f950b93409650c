// Reads a backup file as what it is: something from outside that may be cut off, altered, foreign or hostile.
import { cmp } from 'dexie';
import type { Notebook } from '../database.ts';
import {
  BACKUP_FORMAT,
  BackupFileError,
  FILE_TABLES,
  footerSchema,
  HEADER_LIMIT,
  headerSchema,
  LINE_LIMIT,
  type BackupFooter,
  type BackupHeader,
  type BackupRow,
} from './backup-format.ts';
import { extractKey } from './backup-scope.ts';
import { BlockHash } from './block-hash.ts';
import { readLines, type FileLine } from './read-lines.ts';
import type { OnProgress } from './write-backup.ts';

/** A batch is handed on when it holds this many bytes or records. */
const BATCH_BYTES = 2 * 1024 * 1024;
const BATCH_ROWS = 400;

const LINE_FEED = new Uint8Array([10]);

const altered = (detail: string): BackupFileError => new BackupFileError('backup-altered', detail);

function parseJson({ bytes }: FileLine): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw altered('A line is not what was written.');
  }
}

/** The first line of the file. Throws BackupFileError when it is not a backup of ours. */
export async function readHeader(file: Blob): Promise<BackupHeader> {
  if (file.size === 0) throw new BackupFileError('backup-empty', 'The file is empty.');
  const start = file.slice(0, HEADER_LIMIT);
  const [text = '', rest] = (await start.text().catch(refuseUnreadable)).split('\n', 2);
  if (rest === undefined && text.startsWith(`{"format":"${BACKUP_FORMAT}"`))
    throw new BackupFileError('backup-truncated', 'The file ends in its first line.');
  const header = headerSchema.safeParse(parseHeader(text));
  if (!header.success) throw new BackupFileError('backup-foreign', 'The first line is not ours.');
  return header.data;
}

function parseHeader(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseUnreadable(error: unknown): never {
  throw new BackupFileError('backup-unreadable', `The file cannot be read: ${String(error)}`);
}

/** Throws BackupFileError for a file written by a newer version of the extension. */
export function refuseTooNew({ version }: BackupHeader, known: number): void {
  if (version > known)
    throw new BackupFileError('backup-too-new', `The file has version ${version}; ${known} is known.`);
}

/** Checks record by record that the file is in order, and at its end that it is whole. */
class Checker {
  private readonly hash = new BlockHash();
  private readonly counts: Record<string, number> = {};
  private readonly tables: Map<string, string | string[] | undefined>;
  private last: BackupRow | undefined;

  constructor(database: Notebook) {
    this.tables = new Map(
      database.tables
        .filter((table) => FILE_TABLES.includes(table.name))
        .map((table) => [table.name, table.schema.primKey.keyPath ?? undefined]),
    );
  }

  async cover({ bytes }: FileLine): Promise<void> {
    await this.hash.update(bytes);
    await this.hash.update(LINE_FEED);
  }

  toRow(value: unknown): BackupRow {
    const { table, record } = (value ?? {}) as Partial<BackupRow>;
    if (typeof table !== 'string' || typeof record !== 'object' || record === null)
      throw altered('A line holds no record.');
    if (!this.tables.has(table)) throw altered('A line names no table of ours.');
    const row = { table, record, key: extractKey(this.tables.get(table), record) };
    this.refuseDisorder(row);
    this.counts[table] = (this.counts[table] ?? 0) + 1;
    this.last = row;
    return row;
  }

  async end(value: unknown): Promise<BackupFooter> {
    const footer = footerSchema.safeParse(value);
    if (!footer.success) throw altered('The last line is not what was written.');
    const { counts, sha256 } = footer.data;
    if ((await this.hash.digest()) !== sha256) throw altered('The content is not what was written.');
    const named = new Set([...Object.keys(counts), ...Object.keys(this.counts)]);
    for (const table of named)
      if ((counts[table] ?? 0) !== (this.counts[table] ?? 0)) throw altered('Records are missing.');
    return footer.data;
  }

  /** Every record once: keys rise within a table, tables follow their order. */
  private refuseDisorder({ table, key }: BackupRow): void {
    const parts = Array.isArray(key) ? key : [key];
    if (parts.some((part) => typeof part !== 'string')) throw altered('A record has no key.');
    if (!this.last) return;
    const order = FILE_TABLES.indexOf(table) - FILE_TABLES.indexOf(this.last.table);
    if (order < 0 || (order === 0 && cmp(this.last.key, key) >= 0))
      throw altered('Records are out of order.');
  }
}

export interface ReadWish {
  file: Blob;
  /** A notebook of the file's version: it knows tables and keys. */
  database: Notebook;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
}

const isFooter = (value: unknown): boolean => typeof value === 'object' && value !== null && 'end' in value;

/**
 * The records of the file in batches; returns the footer once the whole file has proved whole. Throws BackupFileError
 * at the first thing that is wrong: until it returns, nothing of the file may be relied on.
 */
export async function* readBackup(wish: ReadWish): AsyncGenerator<BackupRow[], BackupFooter> {
  const { file, onProgress, signal } = wish;
  const checker = new Checker(wish.database);
  let footer: BackupFooter | undefined;
  let batch: BackupRow[] = [];
  let bytes = 0;
  let first = true;
  for await (const line of readLines(file, LINE_LIMIT)) {
    signal?.throwIfAborted();
    if (footer) throw altered('Something follows the last line.');
    if (!line.ended) throw new BackupFileError('backup-truncated', 'The file ends within a line.');
    const value = parseJson(line);
    if (isFooter(value)) {
      footer = await checker.end(value);
      continue;
    }
    await checker.cover(line);
    if (first) {
      first = false;
      continue;
    }
    batch.push(checker.toRow(value));
    bytes += line.bytes.length;
    if (bytes < BATCH_BYTES && batch.length < BATCH_ROWS) continue;
    onProgress?.(line.offset, file.size);
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (!footer) throw new BackupFileError('backup-truncated', 'The last line is missing.');
  if (batch.length > 0) yield batch;
  onProgress?.(file.size, file.size);
  return footer;
}
