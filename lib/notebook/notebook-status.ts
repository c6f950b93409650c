// Whether the notebook can be used, for screens to show. One per context; nothing here touches the tables.

/**
 * `opening`: not used yet. `open`: in use. `blocked`: another tab holds an older shape and must be closed.
 * `outdated`: a newer build opened the notebook and this page let go of it; it must be loaded again.
 * `failed`: the browser refused to open it, `detail` says why in the browser's words.
 */
export type NotebookStatus =
  | { state: 'opening' }
  | { state: 'open' }
  | { state: 'blocked' }
  | { state: 'outdated' }
  | { state: 'failed'; detail: string };

let current: NotebookStatus = { state: 'opening' };
const listeners = new Set<() => void>();

/** The status now; the same object until it changes. */
export function getNotebookStatus(): NotebookStatus {
  return current;
}

/** Calls `listener` after every change; returns the way to stop. Fits `useSyncExternalStore`. */
export function subscribeNotebookStatus(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For the database file alone. */
export function setNotebookStatus(next: NotebookStatus): void {
  current = next;
  for (const listener of listeners) listener();
}
