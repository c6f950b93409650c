// Asks for one site, and only from a click: the browser's question must follow the gesture without an await.
import { browser } from 'wxt/browser';

/** Pattern of the one site an address lies on, without port (patterns have none); undefined when it is no web page. */
export function sitePattern(address: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
  } catch {
    return undefined;
  }
}

/** Asks the candidate for the site of this address. Call it first in a click handler. False: refused, or no web page. */
export function askForSite(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern ? browser.permissions.request({ origins: [pattern] }) : Promise.resolve(false);
}

/** True when the site of this address was granted. */
export async function hasSite(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}
