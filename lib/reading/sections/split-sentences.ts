/** A sentence with its place in the text it was cut from. */
export interface Sentence {
  text: string;
  start: number;
}

const END = /([.!?…]["'”’)\]]*|[。！？])(\s+|(?<=[。！？]))(?=["'“‘([¿¡]?[\p{Lu}\p{Lo}\p{N}•–-])/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|approx|bzw|ca|co|corp|dept|dr|e\.g|eg|etc|gem|i\.e|ie|inc|inkl|ltd|max|min|mind|mr|mrs|ms|mo|no|nr|núm|p\.ej|prof|pty|sr|st|usw|u\.a|u\.s|vs|z\.b|zzgl)\.$/iu;

/** Cuts running text into sentences; abbreviations and decimals do not end one. Nothing is lost but the blanks between. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  END.lastIndex = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + (match[1]?.length ?? 0);
    const piece = text.slice(start, end);
    if (ABBREVIATION.test(piece) && !/\betc\.$/i.test(piece)) continue;
    if (piece.trim().length < 3) continue;
    sentences.push({ text: piece.trim(), start: start + (piece.length - piece.trimStart().length) });
    start = match.index + match[0].length;
  }
  const rest = text.slice(start);
  if (rest.trim() !== '')
    sentences.push({ text: rest.trim(), start: start + (rest.length - rest.trimStart().length) });
  return sentences;
}
