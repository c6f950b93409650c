import type { Fact } from '../../lib/facts/fact.ts';
import type { Capture } from '../../lib/notebook/records.ts';
import type { ShownFact } from './shown-fact.ts';

/** Kept facts with the page each is from. */
export function toShownFacts(facts: readonly Fact[], captures: readonly Capture[]): ShownFact[] {
  const pages = new Map(captures.map((capture) => [capture.id, capture]));
  return facts.map((fact) => {
    const capture = pages.get(fact.captureId);
    return {
      id: fact.id,
      fact,
      status: fact.status,
      ...(capture && {
        page: { address: capture.address, title: capture.title, takenAt: capture.capturedAt },
      }),
    };
  });
}
