// Field by field: what two readings of one page say differently.
import { valueKey } from './equal-values.ts';
import type { FactKey } from './fact-key.ts';
import { FACT_KEYS } from './fact-key.ts';
import type { FoundFact } from './fact.ts';

/** A value that went, one that came, or one that took the other's place. */
export interface FieldChange<F extends FoundFact = FoundFact> {
  key: FactKey;
  before?: F;
  after?: F;
}

/** Long lines are told by the sentences themselves, and what reading merely concludes is no change of the page. */
const TOLD_ELSEWHERE: readonly FactKey[] = [
  'job.responsibility',
  'job.requirement',
  'job.preference',
  'job.stockPhrase',
  'note.marked',
];

const without = <F extends FoundFact>(facts: readonly F[], others: readonly F[]): F[] => {
  const known = new Set(others.map((fact) => valueKey(fact.value)));
  const kept = facts.filter((fact) => !known.has(valueKey(fact.value)));
  return kept.filter(
    (fact, index) => kept.findIndex((one) => valueKey(one.value) === valueKey(fact.value)) === index,
  );
};

/** Changes in the order of the fact keys; equal values are none, however they are written. */
export function compareFacts<F extends FoundFact>(
  before: readonly F[],
  after: readonly F[],
): FieldChange<F>[] {
  const keys = (Object.keys(FACT_KEYS) as FactKey[]).filter((key) => !TOLD_ELSEWHERE.includes(key));
  return keys.flatMap((key): FieldChange<F>[] => {
    const [old, fresh] = [before, after].map((facts) =>
      facts.filter((fact) => fact.key === key && !fact.inferred),
    );
    const gone = without(old ?? [], fresh ?? []);
    const come = without(fresh ?? [], old ?? []);
    const rows = Math.max(gone.length, come.length);
    return Array.from({ length: rows }, (_, index) => ({
      key,
      ...(gone[index] && { before: gone[index] }),
      ...(come[index] && { after: come[index] }),
    }));
  });
}
