// What follows when a gate has spoken: the icon is lit, and where the candidate chose so, the page is taken.
import { findMode, isDeclined } from './browser/allowed-sites.ts';
import { showBadge } from './browser/badge.ts';
import { findTabPage, setTabPage, type TabPage, type TabVerdict } from './browser/tab-verdicts.ts';
import { findTracked } from './find-tracked.ts';
import { toPageName } from './notebook/page-drafts.ts';
import { captureAtAddress } from './notebook/queries.ts';
import { toPageKey } from './page-key.ts';
import { takePage } from './take-page.ts';

/** A page and a frame in it may both speak; the surer one is heard. */
function isOutdone(told: TabVerdict, before: TabPage | undefined): boolean {
  if (!before || before.frameId === told.frameId) return false;
  const samePage = before.address === (told.address ?? told.verdict.address);
  return samePage && (told.verdict.level === 'quiet' || before.level === 'act');
}

async function forget(tabId: number): Promise<void> {
  await setTabPage(tabId, undefined);
  await showBadge(tabId, 'none');
}

/** True when this very page, or this job, is in the notebook. */
async function isKnown({ address, jobKey }: TabPage): Promise<boolean> {
  const capture = await captureAtAddress(address);
  return capture !== undefined && (jobKey === undefined || [undefined, jobKey].includes(capture.jobKey));
}

/** Sure enough to be kept by itself: one job, or a page of a company the candidate is talking to. */
async function mayKeep(page: TabPage): Promise<boolean> {
  const sure = page.level === 'act' || page.kind === 'company';
  return (
    sure &&
    (await findMode(page.address)) === 'capture' &&
    !(await isDeclined(await toPageName(page.pageKey)))
  );
}

/** The end of what was said of each tab, so that one verdict is dealt with after the other. */
const lastOf = new Map<number, Promise<unknown>>();

function inTurn<T>(tabId: number, act: () => Promise<T>): Promise<T> {
  const turn = (lastOf.get(tabId) ?? Promise.resolve()).then(act, act);
  lastOf.set(tabId, turn);
  const drop = (): void => void (lastOf.get(tabId) === turn && lastOf.delete(tabId));
  turn.then(drop, drop);
  return turn;
}

/**
 * Deals with one verdict. "revoked": the page's site is not allowed any more, nothing was done. Throws StorageFullError
 * when a page that was to be kept finds no room.
 */
export async function handleVerdict(told: TabVerdict): Promise<'heard' | 'revoked'> {
  const { tabId, verdict } = told;
  if ((await findMode(verdict.address)) === undefined) {
    await inTurn(tabId, () => forget(tabId));
    return 'revoked';
  }
  const page = await inTurn(tabId, () => note(told));
  if (page && (await mayKeep(page))) await takePage({ tabId, page, keep: true });
  return 'heard';
}

/** Remembers what the tab shows and lights its icon; undefined when that is nothing to us. */
async function note(told: TabVerdict): Promise<TabPage | undefined> {
  const { tabId, frameId, verdict } = told;
  if (isOutdone(told, await findTabPage(tabId))) return undefined;
  const isOurs = verdict.kind === 'posting' || (await findTracked(verdict.address)) !== undefined;
  if (verdict.level === 'quiet' || !isOurs) {
    await forget(tabId);
    return undefined;
  }
  const address = (verdict.frame === 'foreign' && told.address) || verdict.address;
  const page: TabPage = {
    ...verdict,
    address,
    frameId,
    pageKey: toPageKey(verdict),
    at: new Date().toISOString(),
  };
  await setTabPage(tabId, page);
  await showBadge(tabId, (await isKnown(page)) ? 'known' : 'here');
  return page;
}
