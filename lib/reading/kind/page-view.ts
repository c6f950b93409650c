import type { Block } from '../../snapshot/page-snapshot.ts';
import type { ReadingContext } from '../reading-context.ts';
import { foldName } from './name-fold.ts';

/** A block with its index and folded text, as the signals look at it. */
export interface ViewLine {
  index: number;
  block: Block;
  folded: string;
}

/** What all kind signals look at, folded once. */
export interface PageView {
  /** Everything that is not menu, footer or margin, hidden lines included. */
  content: ViewLine[];
  headings: ViewLine[];
  /** First heading of level 1 of the content, else the first heading. */
  h1: ViewLine | undefined;
  /** Title of the document cut at its separators. */
  titleParts: string[];
  /** Folded labels of menus, header and footer. */
  menu: Set<string>;
  /** Characters of running text (paragraphs and items) in the content. */
  textLength: number;
  /** Paragraphs of 200 characters or more in the content. */
  longParagraphs: number;
}

const MENU_PLACES = new Set(['nav', 'header', 'footer']);
const OUTSIDE = new Set(['nav', 'footer']);
const SEPARATOR = /\s+[|•·–—»:/-]\s+|\s*[|•»｜]\s*|:\s+/;

/** Cuts a document title at its separators: "Jobs | Acme" gives "Jobs" and "Acme". */
export function splitTitle(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
}

function isShortLabel(block: Block): boolean {
  return block.text.length > 0 && block.text.length <= 40 && block.kind !== 'image';
}

/** Folds a page once for all kind signals. */
export function viewPage({ snapshot }: ReadingContext): PageView {
  const content: ViewLine[] = [];
  const menu = new Set<string>();
  snapshot.blocks.forEach((block, index) => {
    if (MENU_PLACES.has(block.place) && isShortLabel(block)) menu.add(foldName(block.text));
    if (!OUTSIDE.has(block.place)) content.push({ index, block, folded: foldName(block.text.slice(0, 400)) });
  });
  const headings = content.filter(({ block }) => block.kind === 'heading');
  const running = content.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'item');
  return {
    content,
    headings,
    h1: headings.find(({ block }) => block.level === 1 && !block.hidden) ?? headings[0],
    titleParts: splitTitle(snapshot.title),
    menu,
    textLength: running.reduce((sum, { block }) => sum + block.text.length, 0),
    longParagraphs: running.filter(({ block }) => block.text.length >= 200).length,
  };
}
