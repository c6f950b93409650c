import type { PageSnapshot } from './page-snapshot.ts';

export interface SnapshotOptions {
  /** Address the document stands for; a saved page passes its original one. */
  address: string;
  /** Now, ISO 8601, UTC. */
  takenAt: string;
}

export function takeSnapshot(document: Document, options: SnapshotOptions): PageSnapshot {
  return {
    version: 1,
    address: options.address,
    title: document.title,
    takenAt: options.takenAt,
    meta: {},
    structured: [],
    pageState: [],
    frames: [],
    boxes: [],
    blocks: [],
    cut: [],
    cost: { elements: 0, ms: 0 },
  };
}
