import { browser } from 'wxt/browser';

/** What the icon says of the page in front: something is here, it is in the notebook, or nothing. */
export type BadgeLook = 'here' | 'known' | 'none';

const LOOKS = {
  here: { text: '•', colour: '#127a93', message: 'badge_here' },
  known: { text: '✓', colour: '#4a5a63', message: 'badge_known' },
  none: { text: '', colour: '#4a5a63', message: 'action_title' },
} as const;

/** Lights the icon of one tab; the browser puts it out when the tab goes on to another page. Never throws. */
export async function showBadge(tabId: number, look: BadgeLook): Promise<void> {
  const { text, colour, message } = LOOKS[look];
  const title = (browser.i18n.getMessage as (name: string) => string)(message);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
