// Saves everything to one file: gathered on the disk, however large, and then downloaded.
import { saveFile } from './browser/save-file.ts';
import { dropTemporaryFile, openTemporaryFile, type TemporaryFile } from './browser/temporary-file.ts';
import { markBackedUp } from './notebook/backup/backup-state.ts';
import { BlobSink } from './notebook/backup/blob-sink.ts';
import { writeBackup, type OnProgress, type WrittenBackup } from './notebook/backup/write-backup.ts';
import { notebook } from './notebook/database.ts';
import { withTypedErrors } from './notebook/notebook-errors.ts';

/** After this long the download has its own copy. What is left of a closed tab goes with the next backup. Milliseconds. */
const COPIED = 5 * 60_000;

export interface SaveWish {
  /** Name of the file without its ending. */
  name: string;
  onProgress: OnProgress;
  signal: AbortSignal;
}

/** In memory, where the browser gives no disk. */
function gatherInMemory(): TemporaryFile {
  const sink = new BlobSink();
  return {
    write: (bytes) => sink.write(bytes),
    end: () => Promise.resolve(new File([sink.end()], '')),
    drop: () => Promise.resolve(),
  };
}

/** Saves a backup and notes that it was made. Throws StorageFullError, the signal's reason. */
export async function saveBackup({ name, onProgress, signal }: SaveWish): Promise<WrittenBackup> {
  const gathered = (await openTemporaryFile()) ?? gatherInMemory();
  try {
    const { write } = gathered;
    const written = await withTypedErrors(() =>
      writeBackup({ database: notebook, write, onProgress, signal }),
    );
    saveFile(await withTypedErrors(() => gathered.end()), `${name}.jsonl`);
    setTimeout(() => void dropTemporaryFile(), COPIED);
    await markBackedUp(written, new Date().toISOString());
    return written;
  } catch (error) {
    await gathered.drop();
    throw error;
  }
}

/** The file of one opportunity, and of everything when none is named, as text in memory. */
export async function writeBackupText(opportunityId?: string): Promise<Blob> {
  const sink = new BlobSink();
  const only = opportunityId === undefined ? {} : { opportunityId };
  await writeBackup({ database: notebook, write: (bytes) => sink.write(bytes), ...only });
  return sink.end();
}
