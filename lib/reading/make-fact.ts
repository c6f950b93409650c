import type { Evidence, FoundFactOf, Tier } from '../facts/fact.ts';
import type { FactKey, FactValueOf } from '../facts/fact-key.ts';
import type { PageSnapshot } from '../snapshot/page-snapshot.ts';
import { foldText } from './fold.ts';

/** What a fact is made of besides its words. */
export interface FactParts<K extends FactKey> {
  key: K;
  value: FactValueOf<K>;
  tier: Tier;
  confidence: number;
  inferred?: true | undefined;
  note?: string | undefined;
}

function finish<K extends FactKey>(parts: FactParts<K>, evidence: Evidence): FoundFactOf<K> {
  const { inferred, note, ...rest } = parts;
  return {
    ...rest,
    evidence,
    ...(inferred ? { inferred } : {}),
    ...(note === undefined ? {} : { note: note.slice(0, 200) }),
  };
}

/** A fact proved by words of a block. `quote` must stand in the block's text as it is. */
export function factFromBlock<K extends FactKey>(
  snapshot: Pick<PageSnapshot, 'blocks'>,
  words: { block: number; quote: string },
  parts: FactParts<K>,
): FoundFactOf<K> {
  const hidden = snapshot.blocks[words.block]?.hidden === true;
  return finish(parts, {
    quote: words.quote.slice(0, 4_000),
    source: hidden ? 'hidden' : 'visible',
    block: words.block,
  });
}

/** A fact proved by words that stand in no block: structured data, page state, meta, title or address. */
export function factFromData<K extends FactKey>(
  quote: string,
  source: Exclude<Evidence['source'], 'visible' | 'hidden'>,
  parts: FactParts<K>,
): FoundFactOf<K> {
  return finish(parts, { quote: quote.slice(0, 4_000), source });
}

/** Where the words stand in one of the blocks, ignoring letter case; visible blocks first. */
export function findQuote(
  snapshot: Pick<PageSnapshot, 'blocks'>,
  blocks: readonly number[],
  words: string,
): { block: number; quote: string } | undefined {
  const wanted = foldText(words);
  if (wanted.length < 2) return undefined;
  const lower = words.toLowerCase();
  let hidden: { block: number; quote: string } | undefined;
  for (const index of blocks) {
    const block = snapshot.blocks[index];
    if (!block) continue;
    const at = block.text.toLowerCase().indexOf(lower);
    if (at < 0) continue;
    const hit = { block: index, quote: block.text.slice(at, at + words.length) };
    if (!block.hidden) return hit;
    hidden ??= hit;
  }
  return hidden;
}
