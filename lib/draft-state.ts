// What a draft is at the moment. Apart from reading, so that a screen can ask before the reader is loaded.
import type { Draft } from './notebook/records.ts';
import type { PageSnapshot } from './snapshot/page-snapshot.ts';

/** A draft still being taken after this many milliseconds was interrupted (the browser stopped the worker). */
const TAKING_LIMIT_MS = 45_000;

/** A draft whose page is here. */
export type TakenDraft = Draft & { state: 'taken'; snapshot: PageSnapshot };

/** True when the draft holds a page to read. */
export function isTaken(draft: Draft | undefined): draft is TakenDraft {
  return draft?.state === 'taken' && draft.snapshot !== undefined;
}

/** True when a draft will never be finished. `now` is ISO 8601, UTC. */
export function isInterrupted(draft: Draft, now: string): boolean {
  return draft.state === 'taking' && Date.parse(now) - Date.parse(draft.startedAt) > TAKING_LIMIT_MS;
}
