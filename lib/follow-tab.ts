// The tab in front of a window as the panel follows it: what it shows, what is allowed there, and when that changes.
import { findMode, isDeclined, subscribeAllowedSites } from './browser/allowed-sites.ts';
import { findCurrentTab, subscribeCurrentTab, type CurrentTab } from './browser/current-tab.ts';
import type { SiteMode } from './browser/settings.ts';
import { findTabPage, subscribeTabPages, type TabPage } from './browser/tab-verdicts.ts';
import { toPageName } from './notebook/page-drafts.ts';
import { toAddressKey } from './notebook/address-key.ts';

/** The tab in front. Without access only its id is known. */
export interface FrontTab extends CurrentTab {
  /** What happens by itself there; absent where the site is not allowed. */
  mode?: SiteMode;
  /** What the gate said of the page that is there now. */
  page?: TabPage;
  /** The candidate took this page back, or threw it away. */
  declined?: true;
}

/** The tab in front of the window now; undefined when there is none that could be read. */
export async function findFrontTab(windowId: number): Promise<FrontTab | undefined> {
  const tab = await findCurrentTab(windowId);
  if (!tab) return undefined;
  const mode = tab.address === undefined ? undefined : await findMode(tab.address);
  if (mode === undefined || tab.address === undefined) return tab;
  const said = await findTabPage(tab.tabId);
  // The browser tells of the next page before its gate does: what was said of the last one is not meant.
  const page = said && toAddressKey(said.address) === toAddressKey(tab.address) ? said : undefined;
  const declined = page !== undefined && (await isDeclined(await toPageName(page.pageKey)));
  return { ...tab, mode, ...(page && { page }), ...(declined && { declined }) };
}

/** Calls `listener` when another tab, another page or another permission is in front. Returns the way to stop. */
export function subscribeFrontTab(windowId: number, listener: () => void): () => void {
  const stops = [
    subscribeCurrentTab(windowId, listener),
    subscribeTabPages(listener),
    subscribeAllowedSites(listener),
  ];
  return () => stops.forEach((stop) => stop());
}

/** True when the page comes into the panel without a click: the candidate chose so, and the gate is sure enough. */
export function isExpected({ mode, page, declined }: FrontTab): boolean {
  if (!page || declined || mode === undefined || mode === 'badge') return false;
  return page.level === 'act' || page.kind === 'company';
}

/** True when the panel has to take it. Pages that are kept by themselves are taken in the background, panel or not. */
export function isToPrepare(tab: FrontTab): boolean {
  return tab.mode === 'prepare' && isExpected(tab);
}

/** Makes the page in front ready to look at. Throws StorageFullError. */
export async function prepareFront({ tabId, page }: FrontTab): Promise<void> {
  if (!page) return;
  // Not before it is needed: the panel is drawn without it.
  const { takePage } = await import('./take-page.ts');
  await takePage({ tabId, page, keep: false });
}
