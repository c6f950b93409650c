// Reads a taken draft in the panel and says where it belongs. The background never reads: it stays small.
import { suggestOpportunity, type OpportunityGuess } from './notebook/suggest-opportunity.ts';
import type { Draft } from './notebook/records.ts';
import type { PageReading } from './reading/page-reading.ts';
import { readPage } from './reading/read-page.ts';
import type { PageSnapshot } from './snapshot/page-snapshot.ts';

/** A draft still being taken after this many milliseconds was interrupted (the browser stopped the worker). */
const TAKING_LIMIT_MS = 45_000;

/** A draft whose page is here. */
export type TakenDraft = Draft & { state: 'taken'; snapshot: PageSnapshot };

export interface ReadDraft {
  draft: TakenDraft;
  reading: PageReading;
  guess: OpportunityGuess;
}

/** True when the draft holds a page to read. */
export function isTaken(draft: Draft): draft is TakenDraft {
  return draft.state === 'taken' && draft.snapshot !== undefined;
}

/** True when a draft will never be finished. `now` is ISO 8601, UTC. */
export function isInterrupted(draft: Draft, now: string): boolean {
  return draft.state === 'taking' && Date.parse(now) - Date.parse(draft.startedAt) > TAKING_LIMIT_MS;
}

/** Reads the page of the draft and guesses its opportunity. Slow for large pages: call once per draft, not per redraw. */
export async function readDraft(draft: TakenDraft): Promise<ReadDraft> {
  const reading = readPage(draft.snapshot);
  return { draft, reading, guess: await suggestOpportunity(reading, draft.snapshot.address) };
}
