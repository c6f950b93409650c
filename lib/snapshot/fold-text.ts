const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACES = /\s+/g;

/** Text with white space of every kind folded to single blanks and soft hyphens and zero-width spaces taken out. */
export function foldText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** Text for asking "is this the same line?": folded and in lower case. */
export function foldCase(text: string): string {
  return foldText(text).toLowerCase();
}
