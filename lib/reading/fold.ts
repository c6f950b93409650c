const QUOTES = /[\u2018\u2019\u201A\u201B\u02BC\u00B4`]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u00AB\u00BB]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

// Plain ASCII, the most of it, needs none of the costly steps.
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/** Lower case, plain quotes, dashes and blanks, nothing invisible: the form words are compared in. */
export function foldText(text: string): string {
  if (PLAIN.test(text))
    return (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text).trim().toLowerCase();
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Words of a text in folded form, letters and digits only. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

/** Folded letters and digits without anything between them; equal for texts that differ only in dress. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
