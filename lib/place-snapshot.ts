// Where a snapshot belongs that was taken of a frame, or of a job in a pane: what the gate knows and the page does not.
import { askVerdict, findTabPage, type TabPage } from './browser/tab-verdicts.ts';
import { toPageKey } from './page-key.ts';
import type { PageSnapshot } from './snapshot/page-snapshot.ts';

/** The frame that has to be read for this page; undefined for the page itself. */
export function frameOf({ frame, frameId }: TabPage): number | undefined {
  return frame === 'foreign' ? frameId : undefined;
}

/** A frame of another site stands for the page around it: that is the address the candidate saw. */
export function placeSnapshot(snapshot: PageSnapshot, page: TabPage): PageSnapshot {
  const placed =
    page.frame === 'foreign'
      ? { ...snapshot, address: page.address, canonicalAddress: snapshot.address }
      : snapshot;
  return page.pane && page.shown ? { ...placed, paneJob: page.shown } : placed;
}

/** True when the tab still shows the job that was meant. */
export async function isStillShown(tabId: number, page: TabPage): Promise<boolean> {
  const now = await askVerdict(tabId, page.frameId);
  return now !== undefined && toPageKey(now) === page.pageKey && now.shown === page.shown;
}

/** A page too busy to answer is read as it is. Milliseconds. */
const ANSWER_LIMIT = 1_000;

/** What the gate of the tab knows of the posting that is shown at this moment; undefined where none runs or answers. */
export async function findShownPage(tabId: number): Promise<TabPage | undefined> {
  const page = await findTabPage(tabId);
  if (page?.kind !== 'posting') return undefined;
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), ANSWER_LIMIT));
  return (await Promise.race([isStillShown(tabId, page), late])) ? page : undefined;
}
