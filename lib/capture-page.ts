// Takes the page of one tab into a draft. Runs alike in the background and in the panel; reading comes later, there.
import { TabCaptureError } from './browser/capture-errors.ts';
import { takeTabSnapshot } from './browser/take-tab-snapshot.ts';
import { finishDraft, startDraft } from './notebook/drafts.ts';
import { StorageFullError } from './notebook/notebook-errors.ts';
import type { CaptureFailure, Draft } from './notebook/records.ts';
import { findShownPage, frameOf, placeSnapshot } from './place-snapshot.ts';
import type { PageSnapshot } from './snapshot/page-snapshot.ts';

export interface CaptureRequest {
  tabId: number;
  windowId: number;
  /** As far as the browser tells them; shown until the page is read. */
  address?: string;
  title?: string;
  /** Words marked in the page, when the gesture brought them. */
  selection?: string;
  /** True for a click on the extension, a shortcut or a menu: they grant the tab. */
  gesture?: boolean;
  /** Address of the link the menu was opened on: its text is kept like marked words. */
  link?: string;
}

const MARKED_LIMIT = 20_000;
const now = (): string => new Date().toISOString();

/** Text of the first link to this address; Chromium's menu does not tell it. */
function textOfLink(snapshot: PageSnapshot, link: string): string | undefined {
  for (const block of snapshot.blocks) {
    if (block.href === link) return block.text;
    const inline = block.links?.find((one) => one.href === link);
    if (inline) return inline.text;
  }
  return undefined;
}

function toFailure(error: unknown): CaptureFailure {
  if (error instanceof TabCaptureError) return { code: error.code, detail: error.message };
  return {
    code: 'unexpected',
    detail: (error instanceof Error ? error.message : String(error)).slice(0, 1_000),
  };
}

/**
 * The page in the tab; on allowed sites the posting in a frame of another site in its place, or the job in the pane by its
 * name. Words marked in the page around a frame keep to that page. Throws TabCaptureError.
 */
async function takeSnapshot(request: CaptureRequest): Promise<PageSnapshot> {
  const { tabId, selection, link, gesture = false, address } = request;
  const options = { gesture, ...(address ? { address } : {}) };
  const page = selection === undefined && link === undefined ? await findShownPage(tabId) : undefined;
  const frameId = page && frameOf(page);
  if (!page) return takeTabSnapshot(tabId, options);
  if (frameId === undefined) return placeSnapshot(await takeTabSnapshot(tabId, options), page);
  try {
    return placeSnapshot(await takeTabSnapshot(tabId, { frameId }), page);
  } catch {
    return takeTabSnapshot(tabId, options);
  }
}

async function takeInto(draft: Draft, request: CaptureRequest): Promise<Draft> {
  const { selection, link } = request;
  try {
    const snapshot = await takeSnapshot(request);
    const marked =
      selection ?? (link === undefined ? undefined : textOfLink(snapshot, link)) ?? snapshot.selection;
    return {
      ...draft,
      state: 'taken',
      address: snapshot.address,
      title: snapshot.title,
      snapshot,
      ...(marked ? { selection: marked.slice(0, MARKED_LIMIT) } : {}),
      finishedAt: now(),
    };
  } catch (error) {
    return { ...draft, state: 'failed', error: toFailure(error), finishedAt: now() };
  }
}

/** Stores how it ended; a page that finds no room leaves a draft that says so, which is small enough to fit. */
async function store(finished: Draft): Promise<Draft> {
  try {
    await finishDraft(finished);
    return finished;
  } catch (error) {
    if (!(error instanceof StorageFullError)) throw error;
    const { snapshot: _tooLarge, ...rest } = finished;
    const failed: Draft = { ...rest, state: 'failed', error: { code: 'storage-full' } };
    await finishDraft(failed);
    return failed;
  }
}

/**
 * Puts a draft in state `taking`, reads the tab, and leaves the draft `taken` or `failed` with its code. Open panels
 * redraw by themselves. Returns the finished draft. Throws StorageFullError when not even that can be written; a page
 * that cannot be read is no exception.
 */
export async function capturePage(request: CaptureRequest): Promise<Draft> {
  const { tabId, windowId, address = '', title } = request;
  const draft: Draft = {
    id: crypto.randomUUID(),
    tabId,
    windowId,
    address: address.slice(0, 4_000),
    ...(title === undefined ? {} : { title: title.slice(0, 20_000) }),
    state: 'taking',
    startedAt: now(),
  };
  // The page is taken while the screens are told that it is being taken.
  const [taken] = await Promise.all([takeInto(draft, request), startDraft(draft)]);
  return store(taken);
}
