// Which findings have nothing to do with the job: they stand on another page and share no topic with the posting.
import { topicsOf } from '../wording/stems.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { isPosting } from './unit.ts';

/** What concerns everybody who works there, whatever they do: values, who comes and goes, how all of them work. */
const EVERYBODY = /^(?:M\d+|D7|I8|V24|V29)$/u;

/** What the whole company earns is for those who sell, or count it. */
const EARNINGS = /\b(?:revenue|(?:net|operating) profit|turnover|sales|earnings|EBITDA?)\b/iu;
/** Money put into the company is for whoever spends it or answers for it. */
const FUNDING =
  /\b(?:series [a-e]|seed round|funding round|financing round|growth investment|venture capital|venture debt)\b/iu;
const RAISES = /\b(?:investor\p{L}*|fundrais\p{L}*|financial (?:plan|model|control)\p{L}*|treasur\p{L}*)\b/iu;

const SELLS =
  /\b(?:sales|sell\p{L}*|revenue|profit\p{L}*|margins?|commercial|customers?|clients?|market\p{L}*|forecast\p{L}*|budgets?|turnover)\b/iu;

/** Marks hits that share none of the postings' `topics`. Without a posting nothing is far. */
export function markFar(hits: readonly Hit[], ground: Ground, topics: ReadonlySet<string>): void {
  if (ground.postings.length === 0) return;
  const asks = (words: RegExp) => ground.units.some((unit) => isPosting(unit) && words.test(unit.text));
  const sells = asks(SELLS);
  const raises = asks(RAISES);
  for (const hit of hits) {
    if (!hit.unit || isPosting(hit.unit) || EVERYBODY.test(hit.row.id)) continue;
    if (!raises && FUNDING.test(hit.unit.text)) hit.far = true;
    if (hit.linked) continue;
    const shared = [...topicsOf(hit.unit.text)].some((stem) => topics.has(stem));
    if (!shared || (!sells && EARNINGS.test(hit.unit.text))) hit.far = true;
  }
}
