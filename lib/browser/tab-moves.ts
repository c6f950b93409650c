// Pages that give themselves another address without a load, in browsers whose pages do not say so (Firefox before 147
// has no Navigation API). The browser tells of it on allowed sites only.
import { browser } from 'wxt/browser';

interface Updates {
  addListener: (
    listener: (tabId: number, change: { url?: string }) => void,
    filter: { properties: readonly ['url'] },
  ) => void;
}

/** Calls `listener` with the tab whose address has changed; never where the gate hears of it by itself. */
export function onTabMoved(listener: (tabId: number) => void): void {
  // Chromium has the API for longer than we support it, and knows no filter here: its worker would wake for every tab.
  if (!('sidebarAction' in browser) || 'navigation' in globalThis) return;
  (browser.tabs.onUpdated as unknown as Updates).addListener(
    (tabId, { url }) => {
      if (url !== undefined) listener(tabId);
    },
    { properties: ['url'] },
  );
}
