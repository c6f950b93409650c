import type { Found } from './found.ts';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Longest text a field reader looks at; what stands behind it is left alone. */
export const MAX_FIELD_TEXT = 20_000;

/** The first `MAX_FIELD_TEXT` characters. */
export function capText(text: string): string {
  return text.length > MAX_FIELD_TEXT ? text.slice(0, MAX_FIELD_TEXT) : text;
}

/** Moves both ends inwards over white space and the given edge characters. */
export function trimSpan(text: string, span: Span, edges = ''): Span {
  const { start, end } = span;
  const loose = (unit: string): boolean => unit.trim() === '' || unit === '\u200b' || edges.includes(unit);
  let from = start;
  let to = end;
  while (from < to && loose(text.charAt(from))) from += 1;
  while (to > from && loose(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** A found text value: the words themselves, trimmed. Undefined when nothing is left or it is longer than 500 characters. */
export function foundText(
  text: string,
  span: { start: number; end: number; edges?: string; confidence: number },
): Found<string> | undefined {
  let { start, end } = trimSpan(text, { start: span.start, end: span.end }, span.edges ?? ' ,;:.-–|');
  const words = text.slice(start, end);
  if (words.endsWith(')') && !words.includes('('))
    ({ start, end } = trimSpan(text, { start, end: end - 1 }, span.edges ?? ' ,;:.-–|'));
  if (end <= start || end - start > 500) return undefined;
  return { value: text.slice(start, end), start, end, confidence: span.confidence };
}

/** Without entries that lie inside an earlier or longer one, in order of place. */
export function dropNested<T>(found: readonly Found<T>[]): Found<T>[] {
  if (found.length === 0) return [];
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found<T>[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last && one.start < last.end) continue;
    kept.push(one);
  }
  return kept;
}

/** One entry per value, the most confident one, in order of place. */
export function oncePerValue<T extends string | number>(found: readonly Found<T>[]): Found<T>[] {
  const best = new Map<T, Found<T>>();
  for (const one of found) {
    const known = best.get(one.value);
    if (!known || one.confidence > known.confidence) best.set(one.value, one);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}

/** Start and end of the sentence around a place; a sentence ends at . ! ? followed by a space and at line ends. */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && !endsSentence(text, start - 1)) start -= 1;
  let end = at;
  while (end < text.length && !endsSentence(text, end)) end += 1;
  return trimSpan(text, { start, end: Math.min(end + 1, text.length) });
}

function endsSentence(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (unit === '\n' || unit === '。') return true;
  if (unit !== '.' && unit !== '!' && unit !== '?') return false;
  const next = text.charAt(at + 1);
  if (next !== '' && next !== ' ' && next !== '\n' && next !== '\u00a0') return false;
  // "e.g. ", "approx. ", "bzw. ": a short word before the stop and a small letter behind it.
  return unit !== '.' || !/^\s?[a-zà-ÿ0-9]/.test(text.slice(at + 1, at + 3));
}
