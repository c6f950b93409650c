import type { PageSnapshot } from '../snapshot/page-snapshot.ts';
import { parseAddress, type AddressParts } from './address.ts';
import { createBoxTree, type BoxTree } from './box-tree.ts';
import { detectLanguage, LANGUAGE_SAMPLE } from './detect-language.ts';
import { findMainContent, type MainContent } from './main-content.ts';
import type { ReadOptions, SectionLine } from './page-reading.ts';
import { findSite, type Site } from './sites/find-site.ts';
import { selectDescription } from './sites/read-site.ts';
import { segmentBlocks, toSectionLines, type SectionRange } from './sections/segment.ts';
import { createStructuredIndex, type StructuredIndex } from './structured-index.ts';

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
  /** The main content cut by headings. */
  sections: SectionRange[];
  /** Lines of the main content by section, headings left out. */
  lines: SectionLine[];
  structured: StructuredIndex;
  /** What is known of the job site the page belongs to; absent elsewhere and when site rows are switched off. */
  site?: Site;
}

function findMain(snapshot: PageSnapshot, tree: BoxTree, site: Site | undefined): MainContent {
  const described = site ? selectDescription(snapshot, tree, site) : undefined;
  return described ? { ...described, reason: 'site row' } : findMainContent(snapshot, tree);
}

/** As much of the main text as telling its language takes. */
function startOf({ blocks }: PageSnapshot, main: MainContent): string {
  let text = '';
  for (const index of main.blocks) {
    text += `${text === '' ? '' : '\n'}${blocks[index]?.text ?? ''}`;
    if (text.length >= LANGUAGE_SAMPLE) break;
  }
  return text;
}

/** Works out what all readers share. */
export function createReadingContext(snapshot: PageSnapshot, options: ReadOptions = {}): ReadingContext {
  const tree = createBoxTree(snapshot);
  const site = options.siteRows === false ? undefined : findSite(snapshot, tree);
  const main = findMain(snapshot, tree, site);
  const language = detectLanguage(startOf(snapshot, main), snapshot.language);
  const sections = segmentBlocks(snapshot.blocks, main.blocks, language);
  return {
    snapshot,
    address: parseAddress(snapshot.address),
    language,
    tree,
    main,
    sections,
    lines: toSectionLines(sections, snapshot.blocks),
    structured: createStructuredIndex(snapshot),
    ...(site ? { site } : {}),
  };
}
