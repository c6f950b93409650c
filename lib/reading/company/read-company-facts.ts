import type { FoundFact } from '../../facts/fact.ts';
import type { ReadingContext } from '../reading-context.ts';

/** Facts about the company whose page this is. */
export function readCompanyFacts(_context: ReadingContext): FoundFact[] {
  return [];
}
