// Takes a page nobody clicked on, on a site the candidate allowed, and makes sure it still is the page that was meant.
import type { TabPage } from './browser/tab-verdicts.ts';
import { TabCaptureError } from './browser/capture-errors.ts';
import { takeTabSnapshot } from './browser/take-tab-snapshot.ts';
import type { TakenDraft } from './draft-state.ts';
import { undoKeep } from './keep-page.ts';
import { findPageDraft, putPageDraft } from './notebook/page-drafts.ts';
import { canUndo } from './notebook/queries.ts';
import { frameOf, isStillShown, placeSnapshot } from './place-snapshot.ts';

export interface TakePageRequest {
  tabId: number;
  page: TabPage;
  /** It is to be kept by itself. */
  keep: boolean;
}

/** A page kept by itself a moment ago and taken again was still being drawn. Milliseconds. */
const SAME_VISIT = 20_000;

/** What was kept of the half-drawn page is taken back, so that one visit leaves one version. */
async function takeBackHalf(pageKey: string, now: string): Promise<void> {
  const before = await findPageDraft(pageKey);
  if (before?.keptAs === undefined) return;
  const recent = Date.parse(now) - Date.parse(before.startedAt) < SAME_VISIT;
  if (recent && (await canUndo(before.keptAs))) await undoKeep(before.keptAs);
}

/**
 * Takes the page of the tab into a page draft. Undefined when the tab shows something else by now, or cannot be read:
 * nobody asked, so nobody is told. Throws StorageFullError.
 */
export async function takePage({ tabId, page, keep }: TakePageRequest): Promise<TakenDraft | undefined> {
  const frameId = frameOf(page);
  const startedAt = new Date().toISOString();
  try {
    const snapshot = await takeTabSnapshot(tabId, frameId === undefined ? {} : { frameId });
    // The snapshot is taken in slices: the job in the pane may have changed between two of them.
    if (!(await isStillShown(tabId, page))) return undefined;
    const { pageKey } = page;
    if (keep) await takeBackHalf(pageKey, startedAt);
    const placed = placeSnapshot(snapshot, page);
    const { address, title } = placed;
    const draft = { id: crypto.randomUUID(), tabId, windowId: 0, address, title, startedAt };
    return await putPageDraft(
      { ...draft, state: 'taken', snapshot: placed, finishedAt: new Date().toISOString() },
      { pageKey, keep },
    );
  } catch (error) {
    if (error instanceof TabCaptureError) return undefined;
    throw error;
  }
}
