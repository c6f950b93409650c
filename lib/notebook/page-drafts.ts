// Pages taken without a gesture. They belong to no window and never take the place of a page the candidate took.
import type { TakenDraft } from '../draft-state.ts';
import { notebook } from './database.ts';
import { withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGood } from './problems.ts';
import type { Draft } from './records.ts';

/** Stand where a window's id stands in other drafts. */
const PREPARED = -1;
const TO_KEEP = -2;

/** Prepared pages are there to be shown at once, and cheap to take again. */
const PREPARED_KEPT = 12;

const NAME_LENGTH = 24;

/** Short name of a page: the ids of all its drafts begin with it. */
export async function toPageName(pageKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pageKey)));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, NAME_LENGTH);
}

/** The name of the page a page draft is of. */
export function nameOfDraft({ id }: Pick<Draft, 'id'>): string {
  return id.slice(0, NAME_LENGTH);
}

/** True for a draft nobody asked for with a click. */
export function isPageDraft({ windowId }: Pick<Draft, 'windowId'>): boolean {
  return windowId === PREPARED || windowId === TO_KEEP;
}

/** True for a page that waits to be kept by itself; such a page outlives the browser session it was taken in. */
export function isToKeep({ windowId, keptAs }: Pick<Draft, 'windowId' | 'keptAs'>): boolean {
  return windowId === TO_KEEP && keptAs === undefined;
}

async function dropOld(): Promise<void> {
  const rows = await notebook.drafts.where('windowId').equals(PREPARED).toArray();
  const old = rows.sort((a, b) => b.startedAt.localeCompare(a.startedAt)).slice(PREPARED_KEPT);
  await notebook.drafts.bulkDelete(old.map((row) => row.id));
}

interface PageDraftWish {
  pageKey: string;
  /** It is to be kept as soon as a screen of ours can read it; else it only waits to be looked at. */
  keep: boolean;
}

/** Puts the page in the place of its earlier drafts; resolves to it as stored. Throws StorageFullError. */
export async function putPageDraft(draft: TakenDraft, { pageKey, keep }: PageDraftWish): Promise<TakenDraft> {
  const name = await toPageName(pageKey);
  const { snapshot, ...rest } = draft;
  const stored = {
    ...checkRecord('drafts', { ...rest, id: `${name}-${draft.id}`, windowId: keep ? TO_KEEP : PREPARED }),
    state: 'taken' as const,
    snapshot,
  };
  await withTypedErrors(() =>
    notebook.transaction('rw', notebook.drafts, async () => {
      await notebook.drafts.where('id').startsWith(`${name}-`).delete();
      await notebook.drafts.put(stored);
      await dropOld();
    }),
  );
  return stored;
}

/** The page as it was taken last without a gesture. */
export async function findPageDraft(pageKey: string): Promise<Draft | undefined> {
  // Without the wrapping Dexie loses sight of a live query here, and in Firefox it is never asked again:
  // https://dexie.org/docs/liveQuery() ("non-Dexie asynchronous APIs").
  const name = await Promise.resolve(toPageName(pageKey));
  const rows = await notebook.drafts.where('id').startsWith(`${name}-`).toArray();
  return keepGood('drafts', rows).at(-1);
}

async function rowsToKeep(): Promise<Draft[]> {
  const rows = await notebook.drafts.where('windowId').equals(TO_KEEP).toArray();
  return rows.filter(isToKeep);
}

/** How many pages wait to be kept by themselves. */
export async function countPagesToKeep(): Promise<number> {
  return (await rowsToKeep()).length;
}

/** The page that has waited longest to be kept by itself. */
export async function nextPageToKeep(): Promise<TakenDraft | undefined> {
  return keepGood('drafts', await rowsToKeep())
    .filter((row): row is TakenDraft => row.state === 'taken' && row.snapshot !== undefined)
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt))[0];
}

/** What a draft is once its keeping was taken back: no page the candidate took back is kept by itself again. */
export function asTakenBack<T extends Pick<Draft, 'windowId' | 'keptAs'>>({ keptAs: _gone, ...draft }: T) {
  return draft.windowId === TO_KEEP ? { ...draft, windowId: PREPARED } : draft;
}

/** The page is not kept by itself after all, or has been: from now on it only waits to be looked at. */
export async function setPrepared(draftId: string): Promise<void> {
  await notebook.drafts.update(draftId, { windowId: PREPARED });
}
