import { Dexie } from 'dexie';

/** Longest wait for one piece of work; a file that cannot be read any more must not hold the notebook for ever. */
const PATIENCE = 120_000;

/**
 * Keeps the current transaction alive while work is done that is not the notebook's own: reading a file, hashing.
 * Outside a transaction it only waits.
 */
export function waitOutside<T>(work: () => Promise<T>): Promise<T> {
  // Dexie calls the function outside the transaction's zone; its types know only the promise.
  const waiting: unknown = Dexie.waitFor(work, PATIENCE);
  return waiting as Promise<T>;
}
