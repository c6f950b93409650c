import { findWords } from './fold-words.ts';

/** A piece of a text; `hit` when it is one of the words looked for. */
export interface TextPiece {
  text: string;
  hit: boolean;
}

const begins = (word: string, looked: readonly string[]): boolean =>
  looked.some((one) => word.startsWith(one));

/** The text in pieces, words that begin as looked for apart. The pieces together are the text. */
export function markWords(text: string, looked: readonly string[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { word, start, end } of findWords(text)) {
    if (!begins(word, looked)) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** How many of the words looked for stand in the text. */
export function countHits(text: string, looked: readonly string[]): number {
  const words = [...findWords(text)].map(({ word }) => word);
  return looked.filter((one) => words.some((word) => word.startsWith(one))).length;
}

const AROUND = 80;

/** The stretch of a text around the first word looked for, cut at words, with an ellipsis where something is left out. */
export function excerpt(text: string, looked: readonly string[]): string {
  if (text.length <= AROUND * 2.5) return text;
  const first = [...findWords(text)].find(({ word }) => begins(word, looked));
  const start = Math.max(0, (first?.start ?? 0) - AROUND);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const end = text.indexOf(' ', (first?.end ?? 0) + AROUND * 1.5);
  const piece = text.slice(from, end < 0 ? undefined : end);
  return `${from > 0 ? '… ' : ''}${piece}${end < 0 ? '' : ' …'}`;
}
