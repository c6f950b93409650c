// Made-up kept facts for tests of the rules about facts.
import type { FactKey, FactValueOf } from '../../../lib/facts/fact-key.ts';
import type { Fact } from '../../../lib/facts/fact.ts';

/** A kept fact of page `c1` whose quote is its value. */
export function keptFact<K extends FactKey>(key: K, value: FactValueOf<K>, change: Partial<Fact> = {}): Fact {
  return {
    id: `${key} ${JSON.stringify(value)}`,
    opportunityId: 'o1',
    captureId: 'c1',
    key,
    value,
    evidence: { quote: typeof value === 'string' ? value : JSON.stringify(value), source: 'visible' },
    tier: 'section',
    confidence: 0.9,
    readerVersion: 1,
    status: 'found',
    changedAt: '2026-11-20T09:00:00.000Z',
    ...change,
  } as Fact;
}
