// The text of served HTML, white space folded, independent of the product's own reading.
import { JSDOM } from 'jsdom';
import { fold } from '../on-screen.ts';

/** All text of the page's body in document order, scripts and styles left out, blocks kept apart by a space. */
export function toPageText(html: string): string {
  const { document, NodeFilter } = new JSDOM(html).window;
  for (const unread of document.querySelectorAll('script, style, noscript, template')) unread.remove();
  for (const block of document.querySelectorAll(
    'p, li, h1, h2, h3, h4, dt, dd, td, th, tr, div, br, button',
  )) {
    block.before(' ');
    block.after(' ');
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeValue ?? '';
  return fold(text);
}
