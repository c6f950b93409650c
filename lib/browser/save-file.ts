// Puts a file where the candidate's files go. Nothing leaves the device.

/** What of the file system access API is used; Chromium has it, Firefox has not. */
interface SaveHandle {
  createWritable: () => Promise<WritableStream<Uint8Array<ArrayBuffer>> & { abort: () => Promise<void> }>;
}
type SavePicker = (options: { suggestedName: string }) => Promise<SaveHandle>;

/** Takes the bytes of a file one after the other. */
export interface FileSink {
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  end: () => Promise<void>;
  /** Leaves no half a file behind. */
  drop: () => Promise<void>;
}

/** Saves a finished file as a download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then, and holds the file itself.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * A file the candidate chooses the place of, written straight to disk; undefined where the browser has no such way.
 * Call it in a click. Throws the browser's AbortError when the candidate chose none.
 */
export async function chooseFile(name: string): Promise<FileSink | undefined> {
  const picker = (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (!picker) return undefined;
  const handle = await picker.call(globalThis, { suggestedName: name });
  const writer = (await handle.createWritable()).getWriter();
  return {
    write: (bytes) => writer.write(bytes),
    end: () => writer.close(),
    drop: () => writer.abort(),
  };
}
