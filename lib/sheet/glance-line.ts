// What of a point to say stands on the glance view.
import type { SheetItem } from './prep-sheet.ts';
import { GLANCE_WORDS, shortenLine } from './shorten-line.ts';

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/**
 * The point in at most ten words. Of a story its name and a figure of it: the candidate knows the rest. Of what is to be
 * met again, their own words.
 */
function sayAtAGlance({ text, story, suggestion }: SheetItem): string {
  const isOwnWording = suggestion === undefined || suggestion.text !== text;
  if (isOwnWording) return shortenLine(text);
  if (story) {
    const lines = story.figures.map((figure) => `${story.title}: ${figure}`);
    return lines.find((line) => countWords(line) <= GLANCE_WORDS) ?? shortenLine(story.title);
  }
  const quote = suggestion.kind === 'say' && suggestion.form === 'reopen' && suggestion.evidence[0]?.quote;
  return shortenLine(quote || text);
}

/** Lines of the first `most` points; what two of them tell alike stands once. */
export function sayLines(items: readonly SheetItem[], most: number): string[] {
  return [...new Set(items.map(sayAtAGlance))].slice(0, most);
}
