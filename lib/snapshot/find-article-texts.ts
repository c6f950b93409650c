// The only file that calls Readability. It works on a copy of the page; the page itself is never changed.
import { Readability } from '@mozilla/readability';
import { foldText } from './fold-text.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';

const LEAVES = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dt, dd, figcaption';
/** Elements that hold no text of an article; drawings alone are half of many pages. */
const TEXTLESS = 'svg, script, style, link, meta';
/**
 * Readability reads in one go, and the page stands still meanwhile: about 20 ms for so many elements. A larger page is
 * read without it; its main text is then found where most of the text is.
 */
export const ARTICLE_ELEMENTS = 1_500;

function isTooLarge(document: Document): boolean {
  const all = document.getElementsByTagName('*').length;
  if (all <= ARTICLE_ELEMENTS) return false;
  return all - document.querySelectorAll(`svg *, ${TEXTLESS}`).length > ARTICLE_ELEMENTS;
}

/** Folded texts of the parts Readability keeps as the article; empty when it finds none or the page is too large. */
export function findArticleTexts(document: Document): string[] {
  if (isTooLarge(document)) return [];
  const copy = document.cloneNode(true) as Document;
  for (const drawing of copy.querySelectorAll('svg')) drawing.remove();
  const article = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  if (!article?.content) return [];
  return Array.from(article.content.querySelectorAll(LEAVES), (leaf) => foldText(leaf.textContent ?? ''))
    .filter((text) => text !== '')
    .slice(0, SNAPSHOT_LIMITS.blocks);
}
