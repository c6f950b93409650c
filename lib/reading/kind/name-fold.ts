import { foldText } from '../fold.ts';

// Several readers fold the same short lines; remembering them halves the cost of a page.
const KEPT = 20_000;
const KEPT_LENGTH = 100;
const folded = new Map<string, string>();

/**
 * The form in which names of pages are compared: lower case, no accents, words parted by one blank. "Über-uns.html",
 * "ueber uns" stay apart; the tables carry both spellings.
 */
export function foldName(text: string): string {
  const before = folded.get(text);
  if (before !== undefined) return before;
  const name = fold(text);
  if (folded.size >= KEPT) folded.clear();
  if (text.length <= KEPT_LENGTH) folded.set(text, name);
  return name;
}

function fold(text: string): string {
  const plain = foldText(text);
  // ASCII, the most of it, has no accents to take off.
  if (/^[\0-\x7f]*$/.test(plain)) return plain.replace(/[^a-z0-9]+/g, ' ').trim();
  return plain
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A path segment as a name: extension and trailing id taken off. */
export function foldSegment(segment: string): string {
  return foldName(segment.replace(/\.(?:html?|php|aspx?|jsp|cfm)$/i, ''));
}
