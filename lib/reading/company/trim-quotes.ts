const OPEN = /^[“"„«]/u;
const CLOSE = /[”"“»]$/u;

/** Takes off a quotation mark that has no partner in the text. */
export function trimQuotes(text: string): string {
  const opens = OPEN.test(text);
  const closes = CLOSE.test(text);
  if (opens === closes) return text;
  return opens ? text.slice(1).trimStart() : text.slice(0, -1).trimEnd();
}
