/** Words a line of the glance view may have at most (advice of people who coach video interviews). */
export const GLANCE_WORDS = 10;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/u).filter(Boolean);

/** A cut line must not end on a word that only leads to the next. */
const HANGING =
  /^(?:a|an|the|and|or|but|of|to|in|on|at|for|with|by|from|as|that|which|who|is|are|was|were|has|have|had|not|be|been|your|our|my|their|this|these|if|so|than|der|die|das|und|oder|mit|von|für|zu|im|in|am|ein|eine|dass)$/iu;

function cutWords(words: readonly string[]): string {
  let end = GLANCE_WORDS;
  while (end > 4 && HANGING.test(words[end - 1]?.replace(/[^\p{L}]/gu, '') ?? '')) end -= 1;
  return `${words
    .slice(0, end)
    .join(' ')
    .replace(/[,;:–-]+$/u, '')} …`;
}

/**
 * A line of at most ten words to be read at a glance: the question itself (the last sentence) before what leads to it,
 * whole clauses before cut ones. What is cut ends in an ellipsis, which is no word.
 */
export function shortenLine(text: string): string {
  const sentences = text.match(/[^.!?]+[.!?]+["”’»]?|[^.!?]+$/gu)?.map((one) => one.trim()) ?? [text];
  const question = sentences.findLast((one) => one.includes('?')) ?? sentences[0] ?? text;
  const words = wordsOf(question);
  if (words.length <= GLANCE_WORDS) return words.join(' ');
  const clause = question
    .split(/(?<=[,;:–])\s+/u)
    .map((one) => one.trim())
    .findLast((one) => wordsOf(one).length >= 4 && wordsOf(one).length <= GLANCE_WORDS);
  return clause ? clause.charAt(0).toUpperCase() + clause.slice(1) : cutWords(words);
}
