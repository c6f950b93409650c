// Which findings have nothing to do with the job: they stand on another page and share no topic with the posting.
import { topicsOf } from '../wording/stems.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { isBoilerplate } from './match-cues.ts';
import { isPosting } from './unit.ts';

/** Words of the postings, without the company's own name. */
export function topicsOfPosting(ground: Ground): Set<string> {
  const own = topicsOf(ground.company ?? '');
  const text = ground.units
    .filter(
      (unit) => isPosting(unit) && !isBoilerplate(unit) && !['benefits', 'process'].includes(unit.section),
    )
    .map((unit) => unit.text)
    .join(' ');
  return new Set([...topicsOf(`${text} ${ground.role ?? ''}`)].filter((stem) => !own.has(stem)));
}

/** What concerns everybody who works there, whatever they do: values, who goes, the people opposite, the company as a whole. */
const EVERYBODY = /^(?:M|D7$|I8$|V24$|V29$|V3\d$)/u;

/** What the whole company earns is for those who sell, or count it. */
const EARNINGS = /\b(?:revenue|(?:net|operating) profit|turnover|sales|earnings|EBITDA?)\b/iu;
const SELLS =
  /\b(?:sales|sell\p{L}*|revenue|profit\p{L}*|margins?|commercial|customers?|clients?|market\p{L}*|forecast\p{L}*|budgets?|turnover)\b/iu;

/** Marks hits that share no topic with any posting. Without a posting nothing is far. */
export function markFar(hits: readonly Hit[], ground: Ground): void {
  if (ground.postings.length === 0) return;
  let near: Set<string> | undefined;
  let sells: boolean | undefined;
  for (const hit of hits) {
    if (!hit.unit || isPosting(hit.unit) || hit.linked || EVERYBODY.test(hit.row.id)) continue;
    near ??= topicsOfPosting(ground);
    const shared = [...topicsOf(hit.unit.text)].some((stem) => near!.has(stem));
    sells ??= ground.units.some((unit) => isPosting(unit) && SELLS.test(unit.text));
    if (!shared || (!sells && EARNINGS.test(hit.unit.text))) hit.far = true;
  }
}
