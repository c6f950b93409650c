import type { BoxTree } from './box-tree.ts';
import type { PageSnapshot } from '../snapshot/page-snapshot.ts';

/** The part of the page that is about its subject. */
export interface MainContent {
  /** Box that holds it, -1 when only the whole page does. */
  box: number;
  /** Indexes of its blocks in order. */
  blocks: number[];
  /** Why this part: "site row", "headings", "article", "text" … */
  reason: string;
}

const OUTSIDE = new Set(['nav', 'footer', 'aside']);

/** Finds the main content: everything that is not navigation, footer or margin. */
export function findMainContent(snapshot: PageSnapshot, _tree: BoxTree): MainContent {
  const blocks = snapshot.blocks.flatMap((block, index) => (OUTSIDE.has(block.place) ? [] : [index]));
  return { box: -1, blocks, reason: 'text' };
}
