import { useEffect, useRef, useState } from 'react';
import { isToPrepare, type FrontTab } from '../../lib/follow-tab.ts';
import { toAddressKey } from '../../lib/notebook/address-key.ts';
import { findPageDraft } from '../../lib/notebook/page-drafts.ts';
import { currentDraft } from '../../lib/notebook/queries.ts';
import type { Draft } from '../../lib/notebook/records.ts';
import type { TabPage } from '../../lib/browser/tab-verdicts.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useTry } from '../app/use-try.ts';
import { useFrontTab } from './use-front-tab.ts';

export interface Followed {
  /** The page to show, taken by a click or by itself; absent: nothing was taken of the page in front. */
  draft: Draft | undefined;
  /** The page taken last with a click in this window. */
  own: Draft | undefined;
  /** The tab in front, where its site is allowed. */
  front: FrontTab | undefined;
}

function isOf(draft: Draft, { tabId, address = '' }: FrontTab): boolean {
  return draft.tabId === tabId && toAddressKey(draft.address) === toAddressKey(address);
}

/** True for a kept page that is still the one in front, whatever was told of it since: its text came late. */
function isStillKept({ keptAs, snapshot }: Draft, { shown }: TabPage): boolean {
  return (
    keptAs !== undefined &&
    shown !== undefined &&
    (snapshot?.blocks.some((block) => block.kind === 'heading' && block.text === shown) ?? false)
  );
}

/** Draft of the page in front. A click is heard before what came by itself, unless the page has moved on since. */
function choose(
  own: Draft | undefined,
  taken: Draft | undefined,
  front: FrontTab | undefined,
): Draft | undefined {
  if (front?.mode === undefined) return own;
  const clicked = own && isOf(own, front) ? own : undefined;
  if (!clicked || !taken) return clicked ?? taken;
  const { page } = front;
  return page && clicked.startedAt < page.at && !isStillKept(clicked, page) ? taken : clicked;
}

/** A page told of again so soon after it was taken and kept was still being drawn; what was kept stays in front. Milliseconds. */
const SAME_VISIT = 20_000;

function isSameVisit({ keptAs, startedAt }: Draft, at: string): boolean {
  return keptAs !== undefined && Date.parse(at) - Date.parse(startedAt) < SAME_VISIT;
}

/** Has the page in front taken by itself where that was chosen, once for each time the gate speaks. */
function usePreparing(front: FrontTab | undefined, taken: { draft: Draft | undefined } | undefined): void {
  const { front: tabs } = useSurroundings();
  const attempt = useTry();
  const asked = useRef('');
  useEffect(() => {
    if (!front?.page || !taken || !isToPrepare(front)) return;
    const { pageKey, at } = front.page;
    const isThere =
      taken.draft !== undefined && (taken.draft.startedAt >= at || isSameVisit(taken.draft, at));
    if (isThere || asked.current === `${pageKey} ${at}`) return;
    asked.current = `${pageKey} ${at}`;
    void attempt(() => tabs.prepare(front));
  }, [front, taken, tabs, attempt]);
}

/**
 * The page the panel shows: that of the tab in front on allowed sites, else the one taken last with a click. Undefined
 * until the notebook has answered; the last answer stays while the next one is worked out, so that nothing flickers.
 */
export function useFollowedDraft(): Followed | undefined {
  const { windowId } = useSurroundings();
  const front = useFrontTab();
  const pageKey = front?.page?.pageKey;
  const own = useNotebook(async () => ({ draft: await currentDraft(windowId) }), [windowId]);
  const found = useNotebook(
    async () => ({ pageKey, draft: pageKey === undefined ? undefined : await findPageDraft(pageKey) }),
    [pageKey],
  );
  const taken = found?.pageKey === pageKey ? found : undefined;
  usePreparing(front, taken);
  const [last, setLast] = useState<Followed>();
  if (!own || !taken) return last;
  const next = {
    draft: choose(own.draft, taken.draft, front),
    own: own.draft,
    front: front?.mode === undefined ? undefined : front,
  };
  if (last && last.draft === next.draft && last.own === next.own && last.front === next.front) return last;
  setLast(next);
  return next;
}
