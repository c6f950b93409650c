// Steps of the tests of backups: fill, save, bring in, compare.
import { readdirSync, readFileSync } from 'node:fs';
import { notebook, openNotebook } from '../../../../lib/notebook/database.ts';
import { BlobSink } from '../../../../lib/notebook/backup/blob-sink.ts';
import { FILE_TABLES } from '../../../../lib/notebook/backup/backup-format.ts';
import { importBackup, type ImportChoices } from '../../../../lib/notebook/backup/import-backup.ts';
import { openBackupFile } from '../../../../lib/notebook/backup/open-backup-file.ts';
import { previewImport } from '../../../../lib/notebook/backup/preview-import.ts';
import { writeBackup } from '../../../../lib/notebook/backup/write-backup.ts';
import { MIGRATION_STEPS } from '../../../../lib/notebook/migrations/steps.ts';

export interface Example {
  version: number;
  tables: Record<string, Record<string, unknown>[]>;
}

const folder = new URL('../../../notebooks/', import.meta.url);

/** The example notebook of every version so far. */
export const EXAMPLES = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example);

/** Fills the notebook with the example of today's version. */
export async function fillNotebook(): Promise<void> {
  const today = EXAMPLES.find((example) => example.version === MIGRATION_STEPS.at(-1)?.version);
  for (const [table, rows] of Object.entries(today?.tables ?? {})) await notebook.table(table).bulkPut(rows);
}

/** A backup of the notebook, or of one opportunity. */
export async function saveBackup(opportunityId?: string): Promise<Blob> {
  const sink = new BlobSink();
  await writeBackup({
    database: notebook,
    write: (bytes) => sink.write(bytes),
    ...(opportunityId === undefined ? {} : { opportunityId }),
  });
  return sink.end();
}

/** A backup as the extension of that version would have written it, from its example notebook. */
export async function saveOldBackup(example: Example): Promise<Blob> {
  const old = openNotebook(
    `old-${crypto.randomUUID()}`,
    MIGRATION_STEPS.filter((step) => step.version <= example.version),
  );
  for (const [table, rows] of Object.entries(example.tables)) await old.table(table).bulkPut(rows);
  const sink = new BlobSink();
  await writeBackup({ database: old, write: (bytes) => sink.write(bytes) });
  await old.delete();
  return sink.end();
}

const MINE: ImportChoices = { tables: {}, records: new Map(), bringBack: false };

/** Looks at the file and brings it in with the choices. */
export async function bringIn(file: Blob, choices: Partial<ImportChoices> = {}) {
  const preview = await previewImport({ file: await openBackupFile({ file }) });
  return importBackup({ preview, choices: { ...MINE, ...choices } });
}

/** Everything a backup holds, by table and key. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(
    FILE_TABLES.map(async (table) => [table, await notebook.table(table).orderBy(':id').toArray()] as const),
  );
  return Object.fromEntries(entries);
}
