/** A word of a sentence: as written, lower-case, its span in UTF-16 units and the text between it and the word before. */
export interface Word {
  raw: string;
  lower: string;
  start: number;
  end: number;
  gap: string;
}

const WORD = /[$€£]?\.?[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,/+#&%-]*|&/gu;
const MAX_WORDS = 400;

/** Words of a text in order; punctuation at the end of a word belongs to the gap. At most 400. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    // A stray "Â" is half of a space that was decoded wrongly.
    const raw = match[0].replace(/(?<=[\p{Ll}.,])Â+$/u, '').replace(/[.,/'’&-]+$/u, '') || match[0];
    const start = match.index;
    words.push({
      raw,
      lower: raw.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + raw.length,
      gap: text.slice(last, start),
    });
    last = start + raw.length;
    if (words.length >= MAX_WORDS) break;
  }
  return words;
}

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|inc|ltd|co|corp|dr|mr|mrs|ms|st|no|vs|approx|incl|dept|prof|sr|jr|u\.s|u\.k|ph\.d|z\.b|d\.h|bzw|ca|usw|inkl|\p{Lu}))\.$/iu;

/** Sentences of a line, each an exact substring. Lines longer than 4,000 characters are cut there. */
export function splitSentences(line: string): string[] {
  const text = line.slice(0, 4_000);
  if (!/[.!?]\S?\s/.test(text)) return text.trim() ? [text.trim()] : [];
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}\p{N}"“(•])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence) sentences.push(sentence);
    start = match.index + match[0].length;
  }
  const rest = text.slice(start).trim();
  if (rest) sentences.push(rest);
  return sentences;
}
