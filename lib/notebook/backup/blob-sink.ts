/** Small pieces are laid together at this many bytes; the browser keeps what is in a Blob off the heap. */
const FOLD_AT = 16 * 1024 * 1024;

/** Takes bytes and gives one Blob: memory of the page holds the last few pieces only. */
export class BlobSink {
  private done: Blob[] = [];
  private pieces: Uint8Array<ArrayBuffer>[] = [];
  private waiting = 0;

  async write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.pieces.push(bytes);
    this.waiting += bytes.length;
    if (this.waiting >= FOLD_AT) this.fold();
  }

  /** Everything written. */
  end(type = 'application/x-ndjson'): Blob {
    this.fold();
    return new Blob(this.done, { type });
  }

  private fold(): void {
    this.done.push(new Blob(this.pieces));
    this.pieces = [];
    this.waiting = 0;
  }
}
