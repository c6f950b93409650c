// Reads a taken draft in the panel and says where it belongs. The background never reads: it stays small.
import type { TakenDraft } from './draft-state.ts';
import { suggestOpportunity, type OpportunityGuess } from './notebook/suggest-opportunity.ts';
import type { PageReading } from './reading/page-reading.ts';
import { readPage } from './reading/read-page.ts';

export type { TakenDraft } from './draft-state.ts';

export interface ReadDraft {
  draft: TakenDraft;
  reading: PageReading;
  guess: OpportunityGuess;
}

/** Reads the page of the draft and guesses its opportunity. Slow for large pages: call once per draft, not per redraw. */
export async function readDraft(draft: TakenDraft): Promise<ReadDraft> {
  const reading = readPage(draft.snapshot);
  return { draft, reading, guess: await suggestOpportunity(reading, draft.snapshot.address) };
}
