const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
// Matches only what has to change: most text is folded already, and this runs on every line of a page.
const UNFOLDED = /[^\S ]\s*| \s+/g;

/** Text with every run of white space as one blank; blanks at the ends stay. */
export function foldSpaces(text: string): string {
  return text.replace(UNFOLDED, ' ');
}

// The same line is folded again and again while it is written.
let last = { text: '', folded: '' };

/** Text with white space of every kind folded to single blanks and soft hyphens and zero-width spaces taken out. */
export function foldText(text: string): string {
  if (text === last.text) return last.folded;
  const folded = foldSpaces(text.replace(INVISIBLE, '')).trim();
  last = { text, folded };
  return folded;
}

/** Text for asking "is this the same line?": folded and in lower case. */
export function foldCase(text: string): string {
  return foldText(text).toLowerCase();
}
