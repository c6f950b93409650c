// Saves everything to one file: a download, or straight to disk where the notebook is large and the browser can.
import { chooseFile, saveFile, type FileSink } from './browser/save-file.ts';
import { describeStorage } from './browser/keep-storage.ts';
import { markBackedUp } from './notebook/backup/backup-state.ts';
import { BlobSink } from './notebook/backup/blob-sink.ts';
import { writeBackup, type OnProgress, type WrittenBackup } from './notebook/backup/write-backup.ts';
import { notebook } from './notebook/database.ts';

/** Bytes; above it, a download would be held by the browser twice. */
const LARGE = 150 * 1024 * 1024;

export interface SaveWish {
  /** Name of the file without its ending. */
  name: string;
  onProgress: OnProgress;
  signal: AbortSignal;
}

async function toDownload({ name, ...wish }: SaveWish): Promise<WrittenBackup> {
  const sink = new BlobSink();
  const written = await writeBackup({ database: notebook, write: (bytes) => sink.write(bytes), ...wish });
  saveFile(sink.end(), `${name}.jsonl`);
  return written;
}

async function toDisk(sink: FileSink, { onProgress, signal }: SaveWish): Promise<WrittenBackup> {
  try {
    const written = await writeBackup({ database: notebook, write: sink.write, onProgress, signal });
    await sink.end();
    return written;
  } catch (error) {
    await sink.drop().catch(() => undefined);
    throw error;
  }
}

/** Saves a backup and notes that it was made. Throws the signal's reason, AbortError when no place was chosen. */
export async function saveBackup(wish: SaveWish): Promise<WrittenBackup> {
  const { used = 0 } = await describeStorage();
  const sink = used > LARGE ? await chooseFile(`${wish.name}.jsonl`) : undefined;
  const written = sink ? await toDisk(sink, wish) : await toDownload(wish);
  await markBackedUp(written, new Date().toISOString());
  return written;
}

/** The file of one opportunity, and of everything when none is named, as text in memory. */
export async function writeBackupText(opportunityId?: string): Promise<Blob> {
  const sink = new BlobSink();
  const only = opportunityId === undefined ? {} : { opportunityId };
  await writeBackup({ database: notebook, write: (bytes) => sink.write(bytes), ...only });
  return sink.end();
}
