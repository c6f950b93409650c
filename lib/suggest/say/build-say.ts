import type { Findings } from '../ground/find-hits.ts';
import type { Ground } from '../ground/ground.ts';
import type { SayItem, SuggestInput } from '../suggestion.ts';
import { stableId } from '../wording/hash.ts';

/** Points to make. */
export function buildSay(_input: SuggestInput, _ground: Ground, findings: Findings): SayItem[] {
  return findings.hits
    .filter((hit) => hit.row.say && hit.slots.q)
    .sort((a, b) => b.row.priority - a.row.priority)
    .slice(0, 4)
    .map((hit) => ({
      kind: 'say',
      form: 'prompt',
      id: stableId(`s${hit.row.id}`, hit.evidence[0]?.quote ?? ''),
      text: `No story yet for "${hit.slots.q}".`,
      prompt: `Think of ${hit.row.say!.angle}.`,
      theme: hit.row.theme,
      signal: hit.row.id,
      evidence: hit.evidence,
      why: hit.row.why,
      score: hit.row.priority / 5,
      scoreParts: {},
    }));
}
