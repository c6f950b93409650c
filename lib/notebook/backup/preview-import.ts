// Reads a whole backup file against the notebook and says what bringing it in would do. Writes nothing.
import { notebook } from '../database.ts';
import type { KeptTable } from '../remember-changes.ts';
import { KEPT_TABLES } from '../remember-changes.ts';
import type { BackupHeader } from './backup-format.ts';
import { classifyRows, listDeleted, unitOf, type ClassifiedRow } from './classify-rows.ts';
import { readBackup, readHeader, refuseTooNew } from './read-backup.ts';
import type { OnProgress } from './write-backup.ts';

/** Tables as the candidate sees them: a stored page with its lines is part of its capture. */
export const SHOWN_TABLES = KEPT_TABLES.filter((table) => table !== 'snapshots' && table !== 'lines');
export type ShownTable = Exclude<KeptTable, 'snapshots' | 'lines'>;

/** Differing records shown one by one; beyond them whole tables are decided. */
const SHOWN_DIFFERING = 500;

export interface DifferingRecord {
  /** See `unitOf`. */
  unit: string;
  table: ShownTable;
  mine: Record<string, unknown>;
  theirs: Record<string, unknown>;
}

export interface TableCounts {
  new: number;
  same: number;
  differing: number;
  deleted: number;
}

export interface ImportPreview {
  file: Blob;
  header: BackupHeader;
  /** The hash of the file that was looked at. */
  sha256: string;
  counts: Record<ShownTable, TableCounts>;
  differing: DifferingRecord[];
  /** Differing records beyond those listed. */
  moreDiffering: number;
  /** Records that do not fit, by unit, with what is wrong; they are set aside, whole. */
  bad: Map<string, string>;
}

class Tally {
  readonly counts = Object.fromEntries(
    SHOWN_TABLES.map((table) => [table, { new: 0, same: 0, differing: 0, deleted: 0 }]),
  ) as Record<ShownTable, TableCounts>;
  readonly differing: DifferingRecord[] = [];
  readonly bad = new Map<string, string>();
  moreDiffering = 0;
  private readonly differingPages = new Set<string>();

  add({ row, state, mine, issue }: ClassifiedRow): void {
    const unit = unitOf(row.table, row.key);
    if (state === 'bad') this.bad.set(`${row.table} ${JSON.stringify(row.key)}`, issue ?? '');
    else if (row.table === 'snapshots' || row.table === 'lines') {
      if (state === 'differing') this.addPage(unit);
    } else if (isShown(row.table)) {
      this.counts[row.table][state] += 1;
      if (state === 'differing' && mine) this.list({ unit, table: row.table, mine, theirs: row.record });
    }
  }

  private list(record: DifferingRecord): void {
    if (record.table === 'captures') this.differingPages.add(record.unit);
    if (this.differing.length < SHOWN_DIFFERING) this.differing.push(record);
    else this.moreDiffering += 1;
  }

  /** The capture's own record is the same, but the stored page is not. */
  private addPage(unit: string): void {
    if (this.differingPages.has(unit)) return;
    this.differingPages.add(unit);
    this.counts.captures.same -= 1;
    this.counts.captures.differing += 1;
    this.moreDiffering += 1;
  }
}

function isShown(table: string): table is ShownTable {
  return (SHOWN_TABLES as readonly string[]).includes(table);
}

export interface PreviewWish {
  /** A backup of today's version; see `openBackupFile`. */
  file: Blob;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
}

/** Throws BackupFileError when the file is not a whole backup of ours, and the signal's reason. */
export async function previewImport({ file, onProgress, signal }: PreviewWish): Promise<ImportPreview> {
  const header = await readHeader(file);
  await notebook.open();
  refuseTooNew(header, notebook.verno);
  const wish = { database: notebook, deleted: await listDeleted(notebook), check: true };
  const tally = new Tally();
  const batches = readBackup({ file, database: notebook, onProgress, signal });
  for (;;) {
    const { done, value } = await batches.next();
    if (done) {
      const { counts, differing, moreDiffering, bad } = tally;
      return { file, header, sha256: value.sha256, counts, differing, moreDiffering, bad };
    }
    for (const row of await classifyRows(value, wish)) tally.add(row);
  }
}
