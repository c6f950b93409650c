// The entries in the page's context menu. Created once, on install; the browser keeps them.
import { browser } from 'wxt/browser';

/** Entry id → where it shows, and the name of its words in lib/locales. */
const ENTRIES = [
  { id: 'capture-page', contexts: ['page'], message: 'menu_capture_page' },
  { id: 'capture-selection', contexts: ['selection'], message: 'menu_capture_selection' },
  { id: 'capture-link', contexts: ['link'], message: 'menu_capture_link' },
] as const;

/** Makes the entries anew; safe after every update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts, message } of ENTRIES) {
    const title = (browser.i18n.getMessage as (name: string) => string)(message) || id;
    browser.contextMenus.create({ id, title, contexts: [...contexts] });
  }
}

interface MenuClick {
  menuItemId: number | string;
  selectionText?: string | undefined;
  linkText?: string | undefined;
  linkUrl?: string | undefined;
}

/** What a click on an entry brings to the capture. Firefox tells a link's text, Chromium only its address. */
export function readMenuClick(click: MenuClick): { selection?: string; link?: string } {
  if (click.menuItemId === 'capture-selection' && click.selectionText)
    return { selection: click.selectionText };
  if (click.menuItemId !== 'capture-link') return {};
  if (click.linkText) return { selection: click.linkText };
  return click.linkUrl ? { link: click.linkUrl } : {};
}
