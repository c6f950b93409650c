import type { FoundFact } from '../../facts/fact.ts';
import { factFromBlock } from '../make-fact.ts';
import { PhraseIndex } from '../phrase-index.ts';
import { CLOSED_PHRASES } from '../vocabulary/closed-words.ts';
import type { PostingView } from './posting-view.ts';

const index = new PhraseIndex<'closed'>();
for (const phrase of CLOSED_PHRASES) index.add(phrase, 'closed');

const BANNER_LONGEST = 220;
/** "The role has been filled with challenges": filled with something is not filled. */
const FILLED_WITH = /\bfilled with\b/i;
const CONDITION = /\b(?:if|once|when|until|after|wenn|sobald|falls|si|cuando|als|quando)\b/i;

/** That the posting is closed, where the page says so; a closing date in the past alone does not close it. */
export function readStatus({ context, area, job }: PostingView): FoundFact[] {
  const { blocks } = context.snapshot;
  const from = job.heading?.block ?? 0;
  const near = blocks.flatMap((block, at) =>
    at < from && at > from - 30 && block.place !== 'nav' ? [at] : [],
  );
  for (const at of [...near, ...area]) {
    const block = blocks[at];
    if (!block || block.text.length > BANNER_LONGEST || index.find(block.text).length === 0) continue;
    if (FILLED_WITH.test(block.text) || CONDITION.test(block.text)) continue;
    return [
      factFromBlock(
        context.snapshot,
        { block: at, quote: block.text },
        { key: 'job.status', value: 'closed', tier: 'section', confidence: block.hidden ? 0.4 : 0.85 },
      ),
    ];
  }
  return [];
}
