// The tab in front of a window, as far as the browser tells it without the `tabs` permission.
import { browser } from 'wxt/browser';

/** `address` and `title` are there on granted sites and after a click on the extension; else unknown. */
export interface CurrentTab {
  tabId: number;
  windowId: number;
  address?: string;
  title?: string;
}

interface TabLike {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/** The tab's ids and what is known of its page; undefined for what is no page tab (developer tools). */
export function toCurrentTab(tab: TabLike | undefined): CurrentTab | undefined {
  if (tab?.id === undefined || tab.id < 0 || tab.windowId === undefined || tab.windowId < 0) return undefined;
  return {
    tabId: tab.id,
    windowId: tab.windowId,
    ...(tab.url ? { address: tab.url } : {}),
    ...(tab.title ? { title: tab.title } : {}),
  };
}

/** Id of the window this page of ours is shown in. */
export async function currentWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? -1;
}

/** The tab in front of the window (default: the window this page is shown in). */
export async function findCurrentTab(windowId?: number): Promise<CurrentTab | undefined> {
  const place = windowId === undefined ? { currentWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...place });
  return toCurrentTab(tab);
}

/**
 * Calls `listener` when another tab comes to the front of the window, or the one in front has loaded another page.
 * Returns the way to stop.
 */
export function subscribeCurrentTab(windowId: number, listener: () => void): () => void {
  const onActivated = (info: { windowId: number }): void => {
    if (info.windowId === windowId) listener();
  };
  const onUpdated = (
    _tabId: number,
    change: { status?: string; url?: string },
    tab: TabLike & { active?: boolean },
  ) => {
    const loaded = change.status === 'complete' || change.url !== undefined;
    if (loaded && tab.active === true && tab.windowId === windowId) listener();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
