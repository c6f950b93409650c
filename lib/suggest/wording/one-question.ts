// A question may have a natural second half ("…, and who noticed?") as long as it can be said in one breath; of a longer
// one the second half is taken off and becomes what is asked after listening.

const SECOND =
  /^(.*[^\s,]),? (?:and|or) ((?:(?:with|to|for|by|at|on|in) )?(?:who|whom|whose|what|which|when|where|how|why)\b[^"?]*)\?$/u;
/** Does the sentence the second half was joined to ask something itself? "You name it, and what …" does not. */
const ASKS =
  /\b(?:who|whom|whose|what|which|when|where|how|why)\b|(?:^|[.!:,] )(?:is|are|does|do|did|has|have|will|would|could|should|was|were) /iu;
/** Words of a question that is said in one breath. */
const ONE_BREATH = 30;
/** "What are A and why" needs both: nothing stands before the second half but a word or two. */
const SHORT = 3;

/** A question that fits one breath as it is; of a longer one the first half, and the second as a question of its own. */
export function splitQuestion(text: string): { text: string; next?: string } {
  if (text.split(/\s+/u).length <= ONE_BREATH) return { text };
  const found = SECOND.exec(text);
  if (!found) return { text };
  const [, first, second] = found;
  const last = first!
    .replaceAll(/"[^"]*"/gu, '"q"')
    .split(/(?<=[.!]"?) (?=\p{Lu}|")/u)
    .at(-1)!;
  if (!ASKS.test(last) || last.split(/\s+/u).length < SHORT) return { text };
  return { text: `${first}?`, next: `And ${second}?` };
}
