import type { FoundFact } from '../../facts/fact.ts';
import type { ReadingContext } from '../reading-context.ts';
import { factFromBlock } from './found-fact.ts';
import { findPersonCards } from './person-cards.ts';

/** Leaders and team members the page shows. */
export function readPeople(context: ReadingContext): FoundFact[] {
  return findPersonCards(context).map((card) =>
    factFromBlock(context.snapshot, {
      key: 'company.person',
      value: { name: card.name, ...(card.title === undefined ? {} : { title: card.title.slice(0, 300) }) },
      block: card.nameBlock,
      tier: 'labelled',
      confidence: card.title === undefined ? 0.7 : 0.9,
    }),
  );
}
