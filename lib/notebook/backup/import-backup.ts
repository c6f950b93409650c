// Brings a backup file into the notebook: one transaction for all of it, so that there is a before and an after only.
import { notebook } from '../database.ts';
import { withTypedErrors } from '../notebook-errors.ts';
import type { Deletion, Problem } from '../records.ts';
import { BackupFileError, type BackupRow } from './backup-format.ts';
import { classifyRows, listDeleted, unitOf, type ClassifiedRow } from './classify-rows.ts';
import type { ImportPreview, ShownTable } from './preview-import.ts';
import { readBackup } from './read-backup.ts';
import { waitOutside } from './wait-outside.ts';
import type { OnProgress } from './write-backup.ts';

export type Side = 'mine' | 'theirs';

/** What the candidate chose. What is not named stays mine: merging loses nothing of the notebook's own. */
export interface ImportChoices {
  /** For all differing records of a table. */
  tables: Partial<Record<ShownTable, Side>>;
  /** For single records, by unit; goes before the table's. */
  records: ReadonlyMap<string, Side>;
  /** Brings in what was deleted in this notebook, too. */
  bringBack: boolean;
}

export interface ImportWish {
  preview: ImportPreview;
  choices: ImportChoices;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
}

export interface ImportResult {
  added: number;
  replaced: number;
  setAside: number;
}

function chooseSide({ tables, records }: ImportChoices, { table, key }: BackupRow): Side {
  const unit = unitOf(table, key);
  const shown = unit.slice(0, unit.indexOf(' ')) as ShownTable;
  return records.get(unit) ?? tables[shown] ?? 'mine';
}

function isWanted({ row, state }: ClassifiedRow, choices: ImportChoices): boolean {
  if (state === 'new') return true;
  if (state === 'deleted') return choices.bringBack;
  return state === 'differing' && chooseSide(choices, row) === 'theirs';
}

/** The same record set aside twice is one. */
function toProblem({ table, key, record }: BackupRow, issue: string): Problem {
  const text = JSON.stringify(key);
  const id = `${table} ${text}`.slice(0, 200);
  return { id, table, key: text, issue, at: new Date().toISOString(), raw: record };
}

async function addDeletions(rows: readonly BackupRow[]): Promise<void> {
  for (const { record } of rows) {
    const deletion = record as unknown as Deletion;
    const there = notebook.tables.find((table) => table.name === deletion.table);
    // What is in this notebook stays, whatever happened to it elsewhere.
    if (there && (await there.get(JSON.parse(deletion.key) as IDBValidKey)) !== undefined) continue;
    const known = await notebook.deletions.get([deletion.table, deletion.key]);
    if (!known || known.at < deletion.at) await notebook.deletions.put(deletion);
  }
}

class Importer {
  readonly result: ImportResult = { added: 0, replaced: 0, setAside: 0 };
  private readonly wish: ImportWish;
  private readonly deleted: Set<string>;

  constructor(wish: ImportWish, deleted: Set<string>) {
    this.wish = wish;
    this.deleted = deleted;
  }

  async take(rows: readonly BackupRow[]): Promise<void> {
    const { bad } = this.wish.preview;
    const problems: Problem[] = [];
    const good: BackupRow[] = [];
    for (const row of rows) {
      const issue = bad.get(`${row.table} ${JSON.stringify(row.key)}`);
      if (issue === undefined) good.push(row);
      else problems.push(toProblem(row, issue));
    }
    await this.setAside(problems);
    await this.merge(good.filter((row) => row.table !== 'deletions'));
    await addDeletions(good.filter((row) => row.table === 'deletions'));
  }

  private async setAside(problems: readonly Problem[]): Promise<void> {
    await notebook.problems.bulkPut(problems);
    this.result.setAside += problems.length;
  }

  private async merge(rows: readonly BackupRow[]): Promise<void> {
    // The whole file was held against the schemas for the preview, and its hash says that it is still that file.
    const wish = { database: notebook, deleted: this.deleted, check: false };
    const classified = await classifyRows(rows, wish);
    const wanted = classified.filter((row) => isWanted(row, this.wish.choices));
    for (const [table, group] of Map.groupBy(wanted, ({ row }) => row.table)) {
      await notebook.table(table).bulkPut(group.map(({ row }) => row.record));
      const replaced = group.filter(({ mine }) => mine !== undefined).length;
      this.result.replaced += replaced;
      this.result.added += group.length - replaced;
    }
  }
}

async function importAll(wish: ImportWish): Promise<ImportResult> {
  const { preview, onProgress, signal } = wish;
  const importer = new Importer(wish, await listDeleted(notebook));
  const batches = readBackup({ file: preview.file, database: notebook, onProgress, signal });
  for (;;) {
    const next = await waitOutside(() => batches.next());
    if (!next.done) {
      await importer.take(next.value);
      continue;
    }
    signal?.throwIfAborted();
    if (next.value.sha256 !== preview.sha256)
      throw new BackupFileError('backup-altered', 'The file is not the one that was looked at.');
    return importer.result;
  }
}

/**
 * Brings in what the choices name. Whatever happens (file cut off meanwhile, disk full, browser killed, `signal`), the
 * notebook is as before or all of it is in. Throws BackupFileError, StorageFullError, the signal's reason.
 */
export function importBackup(wish: ImportWish): Promise<ImportResult> {
  return withTypedErrors(() =>
    // Dexie keeps its zone over native promises only in a function that is itself async.
    notebook.transaction('rw', notebook.tables, async () => await importAll(wish)),
  );
}
