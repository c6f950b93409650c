// The only file that calls Readability. It works on a copy of the page; the page itself is never changed.
import { Readability } from '@mozilla/readability';
import { foldText } from './fold-text.ts';
import { SNAPSHOT_LIMITS } from './snapshot-limits.ts';

const LEAVES = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dt, dd, figcaption';
/** A page larger than this is not worth the time: copying and weighing grow with it. */
export const ARTICLE_ELEMENTS = 4_000;

/** Folded texts of the parts Readability keeps as the article; empty when it finds none or the page is too large. */
export function findArticleTexts(document: Document): string[] {
  if (document.getElementsByTagName('*').length > ARTICLE_ELEMENTS) return [];
  const copy = document.cloneNode(true) as Document;
  const article = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  if (!article?.content) return [];
  return Array.from(article.content.querySelectorAll(LEAVES), (leaf) => foldText(leaf.textContent ?? ''))
    .filter((text) => text !== '')
    .slice(0, SNAPSHOT_LIMITS.blocks);
}
