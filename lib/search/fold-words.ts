/** Longer runs are keys and addresses nobody types whole. */
const LONGEST = 30;
const MARKS = /\p{M}+/gu;

/** The form words are compared in: small letters without marks over or under them. Same length is not promised. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(MARKS, '').toLowerCase().slice(0, LONGEST);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of a text with where they stand in it. */
export function* findWords(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const match of text.matchAll(WORD)) {
    yield { word: foldWord(match[0]), start: match.index, end: match.index + match[0].length };
  }
}

/** Words of a text in the form they are compared in. */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.slice(0, LONGEST));
}
