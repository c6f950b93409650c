const BLOCK = 1024 * 1024;

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** The hash of a backup file, taken while its bytes go by; see `backup-format.ts`. Holds one block at a time. */
export class BlockHash {
  private readonly block = new Uint8Array(BLOCK);
  private filled = 0;
  private readonly hashes: Uint8Array[] = [];

  /** Adds bytes; wait for it before adding more. */
  async update(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const taken = bytes.subarray(at, at + BLOCK - this.filled);
      this.block.set(taken, this.filled);
      this.filled += taken.length;
      at += taken.length;
      if (this.filled === BLOCK) await this.closeBlock();
    }
  }

  /** The hash in hexadecimal; the last call. */
  async digest(): Promise<string> {
    if (this.filled > 0) await this.closeBlock();
    const all = new Uint8Array(this.hashes.length * 32);
    for (const [place, hash] of this.hashes.entries()) all.set(hash, place * 32);
    return Array.from(await sha256(all), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  private async closeBlock(): Promise<void> {
    this.hashes.push(await sha256(this.block.subarray(0, this.filled)));
    this.filled = 0;
  }
}
