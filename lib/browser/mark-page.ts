// Marks words in a page by CSS highlights: the page's text, layout and document stay as they are. Both browsers have
// them (Chromium 105, Firefox 140); elsewhere nothing happens.
import { browser } from 'wxt/browser';

/** Words that stand in the page, and what they were read as: shown while the pointer rests on them. */
export interface PageMark {
  quote: string;
  says: string;
}

const STYLE = `::highlight(second-round) { background-color: rgb(87 179 200 / 35%); color: inherit; }`;

/**
 * Runs in the page: must stand alone. Finds each quote across text nodes, white space folded; earlier marks go. Returns
 * how many are marked.
 */
export function markInPage(marks: PageMark[]): number {
  const place = globalThis as unknown as {
    /** Takes away what an earlier call of this function left listening. */
    secondRoundMarks?: AbortController;
    Highlight?: new (...ranges: Range[]) => unknown;
    chrome?: {
      runtime?: {
        connect?: (info: { name: string }) => {
          onDisconnect: { addListener: (listener: () => void) => void };
          disconnect: () => void;
        };
      };
    };
  };
  const registry = (
    CSS as unknown as { highlights?: { set(name: string, value: unknown): void; delete(name: string): void } }
  ).highlights;
  place.secondRoundMarks?.abort();
  if (!registry || !place.Highlight || !document.body) return 0;

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
  const findPlace = (at: number): [Text, number] | undefined => {
    const found = nodes.findLast((one) => one.start <= at);
    const offset = found?.map[at - found.start];
    return found && offset !== undefined ? [found.node, offset] : undefined;
  };
  const marked = marks.flatMap(({ quote, says }) => {
    const words = quote.replace(/\s+/g, ' ').trim();
    const at = words === '' ? -1 : text.indexOf(words);
    const [from, to] = at < 0 ? [] : [findPlace(at), findPlace(at + words.length - 1)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(to[0], to[1] + 1);
    return [{ range, says }];
  });
  registry.delete('second-round');
  if (marked.length === 0) return 0;
  registry.set('second-round', new place.Highlight(...marked.map(({ range }) => range)));

  // Highlights know no hover. The tip is in the document only while it is seen, beside the body, and takes no room.
  const end = new AbortController();
  place.secondRoundMarks = end;
  let tip: HTMLElement | undefined;
  let shown = '';
  let asked = 0;
  const hide = (): void => {
    tip?.remove();
    tip = undefined;
    shown = '';
  };
  const isUnder = (range: Range, x: number, y: number): boolean =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  const show = (words: string, x: number, y: number): void => {
    if (words === shown) return;
    hide();
    shown = words;
    tip = document.createElement('second-round-tip');
    const below = y < innerHeight / 2;
    tip.style.cssText = `all: initial; position: fixed; z-index: 2147483647; pointer-events: none; ${below ? `top: ${y + 20}px` : `bottom: ${innerHeight - y + 12}px`}; left: ${Math.max(8, Math.min(x - 24, innerWidth - 340))}px;`;
    const box = document.createElement('div');
    box.style.cssText =
      'box-sizing: border-box; max-width: min(320px, calc(100vw - 16px)); padding: 8px 12px; border-radius: 6px; background: #10242b; color: #fff; font: 14px/1.4 system-ui, sans-serif; white-space: pre-line; overflow-wrap: anywhere; box-shadow: 0 2px 8px rgb(0 0 0 / 35%);';
    box.textContent = words;
    tip.attachShadow({ mode: 'closed' }).append(box);
    document.documentElement.append(tip);
  };
  const look = (x: number, y: number): void => {
    asked = 0;
    const under = marked.filter(({ range }) => isUnder(range, x, y)).map(({ says }) => says);
    if (under.length === 0 || end.signal.aborted) hide();
    else show([...new Set(under)].join('\n'), x, y);
  };
  const options = { signal: end.signal, passive: true };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => look(clientX, clientY));
    },
    options,
  );
  document.addEventListener('scroll', hide, { ...options, capture: true });
  document.documentElement.addEventListener('pointerleave', hide, options);
  end.signal.addEventListener('abort', hide);
  // The line to the screen that marked breaks when that screen is closed: its marks go with it.
  const line = place.chrome?.runtime?.connect?.({ name: 'second-round-marks' });
  line?.onDisconnect.addListener(() => {
    if (end.signal.aborted) return;
    registry.delete('second-round');
    end.abort();
  });
  end.signal.addEventListener('abort', () => line?.disconnect());
  return marked.length;
}

let isOnLine = false;

/** Takes the other end of the line that marks in a page hold; nothing is said on it. */
function keepLine(): void {
  if (isOnLine) return;
  isOnLine = true;
  browser.runtime.onConnect.addListener(() => {});
}

/** Marks these words in the tab and takes earlier marks away; none takes all away. Never throws: it is only a mark. */
export async function markPage(tabId: number, marks: readonly PageMark[]): Promise<void> {
  try {
    const target = { tabId };
    keepLine();
    await browser.scripting.insertCSS({ target, css: STYLE });
    await browser.scripting.executeScript({ target, func: markInPage, args: [[...marks]] });
  } catch {
    // The tab is gone, or may not be read any more.
  }
}
