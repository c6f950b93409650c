// The notebook in a tab of its own: the one already open, else a new one.
import { browser } from 'wxt/browser';

/** Shows the notebook; `route` is what follows "#" ("/opportunity/12"), for a page inside it. */
export async function openNotebook(route = ''): Promise<void> {
  const page = (browser.runtime.getURL as (path: string) => string)('/notebook.html');
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
