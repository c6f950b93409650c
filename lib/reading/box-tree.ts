import type { Box, PageSnapshot } from '../snapshot/page-snapshot.ts';

/** The boxes of a snapshot with what is needed to ask "is this inside that" without walking. */
export interface BoxTree {
  boxes: readonly Box[];
  /** For every box the index of its last descendant, itself when it has none. */
  last: Int32Array;
  /** Distance from the top, 0 for boxes without a parent. */
  depth: Int32Array;
}

/** Indexes the boxes; they stand in document order, so descendants of a box are the range (box, last[box]]. */
export function createBoxTree(snapshot: Pick<PageSnapshot, 'boxes'>): BoxTree {
  const { boxes } = snapshot;
  const last = Int32Array.from(boxes, (_, index) => index);
  const depth = new Int32Array(boxes.length);
  boxes.forEach((box, index) => {
    if (box.parent >= 0 && box.parent < index) depth[index] = (depth[box.parent] ?? 0) + 1;
  });
  for (let index = boxes.length - 1; index >= 0; index -= 1) {
    const parent = boxes[index]?.parent ?? -1;
    if (parent >= 0 && parent < index) last[parent] = Math.max(last[parent] ?? 0, last[index] ?? 0);
  }
  return { boxes, last, depth };
}

/** True when `inner` is `outer` or lies inside it. Box -1 stands for the whole page. */
export function isInside(tree: BoxTree, outer: number, inner: number): boolean {
  return outer < 0 || (inner >= outer && inner <= (tree.last[outer] ?? -1));
}

/** The box and everything around it, innermost first. */
export function boxChain(tree: BoxTree, box: number): number[] {
  const chain: number[] = [];
  for (let index = box; index >= 0; index = tree.boxes[index]?.parent ?? -1) chain.push(index);
  return chain;
}

/** The nearest box around both, -1 when only the page is. */
export function commonBox(tree: BoxTree, a: number, b: number): number {
  let outer = a;
  while (outer >= 0 && !isInside(tree, outer, b)) outer = tree.boxes[outer]?.parent ?? -1;
  return outer;
}
