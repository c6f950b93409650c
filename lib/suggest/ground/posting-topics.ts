// What the postings are about, to tell which other pages speak of the same.
import { topicsOf } from '../wording/stems.ts';
import type { Ground } from './ground.ts';
import { isBoilerplate } from './match-cues.ts';
import { isPosting } from './unit.ts';

/** Words of the postings, without the company's own name. */
export function topicsOfPostings(ground: Ground): Set<string> {
  const own = topicsOf(ground.company ?? '');
  const text = ground.units
    .filter(
      (unit) => isPosting(unit) && !isBoilerplate(unit) && !['benefits', 'process'].includes(unit.section),
    )
    .map((unit) => unit.text)
    .join(' ');
  return new Set([...topicsOf(`${text} ${ground.role ?? ''}`)].filter((stem) => !own.has(stem)));
}
