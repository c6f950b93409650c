// A doubt somebody voiced in an earlier round, said plainly by the candidate and turned into a question about what would settle it.
import type { Voice } from '../signals/signal.ts';

/** "No experience with large teams" and its like: what is missing, and of what. */
const MISSING =
  /^(?<how>no|little|limited|not much|not enough|only little) (?:direct |real |practical |hands-on )?(?<what>experience|exposure|background|knowledge|practice)\b(?<rest>.*)$/iu;
const NEVER = /^(?:(?:I|have|had|I['’]ve|I have) )*never (?<rest>.+)$/iu;
/** Already said by the candidate of themselves. */
const OWN = /^I(?:['’](?:ve|m)| (?:have|am|was|had|do|did|haven['’]t|don['’]t|only|know))\b/u;

/** The doubt as a sentence of the candidate's, or undefined when it is somebody else's remark. */
function admit(concern: string): string | undefined {
  // What follows a comma says who doubted, or what they need.
  const text = concern
    .trim()
    .replace(/[.!?\s]+$/u, '')
    .replace(/,? (?:and|but|they|she|he|who|which)\b.*$/iu, '')
    .replace(/,.*$/u, '')
    .replace(/^has (?=not|never|only|no\b)/iu, 'I have ');
  const missing = MISSING.exec(text)?.groups;
  if (missing)
    return `I have ${missing.how!.toLowerCase()} ${missing.what!.toLowerCase()}${missing.rest} so far.`;
  const never = NEVER.exec(text)?.groups?.rest;
  if (never) return `I have never ${never}.`;
  return OWN.test(text) ? `${text}.` : undefined;
}

const SETTLES: Readonly<Partial<Record<Voice, string>>> = {
  hm: 'What would you need to see from me in the first months to be easy about that?',
  sk: 'What would you need to see from me in the first year to be easy about that?',
  fo: 'What would you need to see from me in the first year to be easy about that?',
  pe: 'What would help me most with that in the first months?',
};
const MOST_WORDS = 20;

/** "No experience with large teams" → "I have no experience with large teams so far. What would you need to see …?" */
export function wordConcern(concern: string, voice: Voice): string | undefined {
  const own = admit(concern);
  const question = SETTLES[voice];
  return own && question && own.split(/\s+/u).length <= MOST_WORDS && !/["“”{}<>]/u.test(own)
    ? `${own} ${question}`
    : undefined;
}
