import type { RoundRecord } from '../../lib/candidate/round.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import type { Capture } from '../../lib/notebook/records.ts';
import { nameRound } from '../rounds/round-words.ts';
import { copyRoute } from './copy-route.ts';
import { formatFact } from './format-fact.ts';
import type { ShownFact } from './shown-fact.ts';

/** Kept facts with the page each is from, what they were before and what was said about them. */
export function toShownFacts(
  facts: readonly Fact[],
  captures: readonly Capture[],
  rounds: readonly RoundRecord[] = [],
): ShownFact[] {
  const pages = new Map(captures.map((capture) => [capture.id, capture]));
  return facts.map((fact) => {
    const capture = pages.get(fact.captureId);
    return {
      id: fact.id,
      fact,
      status: fact.status,
      ...(capture && {
        page: {
          address: capture.address,
          title: capture.title,
          takenAt: capture.capturedAt,
          copy: copyRoute(
            { opportunityId: capture.opportunityId, captureId: capture.id },
            fact.evidence.source === 'visible' ? fact.evidence.quote : '',
          ),
        },
      }),
      ...(fact.history && fact.history.length > 0 && { history: toHistory(fact) }),
      ...(fact.heard && { heard: toHeard(fact.heard, rounds) }),
    };
  });
}

function toHistory(fact: Fact): ShownFact['history'] {
  return fact.history?.map(({ status, value, until }) => ({
    text: formatFact({ ...fact, value } as Fact),
    status,
    until,
  }));
}

function toHeard(heard: NonNullable<Fact['heard']>, rounds: readonly RoundRecord[]): ShownFact['heard'] {
  const round = rounds.find((one) => one.id === heard.roundId);
  return { text: heard.text, relation: heard.relation, where: round ? nameRound(round) : '' };
}
