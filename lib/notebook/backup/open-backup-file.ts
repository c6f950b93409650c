// Makes a backup of today's version out of whatever version a file has, with the same steps a notebook takes.
import { Dexie } from 'dexie';
import { openNotebook, type Notebook } from '../database.ts';
import { MIGRATION_STEPS } from '../migrations/steps.ts';
import { BackupFileError, type BackupRow } from './backup-format.ts';
import { BlobSink } from './blob-sink.ts';
import { readBackup, readHeader, refuseTooNew } from './read-backup.ts';
import { writeBackup, type OnProgress } from './write-backup.ts';

/** A notebook for the length of an upgrade; what a killed browser left of it is deleted before the next. */
const UPGRADE_NAME = 'second-round-upgrade';

/** Deletes what an upgrade may have left. */
export async function dropUpgrade(): Promise<void> {
  await Dexie.delete(UPGRADE_NAME);
}

export interface OpenWish {
  file: Blob;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
}

async function fill(database: Notebook, { file, onProgress, signal }: OpenWish): Promise<void> {
  for await (const batch of readBackup({ file, database, onProgress, signal }))
    for (const [table, rows] of Map.groupBy<string, BackupRow>(batch, (row) => row.table))
      await database.table(table).bulkPut(rows.map((row) => row.record));
}

async function upgrade(wish: OpenWish, version: number): Promise<Blob> {
  await dropUpgrade();
  const steps = MIGRATION_STEPS.filter((step) => step.version <= version);
  const old = openNotebook(UPGRADE_NAME, steps);
  try {
    await old.open();
    await fill(old, wish);
    old.close();
    const today = openNotebook(UPGRADE_NAME);
    const sink = new BlobSink();
    await writeBackup({ database: today, write: (bytes) => sink.write(bytes), signal: wish.signal });
    today.close();
    return sink.end();
  } finally {
    old.close();
    await dropUpgrade();
  }
}

/**
 * The file as a backup of today's version: itself, or one made from it in a notebook of its own that is deleted again.
 * Throws BackupFileError.
 */
export async function openBackupFile(wish: OpenWish): Promise<Blob> {
  const header = await readHeader(wish.file);
  const known = MIGRATION_STEPS.at(-1)?.version ?? 0;
  refuseTooNew(header, known);
  if (header.version === known) return wish.file;
  if (!MIGRATION_STEPS.some((step) => step.version === header.version))
    throw new BackupFileError('backup-foreign', 'There never was such a version.');
  return upgrade(wish, header.version);
}
