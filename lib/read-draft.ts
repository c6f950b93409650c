// Reads a taken draft in the panel and says where it belongs. The background never reads: it stays small.
import type { TakenDraft } from './draft-state.ts';
import { suggestOpportunity, type OpportunityGuess } from './notebook/suggest-opportunity.ts';
import { getCapture } from './notebook/queries.ts';
import type { PageReading } from './reading/page-reading.ts';
import { readPage } from './reading/read-page.ts';
import { rereadCapture } from './reread-captures.ts';

export type { TakenDraft } from './draft-state.ts';
export { warmReader } from './reading/warm-reader.ts';

export interface ReadDraft {
  draft: TakenDraft;
  reading: PageReading;
  guess: OpportunityGuess;
}

/**
 * Reads the page of the draft and guesses its opportunity. A page kept by an older reader is read again first, so that
 * differences are the page's and not the reader's. Slow for large pages: call once per draft, not per redraw.
 */
export async function readDraft(draft: TakenDraft): Promise<ReadDraft> {
  const reading = readPage(draft.snapshot);
  const guess = await suggestOpportunity(reading, draft.snapshot.address);
  const outdated = guess.kept && guess.kept.readerVersion < reading.readerVersion;
  if (!guess.kept || !outdated) return { draft, reading, guess };
  await rereadCapture(guess.kept.id, draft.startedAt);
  return { draft, reading, guess: { ...guess, kept: (await getCapture(guess.kept.id)) ?? guess.kept } };
}
