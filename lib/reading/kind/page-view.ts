import type { Block } from '../../snapshot/page-snapshot.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findMenuLines } from '../company/menu-lines.ts';
import { foldName } from './name-fold.ts';

/** A block with its index and folded text, as the signals look at it. */
export interface ViewLine {
  index: number;
  block: Block;
  folded: string;
}

/** What all kind signals look at, folded once. */
export interface PageView {
  /** Everything outside navigation and footer, hidden lines included. */
  content: ViewLine[];
  /** The content without runs of bare links. */
  text: ViewLine[];
  headings: ViewLine[];
  /** Headings that can name the page: the first three of level 1, or the first heading where there is none. */
  tops: ViewLine[];
  /** Last part of a trail of links to this page ("> Company > Team"). */
  crumb: string | undefined;
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
/** Share of the page's running text from which on a footer is taken for content: some pages wrap everything in one. */
const FOOTER_SHARE = 0.5;
const SEPARATOR = /\s+[|•·–—»:/-]\s+|\s*[|•»｜]\s*|[:：]\s+/;

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

const CRUMB_MARK = /\s*[>»›/→]\s*/;
const CRUMB_LENGTH = 120;

function readCrumb(blocks: readonly Block[]): string | undefined {
  for (const { text } of blocks) {
    if (text.length > CRUMB_LENGTH || !/[>»›/→]/.test(text) || text.includes('://')) continue;
    const parts = text.split(CRUMB_MARK).filter(Boolean);
    if (parts.length >= 2 && text.split(CRUMB_MARK).length >= 3) return parts.at(-1);
  }
  return undefined;
}

function isFooterContent(blocks: readonly Block[]): boolean {
  let all = 0;
  let footer = 0;
  for (const { kind, text, place, href } of blocks) {
    if ((kind !== 'paragraph' && kind !== 'item') || href !== undefined || text.length < 40) continue;
    all += text.length;
    if (place === 'footer') footer += text.length;
  }
  return all > 0 && footer / all > FOOTER_SHARE;
}

/**
 * Labels of menus on a page that marks none of its parts as navigation: short links above the first heading, and runs of
 * bare links anywhere.
 */
function unmarkedMenu(blocks: readonly Block[], menuLines: ReadonlySet<number>): string[] {
  if (blocks.some(({ place }) => place === 'nav' || place === 'header')) return [];
  const top = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks.flatMap((block, index) =>
    block.href !== undefined && (index < top || menuLines.has(index)) && isShortLabel(block)
      ? [block.text]
      : [],
  );
}

/** Folds a page once for all kind signals. */
export function viewPage({ snapshot }: ReadingContext): PageView {
  const outside = new Set(isFooterContent(snapshot.blocks) ? ['nav'] : ['nav', 'footer']);
  const content: ViewLine[] = [];
  const menu = new Set<string>();
  snapshot.blocks.forEach((block, index) => {
    if (MENU_PLACES.has(block.place) && isShortLabel(block)) menu.add(foldName(block.text));
    if (!outside.has(block.place)) content.push({ index, block, folded: foldName(block.text.slice(0, 400)) });
  });
  const menuLines = findMenuLines(snapshot.blocks);
  for (const label of unmarkedMenu(snapshot.blocks, menuLines)) menu.add(foldName(label));
  const text = content.filter(({ index }) => !menuLines.has(index));
  const headings = text.filter(({ block }) => block.kind === 'heading');
  const first = content.filter(({ block }) => block.kind === 'heading' && block.level === 1).slice(0, 3);
  const running = text.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'item');
  return {
    content,
    text,
    headings,
    tops: first.length > 0 ? first : headings.slice(0, 1),
    crumb: readCrumb(snapshot.blocks),
    titleParts: splitTitle(snapshot.title),
    menu,
    textLength: running.reduce((sum, { block }) => sum + block.text.length, 0),
    longParagraphs: running.filter(({ block }) => block.text.length >= 200).length,
  };
}
