// Questions to ask, points to say and questions to expect for one round of one opportunity.
import { gatherMaterial, type PrepareRequest } from './gather-material.ts';
import { suggest } from './suggest/suggest.ts';
import type { Suggestions } from './suggest/suggestion.ts';

export type { PrepareRequest } from './gather-material.ts';

/** Suggestions from what the notebook holds now. Computed anew each time; fits `useLiveQuery`. */
export async function prepareRound(request: PrepareRequest): Promise<Suggestions> {
  return suggest(await gatherMaterial(request));
}
