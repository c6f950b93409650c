// A doubt somebody voiced in an earlier round, said plainly by the candidate and turned into a question about what would settle it.
import type { Voice } from '../signals/signal.ts';

/** "No experience with large teams" and its like: what is missing, and of what. */
const MISSING =
  /^(?<how>no|little|limited|not much|not enough|only little) (?:direct |real |practical |hands-on )?(?<what>experience|exposure|background|knowledge|practice)\b(?<rest>.*)$/iu;
const NEVER = /^(?:(?:I|have|had|I['’]ve|I have) )*never (?<rest>.+)$/iu;
/** Already said by the candidate of themselves. */
const OWN =
  /^(?:I(?:['’](?:ve|m)| (?:have|am|was|had|do|did|haven['’]t|don['’]t|only|know))|My \p{L}+(?: [\p{L}-]+){0,3} (?:is|was|are|were))\b/u;
/** "They may see that I have none": the doubt is what they may see. */
const SEEN =
  /^(?:they|he|she|somebody|people|\p{Lu}\p{L}+) (?:may|might|could|will|would)? ?(?:see|think|notice|worry|feel|fear|say)s? (?:that )?(?=I )/u;
/** "I have supervised somebody but never led": what counts comes after. */
const BUT_NEVER = /^.*\bbut (?:I (?:have|had) |I['’]ve )?(?=never\b)/iu;
const ONLY = /^only (?<few>one|two|three|four|five|\d+|a few) (?<rest>.+)$/iu;
/** Said of an answer, which nobody else has heard; or of what they pay. */
const OF_THE_TALK = /\b(?:answers?|examples?|vague|pay|salary|understand|understood)\b/iu;
/** "Never led one" says what it is only beside what came before. */
const POINTS_BACK = /\b(?:one|it|that|this|them|those|so)$/iu;
const NONE_OF =
  /^no (?<what>[\p{L}\d-]+(?: [\p{L}\d-]+){0,3}) (?<kind>experience|background|qualification|licence|license|degree)$/iu;

/** The doubt as a sentence of the candidate's, or undefined when it is somebody else's remark. */
function admit(concern: string): string | undefined {
  // What follows a comma says who doubted, or what they need.
  const text = concern
    .trim()
    .replace(/[.!?\s]+$/u, '')
    .replace(SEEN, '')
    .replace(BUT_NEVER, '')
    .replace(/,? (?:and|but|they|she|he|who|which)\b.*$/iu, '')
    .replace(/,\s.*$/u, '')
    .replace(/^has (?=not|never|only|no\b)/iu, 'I have ');
  if (POINTS_BACK.test(text)) return undefined;
  const none = NONE_OF.exec(text)?.groups;
  if (none) return `I have no ${none.what} ${none.kind} so far.`;
  const missing = MISSING.exec(text)?.groups;
  if (missing)
    return `I have ${missing.how!.toLowerCase()} ${missing.what!.toLowerCase()}${missing.rest} so far.`;
  const never = NEVER.exec(text)?.groups?.rest;
  if (never) return `I have never ${never}.`;
  const only = ONLY.exec(text)?.groups;
  if (only) return `I have had only ${only.few!.toLowerCase()} ${only.rest}.`;
  return OWN.test(text) && !OF_THE_TALK.test(text) ? `${text}.` : undefined;
}

const SETTLES: Readonly<Partial<Record<Voice, string>>> = {
  hm: 'What would you need to see from me in the first months to be easy about that?',
  sk: 'What would you need to see from me in the first year to be easy about that?',
  fo: 'What would you need to see from me in the first year to be easy about that?',
  pe: 'What would help me most with that in the first months?',
  xf: 'What would your side need to see from me to be easy about that?',
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
