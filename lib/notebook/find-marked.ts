// Finds the words the candidate marked in the blocks of the page, so that a kept sentence has its proof.
import type { FoundFactOf } from '../facts/fact.ts';
import type { Block } from '../snapshot/page-snapshot.ts';

const QUOTE_LIMIT = 4_000;
/** Shorter pieces at the rim of a marked stretch are stray letters. */
const SHORTEST_PIECE = 3;

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function toFact(block: Block, index: number, quote: string): FoundFactOf<'note.marked'> {
  return {
    key: 'note.marked',
    value: quote,
    evidence: { quote, source: block.hidden ? 'hidden' : 'visible', block: index },
    tier: 'prose',
    confidence: 1,
  };
}

/** The marked stretch as it lies inside one block: the whole of it, or undefined. */
function insideOneBlock(blocks: readonly Block[], marked: string): FoundFactOf<'note.marked'> | undefined {
  const visible = blocks.findIndex((block) => !block.hidden && block.text.includes(marked));
  const index = visible >= 0 ? visible : blocks.findIndex((block) => block.text.includes(marked));
  const block = blocks[index];
  return block && toFact(block, index, marked.slice(0, QUOTE_LIMIT));
}

/**
 * One fact per block the marked words lie in, each quoting the block word for word. Several lines marked give several
 * facts. Empty when the words are not in the blocks (a text field, an embedded frame).
 */
export function findMarked(blocks: readonly Block[], selection: string): FoundFactOf<'note.marked'>[] {
  const whole = fold(selection);
  if (whole.length < SHORTEST_PIECE) return [];
  const single = insideOneBlock(blocks, whole);
  if (single) return [single];
  const pieces = selection.split(/[\r\n\t]+/).map(fold);
  const facts = pieces
    .filter((piece) => piece.length >= SHORTEST_PIECE)
    .map((piece) => insideOneBlock(blocks, piece))
    .filter((fact) => fact !== undefined);
  return facts.filter((fact, at) => facts.findIndex((other) => other.value === fact.value) === at);
}
