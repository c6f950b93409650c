import type { Block, PageSnapshot } from '../snapshot/page-snapshot.ts';

/** Characters of a line above a panel at most: its heading, its tab, its button. */
const CONTROL_LONGEST = 90;
/** Hidden lines in a row that make a panel; fewer without a heading of their own are planted. */
const PANEL_LINES = 3;

const SPEAKS_TO_MACHINES =
  /\b(?:ignore|disregard|forget) (?:all |any |the |your )?(?:previous|prior|above|earlier) (?:instructions?|prompts?|text)\b|\b(?:AI|LLM|language model|chatbot|assistant)s?(?: systems?| models?| agents?)? (?:reading|that reads?|processing|reviewing|must|should)\b|\bsystem prompt\b/iu;

type Page = Pick<PageSnapshot, 'blocks' | 'boxes'>;

/** A line that opens what is hidden: its heading or its control. */
function opens(block: Block | undefined): boolean {
  if (block === undefined || block.text.length > CONTROL_LONGEST) return false;
  return block.kind === 'heading' || block.kind === 'button' || block.emphasis !== undefined;
}

const FOR_SCREEN_READERS = /visually-?hidden|sr-?only|screen-?reader|a11y/i;

/** Words for those who hear the page are hidden from the eye alone. */
function isForScreenReaders({ boxes }: Page, block: Block): boolean {
  return boxes[block.box]?.classes?.some((name) => FOR_SCREEN_READERS.test(name)) ?? false;
}

function runFrom(blocks: readonly Block[], start: number): number {
  let end = start;
  while (end < blocks.length && blocks[end]?.hidden === true) end += 1;
  return end;
}

function isPanel(blocks: readonly Block[], start: number, end: number): boolean {
  return end - start >= PANEL_LINES || opens(blocks[start - 1]) || opens(blocks[start]);
}

const known = new WeakMap<readonly Block[], ReadonlySet<number>>();

/**
 * Hidden lines no reader can ever open: one or two among visible lines, without the heading or control a panel has, and
 * hidden words that speak to machines. Nothing they say is a fact.
 */
export function findPlanted(page: Page): ReadonlySet<number> {
  const { blocks } = page;
  const before = known.get(blocks);
  if (before) return before;
  const planted = new Set<number>();
  for (let at = 0; at < blocks.length; at += 1) {
    if (blocks[at]?.hidden !== true) continue;
    const end = runFrom(blocks, at);
    const panel = isPanel(blocks, at, end);
    for (; at < end; at += 1) {
      const block = blocks[at];
      const alone = !panel && block !== undefined && !isForScreenReaders(page, block);
      if (alone || SPEAKS_TO_MACHINES.test(block?.text ?? '')) planted.add(at);
    }
  }
  known.set(blocks, planted);
  return planted;
}
