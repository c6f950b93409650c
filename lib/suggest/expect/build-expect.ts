// Questions to expect: weak answers first, then the role's own, then behaviour, situations, motive and weak spots.
import { listListeners } from '../choose/voices.ts';
import type { Findings } from '../ground/find-hits.ts';
import type { Ground } from '../ground/ground.ts';
import type { ExpectItem, SuggestInput } from '../suggestion.ts';
import { chooseDrafts, toExpect } from './choose-expect.ts';
import { fromCompetencies, fromMotive } from './expect-general.ts';
import { fromHits } from './expect-hits.ts';
import { fromOwn } from './expect-own.ts';
import { fromAssessment, fromCriteria } from './expect-process.ts';
import { fromWeakSpots } from './expect-weak-spots.ts';

/** Eight to twelve questions with the candidate's best story for each, or an explicit gap. */
export function buildExpect(input: SuggestInput, ground: Ground, findings: Findings): ExpectItem[] {
  const listeners = listListeners(input.round);
  const hits = fromHits(findings, listeners, input.round.stage);
  const criteria = fromCriteria(findings);
  const drafts = [
    ...fromWeakSpots(input, findings),
    ...fromOwn(input, findings),
    ...fromAssessment(findings),
    ...criteria,
    ...hits.filter((draft) => draft.signal !== 'O5' || criteria.length === 0),
    ...fromMotive(ground, findings.duties),
    ...fromCompetencies(findings, hits),
  ].sort((a, b) => b.score - a.score);
  const chosen = chooseDrafts(drafts);
  const used = new Map<string, number>();
  return chosen.map((draft) => toExpect(draft, input, used));
}
