// Expected failures of the notebook. Screens turn each `code` into a sentence.
import { Dexie } from 'dexie';

/** The disk or the browser's share of it is full. Nothing of the failed write was kept. */
export class StorageFullError extends Error {
  readonly code = 'storage-full';
  override name = 'StorageFullError';
}

/** What was kept has been changed or captured again since; taking it back would lose that. */
export class UndoTooLateError extends Error {
  readonly code = 'undo-too-late';
  override name = 'UndoTooLateError';
}

/** The record asked for is not in the notebook (any more). */
export class NotInNotebookError extends Error {
  readonly code = 'not-in-notebook';
  override name = 'NotInNotebookError';
}

/** The notebook has a shape this build does not know: a newer build wrote it. Nothing is read or written. */
export class NotebookTooNewError extends Error {
  readonly code = 'notebook-too-new';
  override name = 'NotebookTooNewError';
}

/** Something handed in does not fit its schema. A bug of ours or a broken page; nothing was written. */
export class BadRecordError extends Error {
  readonly code = 'bad-record';
  override name = 'BadRecordError';
}

/** Dexie wraps the browser's error, sometimes twice. */
function isQuotaError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === Dexie.errnames.QuotaExceeded) return true;
  return 'inner' in error && error.inner !== error && isQuotaError(error.inner);
}

/** Runs a write and gives a full disk its own error. Throws StorageFullError, or what `write` throws. */
export async function withTypedErrors<T>(write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isQuotaError(error)) throw new StorageFullError('The browser has no room left for the notebook.');
    throw error;
  }
}
