import type { Block } from '../../snapshot/page-snapshot.ts';
import { fieldOfLabel } from '../sources/labelled-pairs.ts';
import { matchHeading, type HeadingMatch } from './match-heading.ts';

/** A line of the main content, seen as heading or as text. `start` is the offset of `text` in the block's text. */
export interface OutlineEntry {
  block: number;
  text: string;
  start: number;
  /** Present on headings: 1 to 6 as marked up, 7 for lines that only look like headings, 8 for lead-ins ("You will:"). */
  level?: number;
  match?: HeadingMatch;
  /** The heading is marked up as one or visibly larger than the text: its dress vouches for it. */
  marked?: true;
}

/** Level of a line that looks like a heading without being marked up as one. */
export const FAKE_LEVEL = 7;
/** Level of a line that ends in a colon and leads into a list. */
export const LEAD_IN_LEVEL = 8;

/** Level of an apply button: what stands behind it belongs to no section above it. */
export const CONTROL_LEVEL = 9;

const APPLY =
  /^(?:apply\b|easy apply|i'm interested|jetzt bewerben|bewerben|online bewerben|zur bewerbung|postuler|je postule|candidater|inscribirme|inscriu|postular|aplicar|solliciteer|solliciteren|candidati|candidatar|aplikuj|odpovědět|reagovat|откликнуться|応募|지원하기)/i;
const LONGEST = 90;
const MOST_WORDS = 12;
const LEAD_IN_LONGEST = 160;
const SENTENCE_END = /[.!…]$/;
const RUN_IN = /^([^:.!?]{3,60}):\s+(\S.*)$/su;
const CAPS_RUN_IN = /^([\p{Lu}\p{N}&'’/,-]+(?: [\p{Lu}\p{N}&'’/,-]+){0,5} ?)[:–-]\s+(\S.*)$/su;

/** "Every week you will:": a lead-in that leaves its verb to the list. */
const WILL_DO =
  /(?:^|[\s,])(?:you(?:['’]ll| will| are going to)|(?:du wirst|wirst du|werden sie|sie werden|vous|tu|je gaat|ga je))\s*(?:[:：…]|\.\.\.)$/iu;

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function isAllCaps(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 4 && text === text.toUpperCase() && text !== text.toLowerCase() && countWords(text) >= 2
  );
}

function hasHeadingShape(text: string): boolean {
  return (
    text.length >= 3 && text.length <= LONGEST && countWords(text) <= MOST_WORDS && !SENTENCE_END.test(text)
  );
}

function isListItem(block: Block | undefined): boolean {
  return block?.kind === 'item';
}

function fakeLevel(
  block: Block,
  next: Block | undefined,
  match: HeadingMatch | undefined,
): number | undefined {
  const { text } = block;
  if (block.kind !== 'paragraph' && !(block.kind === 'item' && block.emphasis === 'strong')) return undefined;
  const leadsIn = /(?:[:：…]|\.\.\.)$/.test(text);
  if (hasHeadingShape(text)) {
    const sure = (match?.coverage ?? 0) >= 0.5;
    if (block.kind === 'item') return sure ? FAKE_LEVEL : undefined;
    if (block.emphasis !== undefined || isAllCaps(text)) return FAKE_LEVEL;
    if (sure && (leadsIn || isListItem(next) || match?.coverage === 1)) return FAKE_LEVEL;
  }
  const short = text.length <= LEAD_IN_LONGEST;
  return leadsIn && short && isListItem(next) && block.kind === 'paragraph' ? LEAD_IN_LEVEL : undefined;
}

/** "Wynagrodzenie: 6 000 – 7 500 zł" is a fact and not the list of benefits. */
const PAY_LONGEST = 120;
const LONG_REST = 25;
const SHORT_REST = 8;
const ASKS: ReadonlySet<string> = new Set(['preferences', 'requirements']);

/** "REQUIREMENTS: five years of …": heading and first line in one block. */
function splitRunIn(block: Block, index: number): OutlineEntry[] | undefined {
  const parts = RUN_IN.exec(block.text) ?? CAPS_RUN_IN.exec(block.text);
  const [, head, rest] = parts ?? [];
  if (head === undefined || rest === undefined || rest.length < SHORT_REST) return undefined;
  if (fieldOfLabel(head) === 'salary' && rest.length <= PAY_LONGEST) return undefined;
  const match = matchHeading(head);
  // A bold beginning makes even a few words behind it the list it announces.
  if (rest.length < LONG_REST && !(block.label === head && ASKS.has(match?.meaning ?? 'other')))
    return undefined;
  if (!match || match.coverage < 0.99 || match.meaning === 'meta' || match.meaning === 'role')
    return undefined;
  const start = block.text.length - rest.length;
  return [
    { block: index, text: head, start: 0, level: FAKE_LEVEL, match },
    { block: index, text: rest, start },
  ];
}

function readEntry(blocks: readonly Block[], index: number, next: Block | undefined): OutlineEntry[] {
  const block = blocks[index];
  if (!block || block.text === '') return [];
  const entry: OutlineEntry = { block: index, text: block.text, start: 0 };
  if (block.kind === 'link' || block.kind === 'button' || block.kind === 'image') {
    return APPLY.test(block.text)
      ? [{ ...entry, level: CONTROL_LEVEL, match: { meaning: 'other', coverage: 1 } }]
      : [];
  }
  const match = block.text.length <= LEAD_IN_LONGEST ? matchHeading(block.text) : undefined;
  const matched = match ? { match } : {};
  if (block.kind === 'heading' && block.text.length <= LEAD_IN_LONGEST) {
    return [{ ...entry, level: Math.min(block.level ?? 6, 6), ...matched, marked: true }];
  }
  // The first cell of a later row names its row, not a section.
  const headsTable = block.row === undefined || block.row === 0 || block.column !== 0;
  if (block.kind === 'cell' && headsTable && match && match.coverage >= 0.5 && hasHeadingShape(block.text)) {
    return [{ ...entry, level: FAKE_LEVEL, match }];
  }
  const level = fakeLevel(block, next, match);
  if (level === LEAD_IN_LEVEL && (match?.coverage ?? 0) < 0.5 && WILL_DO.test(block.text))
    return [{ ...entry, level, match: { meaning: 'responsibilities', coverage: 1 }, marked: true }];
  if (level !== undefined)
    return [
      {
        ...entry,
        level,
        ...matched,
        ...(block.emphasis === 'large' || level === LEAD_IN_LEVEL ? { marked: true as const } : {}),
      },
    ];
  if (block.kind === 'label-value' || block.kind === 'paragraph') return splitRunIn(block, index) ?? [entry];
  return [entry];
}

interface KnownEntries {
  next: Block | undefined;
  entries: readonly OutlineEntry[];
}

const knownOf = new WeakMap<readonly Block[], KnownEntries[]>();

/** The given blocks as headings and lines. Links, buttons and images are left out. */
export function readOutline(blocks: readonly Block[], main: readonly number[]): OutlineEntry[] {
  let known = knownOf.get(blocks);
  if (!known) knownOf.set(blocks, (known = []));
  const outline: OutlineEntry[] = [];
  // The main content and the whole page are outlined in turn: most lines have the same neighbour in both.
  for (const [position, index] of main.entries()) {
    const next = blocks[main[position + 1] ?? -1];
    let line = known[index];
    if (!line || line.next !== next) known[index] = line = { next, entries: readEntry(blocks, index, next) };
    outline.push(...line.entries);
  }
  return outline;
}
