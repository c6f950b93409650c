// A file of our own on the disk, out of sight of the candidate's: what is too large for memory is gathered in it.
// https://developer.mozilla.org/en-US/docs/Web/API/File_System_API/Origin_private_file_system

const NAME = 'saved';

export interface TemporaryFile {
  /** Takes bytes in order; waited for. Throws the browser's QuotaExceededError when the disk is full. */
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Everything written, still on the disk: its bytes are read when they are needed. */
  end: () => Promise<File>;
  /** Forgets what was written. */
  drop: () => Promise<void>;
}

/** The one there is, empty; undefined where the browser gives none, as in some private windows. */
export async function openTemporaryFile(): Promise<TemporaryFile | undefined> {
  try {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(NAME, { create: true });
    const writer = (await handle.createWritable()).getWriter();
    return {
      write: (bytes) => writer.write(bytes),
      end: async () => {
        await writer.close();
        return handle.getFile();
      },
      drop: async () => {
        await writer.abort().catch(() => undefined);
        await dropTemporaryFile();
      },
    };
  } catch {
    return undefined;
  }
}

/** Deletes it, if there is one. Never throws. */
export async function dropTemporaryFile(): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(NAME);
  } catch {
    // None is there, or the browser gives none.
  }
}
