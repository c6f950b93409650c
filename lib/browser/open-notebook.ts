// The notebook in a tab of its own: the one already open, else a new one.
import { browser } from 'wxt/browser';

const notebookPage = (): string => (browser.runtime.getURL as (path: string) => string)('/notebook.html');

/** Narrow enough to stand under a camera, high enough for one person's questions. */
const GLANCE_SIZE = { width: 420, height: 640 };

/** Opens a route of the notebook in a small window of its own. */
export async function openGlance(route: string): Promise<void> {
  await browser.windows.create({ type: 'popup', url: `${notebookPage()}#${route}`, ...GLANCE_SIZE });
}

/** Shows the notebook; `route` is what follows "#" ("/opportunity/12"), for a page inside it. */
export async function openNotebook(route = ''): Promise<void> {
  const page = notebookPage();
  const address = route ? `${page}#${route}` : page;
  // Its own pages are known to an extension without the `tabs` permission.
  const open = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  const tab = open.find((one) => one.id !== undefined);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: address });
    return;
  }
  await browser.tabs.update(tab.id, route ? { active: true, url: address } : { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
