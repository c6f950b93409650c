import type { FactKey, FactValueOf } from '../../facts/fact-key.ts';
import type { FoundFactOf, Tier } from '../../facts/fact.ts';
import type { PageSnapshot } from '../../snapshot/page-snapshot.ts';

/** What a fact from a block needs besides the block: key, value, the proving words and how sure they are. */
export interface BlockFact<K extends FactKey> {
  key: K;
  value: FactValueOf<K>;
  block: number;
  /** Exact substring of the block's text; the whole text when left out. */
  quote?: string;
  tier: Tier;
  confidence: number;
  note?: string;
}

/** A fact proved by words of one block; the evidence says whether the reader of the page can see them. */
export function factFromBlock<K extends FactKey>(snapshot: PageSnapshot, fact: BlockFact<K>): FoundFactOf<K> {
  const block = snapshot.blocks[fact.block];
  const text = block?.text ?? '';
  const quote = fact.quote !== undefined && text.includes(fact.quote) ? fact.quote : text;
  return {
    key: fact.key,
    value: fact.value,
    evidence: {
      quote: quote.slice(0, 4000),
      source: block?.hidden ? 'hidden' : 'visible',
      block: fact.block,
    },
    tier: fact.tier,
    confidence: fact.confidence,
    ...(fact.note === undefined ? {} : { note: fact.note }),
  };
}

/** A fact proved by a value outside the visible text. */
export function factFromData<K extends FactKey>(
  fact: Pick<BlockFact<K>, 'key' | 'value' | 'confidence'> & {
    quote: string;
    source: 'json-ld' | 'microdata' | 'meta' | 'title' | 'address';
  },
): FoundFactOf<K> {
  const tier: Tier =
    fact.source === 'json-ld' || fact.source === 'microdata'
      ? 'structured'
      : fact.source === 'address'
        ? 'address'
        : 'meta';
  return {
    key: fact.key,
    value: fact.value,
    evidence: { quote: fact.quote, source: fact.source },
    tier,
    confidence: fact.confidence,
  };
}
