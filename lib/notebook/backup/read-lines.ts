import { BackupFileError } from './backup-format.ts';

const LINE_FEED = 10;

/** A line without its line feed; `ended` is false for a last line that has none. */
export interface FileLine {
  bytes: Uint8Array;
  ended: boolean;
  /** Bytes of the file read so far. */
  offset: number;
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const line = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return line;
}

/** Gathers the pieces of one line over chunks. */
class Pieces {
  private parts: Uint8Array[] = [];
  length = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.limit)
      throw new BackupFileError('backup-line-too-long', `A line is longer than ${this.limit} bytes.`);
    this.parts.push(part);
  }

  take(): Uint8Array {
    const line = join(this.parts, this.length);
    this.parts = [];
    this.length = 0;
    return line;
  }
}

async function* readChunks(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    if (error instanceof DOMException)
      throw new BackupFileError('backup-unreadable', `The file cannot be read: ${error.name}`);
    throw error;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/**
 * The lines of a file, one after the other; never more than one line and one chunk in memory. Throws BackupFileError
 * when a line is longer than `limit` bytes or the file cannot be read.
 */
export async function* readLines(file: Blob, limit: number): AsyncGenerator<FileLine> {
  const pieces = new Pieces(limit);
  let offset = 0;
  for await (const chunk of readChunks(file)) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      pieces.add(chunk.subarray(from, end));
      yield { bytes: pieces.take(), ended: true, offset: offset + end + 1 };
      from = end + 1;
    }
    pieces.add(chunk.subarray(from));
    offset += chunk.length;
  }
  if (pieces.length > 0) yield { bytes: pieces.take(), ended: false, offset };
}
