// What a page adds to what is known. Pure.
import { canBothHold } from './can-both-hold.ts';
import { equalValues } from './equal-values.ts';
import { FACT_KEYS, type FactKey } from './fact-key.ts';
import type { Fact, FoundFact } from './fact.ts';

export interface Contradiction {
  fact: FoundFact;
  known: Fact;
}

export interface Additions {
  /** Said nowhere else so far. */
  fresh: FoundFact[];
  /** Said here as it is known already. */
  confirms: FoundFact[];
  /** Cannot be true together with what is known. */
  contradicts: Contradiction[];
}

/** Keys that describe the page or its wording more than the job; they confirm and contradict nothing. */
const ABOUT_THE_PAGE: readonly FactKey[] = [
  'job.stockPhrase',
  'note.marked',
  'company.summary',
  'job.datePosted',
];

/** Names of companies and roles are written in many ways: only equal ones say something here. */
const SPELLED_FREELY: readonly FactKey[] = ['company.name', 'job.title'];

function compareOne(fact: FoundFact, known: readonly Fact[]): 'fresh' | 'confirms' | Fact {
  const alike = known.filter((one) => one.key === fact.key);
  if (alike.some((one) => equalValues(one.value, fact.value))) return 'confirms';
  const [other] = alike;
  if (!other) return 'fresh';
  if (SPELLED_FREELY.includes(fact.key)) return 'confirms';
  if (FACT_KEYS[fact.key].count === 'many') return 'fresh';
  return alike.some((one) => canBothHold(fact.key, one.value, fact.value)) ? 'confirms' : other;
}

/**
 * Sorts the facts of a page by what they do to those known from other pages. Known facts the candidate rejected say
 * nothing; their corrections count as known.
 */
export function findAdditions(found: readonly FoundFact[], known: readonly Fact[]): Additions {
  const holding = known.filter((fact) => fact.status !== 'rejected');
  const additions: Additions = { fresh: [], confirms: [], contradicts: [] };
  for (const fact of found) {
    if (ABOUT_THE_PAGE.includes(fact.key)) continue;
    const result = compareOne(fact, holding);
    if (typeof result === 'string') additions[result].push(fact);
    else additions.contradicts.push({ fact, known: result });
  }
  return additions;
}
