import type { Block, Box, PageSnapshot } from '../../../lib/snapshot/page-snapshot.ts';

/** A snapshot with the given parts and nothing else. */
export function snapshotWith(parts: Partial<PageSnapshot>): PageSnapshot {
  return {
    version: 1,
    address: 'https://www.fernhill-optics.com/jobs/17',
    title: '',
    takenAt: '2026-11-20T10:00:00Z',
    meta: {},
    structured: [],
    pageState: [],
    frames: [],
    boxes: [{ parent: -1, tag: 'main' }],
    blocks: [],
    cut: [],
    cost: { elements: 0, ms: 0 },
    ...parts,
  };
}

/** A block of the given kind and text in the first box. */
export function block(kind: Block['kind'], text: string, more: Partial<Block> = {}): Block {
  return { kind, text, place: 'main', box: 0, ...more };
}

/** Boxes from [tag, parent index, id/classes/attributes]. */
export function boxes(...rows: [tag: string, parent: number, more?: Partial<Box>][]): Box[] {
  return rows.map(([tag, parent, more]) => ({ tag, parent, ...more }));
}
