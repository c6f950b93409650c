import type { FoundFact } from '../../facts/fact.ts';
import { FACT_KEYS } from '../../facts/fact-key.ts';
import { foldText } from '../fold.ts';

function identity(fact: FoundFact): string {
  const { value } = fact;
  return `${fact.key} ${typeof value === 'string' ? foldText(value) : JSON.stringify(value)}`;
}

/**
 * One fact per value: repeated lines and values found twice are kept once, with the more trusted proof. Of keys a page
 * states once only the first stays, unless two are marked as a contradiction.
 */
export function mergeFacts(facts: readonly FoundFact[]): FoundFact[] {
  const byIdentity = new Map<string, FoundFact>();
  for (const fact of facts) {
    const key = identity(fact);
    const known = byIdentity.get(key);
    if (!known || (known.evidence.source === 'hidden' && fact.evidence.source === 'visible'))
      byIdentity.set(key, fact);
  }
  const seen = new Set<string>();
  return [...byIdentity.values()].filter(({ key, conflict }) => {
    if (FACT_KEYS[key].count === 'many' || conflict !== undefined) return true;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}
