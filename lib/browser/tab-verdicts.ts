// What the gates in the tabs tell, checked; and what is remembered of it while the browser runs.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Verdict } from '../gate/verdict.ts';

const verdictSchema = z.object({
  level: z.enum(['quiet', 'offer', 'act']),
  kind: z.enum(['posting', 'company']),
  address: z.string().max(4_000),
  jobKey: z.string().min(1).max(500).optional(),
  shown: z.string().max(500).optional(),
  pane: z.literal(true).optional(),
  frame: z.enum(['inner', 'foreign']).optional(),
  reasons: z.array(z.string().max(100)).max(40),
});

const messageSchema = z.object({ type: z.literal('gate'), verdict: verdictSchema });

/** A verdict and where it comes from. */
export interface TabVerdict {
  tabId: number;
  windowId: number;
  /** Of the frame that told; 0 is the page itself. */
  frameId: number;
  /** Address and title of the tab, where the browser tells them. */
  address?: string;
  title?: string;
  verdict: Verdict;
}

/** Answers every verdict of a gate of ours: "revoked" ends the gate. What is no verdict is ignored. */
export function onVerdict(listener: (told: TabVerdict) => Promise<'heard' | 'revoked'>): void {
  // A promise is the answer in both browsers, through the polyfill.
  // oxlint-disable-next-line typescript/no-misused-promises
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const parsed = messageSchema.safeParse(message);
    const { tab, frameId = 0 } = sender;
    if (!parsed.success || tab?.id === undefined || tab.windowId === undefined) return undefined;
    const { id: tabId, windowId, url, title } = tab;
    const names = { ...(url && { address: url }), ...(title && { title }) };
    // The answer keeps the worker alive until the verdict is dealt with.
    return listener({ tabId, windowId, frameId, ...names, verdict: parsed.data.verdict });
  });
}

/** Asks the gate in the tab what it sees now; undefined when nobody answers. */
export async function askVerdict(tabId: number, frameId: number): Promise<Verdict | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type: 'look' }, { frameId });
    return verdictSchema.safeParse(answer).data;
  } catch {
    return undefined;
  }
}

const pageSchema = verdictSchema.extend({
  frameId: z.number().int(),
  /** Name of the page or of the job shown in it; the same wherever it is met. */
  pageKey: z.string().min(1).max(1_000),
  /** ISO 8601; later than a draft means that the page has changed since. */
  at: z.string(),
});

/** The last verdict on a tab that was not quiet. */
export type TabPage = z.infer<typeof pageSchema>;

const keyOf = (tabId: number): string => `gate-tab-${tabId}`;

/** What the gate said last of this tab; undefined when it is nothing to us. */
export async function findTabPage(tabId: number): Promise<TabPage | undefined> {
  const key = keyOf(tabId);
  return pageSchema.safeParse((await browser.storage.session.get(key))[key]).data;
}

/** Remembers what the gate said; undefined forgets it. */
export async function setTabPage(tabId: number, page: TabPage | undefined): Promise<void> {
  if (page) await browser.storage.session.set({ [keyOf(tabId)]: page });
  else await browser.storage.session.remove(keyOf(tabId));
}

/** Calls `listener` when a tab's page changes. Returns the way to stop. */
export function subscribeTabPages(listener: (tabId: number) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      const id = /^gate-tab-(\d+)$/.exec(key)?.[1];
      if (id !== undefined) listener(Number(id));
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
