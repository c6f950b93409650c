import { foldText } from '../fold.ts';

/**
 * The form in which names of pages are compared: lower case, no accents, words parted by one blank. "Über-uns.html",
 * "ueber uns" stay apart; the tables carry both spellings.
 */
export function foldName(text: string): string {
  return foldText(text)
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
