import type { Block, PageSnapshot } from '../../snapshot/page-snapshot.ts';
import { foldText } from '../fold.ts';
import { LABELS, type LabelField } from '../vocabulary/labels.ts';

/** A value that stands behind a label naming what it is. */
export interface LabelledPair {
  field: LabelField;
  label: string;
  value: string;
  /** Block the value stands in. */
  block: number;
  /** Offset of the value in the block's text. */
  start: number;
  /** `inline`: "Label: value" in one line; `pair`: marked up as a pair; `below`: label in a line of its own. */
  form: 'inline' | 'pair' | 'below';
}

const fields = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.map((label) => [foldText(label), field as LabelField] as const),
  ),
);

const LABEL_LONGEST = 50;
const INLINE = /^[\s•·*-]*([^:：\n]{2,50}?)\s*[:：]\s*(\S.*)$/su;
const BELOW_LONGEST = 120;

/** The field a label names, or undefined. Trailing colons, marks of required fields and leading emoji do not count. */
export function fieldOfLabel(label: string): LabelField | undefined {
  if (label.length > LABEL_LONGEST) return undefined;
  const folded = foldText(label)
    .replace(/^[^\p{L}\p{N}%]+/u, '')
    .replace(/[\s:：*?]+$/u, '');
  return fields.get(folded);
}

function readInline(block: Block, index: number): LabelledPair | undefined {
  if (!/[:：]/.test(block.text)) return undefined;
  const [, label, value] = INLINE.exec(block.text) ?? [];
  if (label === undefined || value === undefined) return undefined;
  const field = fieldOfLabel(label);
  return (
    field && { field, label, value, block: index, start: block.text.length - value.length, form: 'inline' }
  );
}

function readPair(block: Block, index: number): LabelledPair | undefined {
  if (
    block.kind !== 'label-value' ||
    block.label === undefined ||
    block.value === undefined ||
    block.value === ''
  )
    return undefined;
  const field = fieldOfLabel(block.label);
  const start = block.text.lastIndexOf(block.value);
  return field && start >= 0
    ? { field, label: block.label, value: block.value, block: index, start, form: 'pair' }
    : undefined;
}

const PART_LABEL_LONGEST = 40;

/** Labels in elements of their own at the beginning of a line or straight behind another value: "<b>Place</b> Oulu". */
function labelsAmongParts({ text, parts = [] }: Block): { field: LabelField; start: number; end: number }[] {
  const seen = new Set<number>();
  return parts.flatMap(({ start, end }) => {
    const label = text.slice(start, end);
    const field = end - start <= PART_LABEL_LONGEST && !seen.has(start) ? fieldOfLabel(label) : undefined;
    if (!field || !/^\P{Ll}/u.test(label)) return [];
    seen.add(start);
    return [{ field, start, end }];
  });
}

/** Where the value that begins at `from` holds another element straight behind a finished one. */
function valueStarts({ text, parts = [] }: Block, from: number, to: number): number[] {
  const starts = parts.map(({ start }) => start).filter((at) => at > from && at < to);
  return [from, ...new Set(starts.filter((at) => /[\p{L}\p{N})]/u.test(text[at - 1] ?? '')))];
}

/** Values behind labels that only their element tells from the value: a style sheet would have set them apart. */
function readParts(block: Block, index: number): LabelledPair[] {
  const labels = labelsAmongParts(block);
  if (labels[0]?.start !== 0) return [];
  return labels.flatMap(({ field, start, end }, position): LabelledPair[] => {
    const to = labels[position + 1]?.start ?? block.text.length;
    const label = block.text.slice(start, end);
    const rest = block.text.slice(end, to);
    const from = end + (rest.length - rest.replace(/^[\s:：–-]+/, '').length);
    if (!/^[^\p{Ll}]/u.test(block.text.slice(from, to)) || to - from > BELOW_LONGEST) return [];
    const starts = valueStarts(block, from, to);
    return starts.flatMap((at, place): LabelledPair[] => {
      const value = block.text.slice(at, starts[place + 1] ?? to).trim();
      return value === '' ? [] : [{ field, label, value, block: index, start: at, form: 'pair' }];
    });
  });
}

const SECOND_LABEL = /\s+[—–|•·-]\s+(\p{Lu}[\p{L} /]{2,30}?)\s?[:：]\s+/u;

/** "Poligny — Contract: permanent": what stands behind a second label is no part of the first value. */
function splitAtLabels(pair: LabelledPair): LabelledPair[] {
  const match = SECOND_LABEL.exec(pair.value);
  const [whole = '', label = ''] = match ?? [];
  const field = match ? fieldOfLabel(label) : undefined;
  if (!match || !field) return [pair];
  const at = match.index + whole.length;
  const rest = { ...pair, field, label, value: pair.value.slice(at), start: pair.start + at };
  return [{ ...pair, value: pair.value.slice(0, match.index) }, ...splitAtLabels(rest)];
}

function canBeLabel(block: Block): boolean {
  return (
    block.kind === 'heading' ||
    block.emphasis !== undefined ||
    block.kind === 'paragraph' ||
    block.kind === 'item' ||
    block.kind === 'cell'
  );
}

const SENTENCE_LONGEST = 40;

/** Under a label in a dress of its own even a word that is a label elsewhere is a value ("Department", then "Service"). */
function isValueBelow(label: Block, next: Block | undefined): next is Block {
  if (next === undefined || next.kind === 'heading' || next.kind === 'button') return false;
  if (/[.!]$/.test(next.text) && next.text.length > SENTENCE_LONGEST) return false;
  const dressed = label.kind === 'heading' || (label.emphasis !== undefined && next.emphasis === undefined);
  return (dressed && next.text.length <= SENTENCE_LONGEST) || canBeValue(next);
}

function canBeValue(block: Block | undefined): block is Block {
  return (
    block !== undefined &&
    block.kind !== 'heading' &&
    block.kind !== 'button' &&
    block.text.length <= BELOW_LONGEST &&
    fieldOfLabel(block.text) === undefined
  );
}

function readBelow(blocks: readonly Block[], index: number): LabelledPair[] {
  const block = blocks[index];
  // "1 vacancy in the following place:" leads on to the value.
  const below = blocks[index + 1];
  const leads = below?.kind === 'paragraph' && below.text.endsWith(':');
  const first = leads ? index + 2 : index + 1;
  const next = blocks[first];
  if (!block || !canBeLabel(block) || (block.hidden && readSpoken(blocks, index - 1).length > 0)) return [];
  const field = fieldOfLabel(block.text);
  if (!field || !isValueBelow(block, next)) return [];
  // A list under "Role" says what one does, not what one is called.
  if (field === 'title' && next.kind === 'item') return [];
  // A row of labels over a row of values: what stands below is the next label.
  if (
    block.emphasis !== undefined &&
    next.emphasis === block.emphasis &&
    next.kind === block.kind &&
    blocks[index + 2]?.emphasis !== block.emphasis
  )
    return [];
  const pairs: LabelledPair[] = [];
  // A list under a label gives several values; a paragraph gives one.
  for (let at = first; at < Math.min(blocks.length, first + 7); at += 1) {
    const value = blocks[at];
    if (
      value === undefined ||
      (at > first && !canBeValue(value)) ||
      (at > first && (value.kind !== 'item' || next.kind !== 'item'))
    )
      break;
    pairs.push({ field, label: block.text, value: value.text, block: at, start: 0, form: 'below' });
  }
  return pairs;
}

/** Labels for those who hear the page stand hidden in the line of their value; the snapshot puts them behind it. */
function readSpoken(blocks: readonly Block[], index: number): LabelledPair[] {
  const [value, label] = [blocks[index], blocks[index + 1]];
  if (label?.hidden !== true || value === undefined || value.hidden || !canBeValue(value)) return [];
  const field = label.text.length <= PART_LABEL_LONGEST ? fieldOfLabel(label.text) : undefined;
  return field
    ? [{ field, label: label.text, value: value.text, block: index, start: 0, form: 'below' }]
    : [];
}

const MOST_COLUMNS = 8;

/** A row of labels above a row of values: the first value belongs to the first label. */
function readGrid(blocks: readonly Block[], index: number): LabelledPair[] {
  const dress = blocks[index]?.emphasis;
  if (dress === undefined || blocks[index - 1]?.emphasis === dress) return [];
  let columns = 0;
  while (columns < MOST_COLUMNS && blocks[index + columns]?.emphasis === dress) columns += 1;
  const values = blocks.slice(index + columns, index + 2 * columns);
  const complete =
    values.length === columns && values.every((value) => value.emphasis === undefined && canBeValue(value));
  if (columns < 2 || !complete) return [];
  return values.flatMap((value, column): LabelledPair[] => {
    const label = blocks[index + column]?.text ?? '';
    const field = fieldOfLabel(label);
    return field
      ? [{ field, label, value: value.text, block: index + columns + column, start: 0, form: 'below' }]
      : [];
  });
}

/** All values behind known labels among the given blocks, in page order. */
export function readLabelledPairs(
  { blocks }: Pick<PageSnapshot, 'blocks'>,
  area: readonly number[],
): LabelledPair[] {
  let read = -1;
  return area.flatMap((index) => {
    const block = blocks[index];
    if (!block || block.kind === 'button' || index <= read) return [];
    const direct = readPair(block, index) ?? readInline(block, index);
    if (direct) return splitAtLabels(direct);
    const inParts = readParts(block, index);
    if (inParts.length > 0) return inParts;
    const spoken = readSpoken(blocks, index);
    if (spoken.length > 0) return spoken;
    const grid = readGrid(blocks, index);
    const pairs = grid.length > 0 ? grid : readBelow(blocks, index);
    read = Math.max(read, ...pairs.map((pair) => pair.block));
    return pairs;
  });
}
