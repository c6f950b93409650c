import { parseAddress, type AddressParts } from './address.ts';
import { createBoxTree, type BoxTree } from './box-tree.ts';
import { detectLanguage } from './detect-language.ts';
import { findMainContent, type MainContent } from './main-content.ts';
import type { SectionLine } from './page-reading.ts';
import { createStructuredIndex, type StructuredIndex } from './structured-index.ts';
import type { PageSnapshot } from '../snapshot/page-snapshot.ts';

/**
 * What every reader of a page shares: the snapshot and what was worked out from it once. `block` numbers anywhere are
 * indexes into `snapshot.blocks`, `box` numbers into `snapshot.boxes`.
 */
export interface ReadingContext {
  snapshot: PageSnapshot;
  address: AddressParts;
  /** Two-letter language of the main content, "und" when unknown. */
  language: string;
  /** Boxes indexed for "is inside" questions; selectors go through match-selector.ts. */
  tree: BoxTree;
  main: MainContent;
  /** Lines of the main content by section, headings left out. */
  lines: SectionLine[];
  structured: StructuredIndex;
}

/** Works out what all readers share. */
export function createReadingContext(snapshot: PageSnapshot): ReadingContext {
  const tree = createBoxTree(snapshot);
  const main = findMainContent(snapshot, tree);
  const text = main.blocks.map((index) => snapshot.blocks[index]?.text ?? '').join('\n');
  return {
    snapshot,
    address: parseAddress(snapshot.address),
    language: detectLanguage(text, snapshot.language),
    tree,
    main,
    lines: [],
    structured: createStructuredIndex(snapshot),
  };
}
