// Finds labels with their values among the blocks just written: terms, table rows, and two elements side by side.
import { attributeOf, hasInside } from './dom-access.ts';
import { isLabel } from './line-signs.ts';
import type { LineWriter } from './line-writer.ts';
import type { Block } from './page-snapshot.ts';
import type { TableCell, WalkFrame } from './walk-frame.ts';

const LONGEST_LABEL = 80;
const LONGEST_VALUE = 500;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const ENDS_IN_COLON = /[:：]\s*$/u;

/** Remembers what a `dt` said, so that each `dd` after it can be joined to it. */
export function endTerm(writer: LineWriter, frame: WalkFrame): void {
  const list = listOf(frame);
  if (!list) return;
  const text = textOf(writer, frame.start, writer.blocks.length);
  list.term =
    text && text.length <= LONGEST_LABEL
      ? { start: frame.start, end: writer.blocks.length, text }
      : undefined;
}

/** Joins a `dd` to its `dt`. */
export function endDescription(writer: LineWriter, frame: WalkFrame): void {
  const term = listOf(frame)?.term;
  if (!term) return;
  joinPair(writer, { start: term.start, end: term.end }, { start: frame.start, end: writer.blocks.length });
  // A second description repeats the label instead of swallowing it again.
  term.start = term.end = -1;
  const last = writer.blocks.at(-1);
  if (last && last.label === undefined && frame.start < writer.blocks.length)
    labelLines(writer, frame.start, term.text);
}

function listOf(frame: WalkFrame): WalkFrame | undefined {
  for (let at = frame.parent; at; at = at.parent) if (at.tag === 'dl') return at;
  return undefined;
}

function textOf(writer: LineWriter, start: number, end: number): string | undefined {
  return end - start === 1 ? writer.blocks[start]?.text : undefined;
}

function labelLines(writer: LineWriter, start: number, label: string): void {
  const bare = label.replace(ENDS_IN_COLON, '');
  const lines = writer.blocks.slice(start);
  for (const block of lines) block.label ??= bare;
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only?.kind === 'paragraph' && only.text.length <= LONGEST_VALUE) toLabelValue(only, bare);
}

function toLabelValue(block: Block, label: string): void {
  block.kind = 'label-value';
  block.label = label;
  block.value = block.text;
  block.text = `${label}: ${block.text}`;
  delete block.level;
  delete block.parts;
}

const PAIRABLE: ReadonlySet<string> = new Set(['paragraph', 'link', 'item', 'button', 'cell']);

/** Joins a label and what follows it. A value of several lines keeps them, each with the label; the label stands out. */
function joinPair(
  writer: LineWriter,
  label: { start: number; end: number },
  value: { start: number; end: number },
): void {
  const head = writer.blocks[label.start];
  if (
    !head ||
    label.start < 0 ||
    label.end - label.start !== 1 ||
    value.start !== label.end ||
    value.end <= value.start
  )
    return;
  const bare = head.text.replace(ENDS_IN_COLON, '').trim();
  const only = writer.blocks[value.start];
  const single =
    value.end - value.start === 1 && only && PAIRABLE.has(only.kind) && only.text.length <= LONGEST_VALUE;
  if (!bare || !only || !SAYS_SOMETHING.test(only.text)) return;
  if (only && single) {
    if (only.label !== undefined) return;
    toLabelValue(only, bare);
    writer.blocks.splice(label.start, 1);
    writer.frames.splice(label.start, 1);
    return;
  }
  if (head.kind === 'paragraph') head.emphasis ??= 'strong';
  for (let at = value.start; at < value.end; at += 1) {
    const block = writer.blocks[at];
    if (block) block.label ??= bare;
  }
}

/** Two elements side by side, the first of which says that it is a label. */
export function endPair(writer: LineWriter, frame: WalkFrame): void {
  const start = frame.start;
  const [label, value] = [writer.blocks[start], writer.blocks[start + 1]];
  const [labelFrame, valueFrame] = [writer.frames[start], writer.frames[start + 1]];
  if (!label || !value || !labelFrame || !valueFrame || labelFrame === frame || valueFrame === frame) return;
  if (label.kind !== 'paragraph' && label.kind !== 'item') return;
  if (
    !PAIRABLE.has(value.kind) ||
    value.label !== undefined ||
    label.text.length > 40 ||
    value.text.length > 200
  )
    return;
  const named = isLabelUpTo(labelFrame, frame);
  // "What you will do:" above a sentence is a heading, "Location:" beside a place is a label.
  if (!named && !(ENDS_IN_COLON.test(label.text) && value.text.length <= 80 && !/[.!?]$/.test(value.text)))
    return;
  if (ENDS_IN_COLON.test(value.text) || !SAYS_SOMETHING.test(value.text)) return;
  joinPair(writer, { start, end: start + 1 }, { start: start + 1, end: start + 2 });
}

function isLabelUpTo(frame: WalkFrame, top: WalkFrame): boolean {
  for (let at: WalkFrame | undefined = frame; at && at !== top; at = at.parent)
    if (isLabel(at.element)) return true;
  return false;
}

/** Reads a table once it is complete: rows of label and value, columns of a grid, or mere layout. */
export function endTable(writer: LineWriter, frame: WalkFrame): void {
  const rows = (frame.rows ?? []).map((row) => row.cells.map((cell, column) => ({ ...cell, column })));
  const filled = rows.map((row) => row.filter((cell) => isFilled(writer, cell)));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const role = attributeOf(frame.element, 'role');
  const layout = role === 'presentation' || role === 'none' || hasInside(frame.element, 'table');
  if (width === 2 && (layout || !isTwoColumnGrid(writer, filled))) joinRows(writer, filled);
  else if (width >= 2 && !layout) numberCells(writer, filled);
}

type PlacedCell = TableCell & { column: number };

function isFilled(writer: LineWriter, cell: TableCell): boolean {
  return cell.end > cell.start && !/^[:：\-–|\s]*$/u.test(textOf(writer, cell.start, cell.end) ?? 'x');
}

/** Two columns are a grid when both are headed ("Must have | Nice to have"), else rows of label and value. */
function isTwoColumnGrid(writer: LineWriter, rows: PlacedCell[][]): boolean {
  const [head, ...body] = rows.filter((row) => row.length > 0);
  if (head?.length !== 2) return false;
  if (body.length === 0) return head.every(hasSeveral);
  const headers = head.every((cell) => cell.header) && body.every((row) => row.some((cell) => !cell.header));
  const short = head.every((cell) => (textOf(writer, cell.start, cell.end)?.length ?? 999) <= 40);
  return headers || (short && body.some((row) => row.length === 2 && row.every(hasSeveral)));
}

function hasSeveral(cell: TableCell): boolean {
  return cell.end - cell.start > 1;
}

function joinRows(writer: LineWriter, rows: PlacedCell[][]): void {
  // From the last row up, so that the places of the rows above stay right.
  for (const row of rows.slice().reverse()) {
    const [label, value] = row;
    if (!label || !value || row.length !== 2) continue;
    const head = textOf(writer, label.start, label.end);
    if (!head || head.length > LONGEST_LABEL || writer.blocks[label.start]?.kind === 'heading') continue;
    const between = value.start - label.end;
    dropBlocks(writer, label.end, between);
    joinPair(writer, label, { start: value.start - between, end: value.end - between });
  }
}

function dropBlocks(writer: LineWriter, start: number, count: number): void {
  if (count <= 0) return;
  writer.blocks.splice(start, count);
  writer.frames.splice(start, count);
}

function numberCells(writer: LineWriter, rows: PlacedCell[][]): void {
  rows.forEach((row, rowIndex) => {
    for (const cell of row) {
      for (const block of writer.blocks.slice(cell.start, cell.end)) {
        block.row = rowIndex;
        block.column = cell.column;
        const alone = cell.end - cell.start === 1 && rows.length > 1;
        if (alone && (block.kind === 'paragraph' || block.kind === 'link')) block.kind = 'cell';
      }
    }
  });
}
