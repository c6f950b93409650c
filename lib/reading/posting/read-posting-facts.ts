import type { FoundFact } from '../../facts/fact.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readSectionFacts } from './section-facts.ts';

/** All facts about the shown job. */
export function readPostingFacts(context: ReadingContext): FoundFact[] {
  return readSectionFacts(context);
}
