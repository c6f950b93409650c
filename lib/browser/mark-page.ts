// Marks words in a page by CSS highlights: the page's text, layout and document stay as they are. Both browsers have
// them (Chromium 105, Firefox 140); elsewhere nothing happens.
import { browser } from 'wxt/browser';

/** Words that stand in the page, and what they were read as. */
export interface PageMark {
  quote: string;
}

const STYLE = `::highlight(second-round) { background-color: rgb(87 179 200 / 35%); color: inherit; }`;

/** Runs in the page: must stand alone. Finds each quote across text nodes, white space folded. */
function highlight(quotes: string[]): number {
  const registry = (
    CSS as unknown as { highlights?: { set(name: string, value: unknown): void; delete(name: string): void } }
  ).highlights;
  const Highlight = (globalThis as unknown as { Highlight?: new (...ranges: Range[]) => unknown }).Highlight;
  if (!registry || !Highlight || !document.body) return 0;
  const nodes: { node: Text; start: number; map: number[] }[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? '')) continue;
    const map: number[] = [];
    const start = text.length;
    for (let at = 0; at < node.data.length; at += 1) {
      const sign = node.data[at] as string;
      const blank = /\s/.test(sign);
      if (blank && (text === '' || text.endsWith(' '))) continue;
      text += blank ? ' ' : sign;
      map.push(at);
    }
    if (map.length > 0) nodes.push({ node, start, map });
  }
  const place = (at: number): [Text, number] | undefined => {
    const found = nodes.findLast((one) => one.start <= at);
    const offset = found?.map[at - found.start];
    return found && offset !== undefined ? [found.node, offset] : undefined;
  };
  const ranges = quotes.flatMap((quote) => {
    const words = quote.replace(/\s+/g, ' ').trim();
    const at = words === '' ? -1 : text.indexOf(words);
    const [from, to] = at < 0 ? [] : [place(at), place(at + words.length - 1)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(to[0], to[1] + 1);
    return [range];
  });
  registry.delete('second-round');
  if (ranges.length > 0) registry.set('second-round', new Highlight(...ranges));
  return ranges.length;
}

/** Marks these words in the tab and takes earlier marks away; none takes all away. Never throws: it is only a mark. */
export async function markPage(tabId: number, marks: readonly PageMark[]): Promise<void> {
  try {
    const target = { tabId };
    await browser.scripting.insertCSS({ target, css: STYLE });
    await browser.scripting.executeScript({
      target,
      func: highlight,
      args: [marks.map(({ quote }) => quote)],
    });
  } catch {
    // The tab is gone, or may not be read any more.
  }
}
