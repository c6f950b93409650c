import { readVerb } from './duty-verbs.ts';

// The candidate's own words, set as sentences without changing what they say.

const PAST =
  /^(?:led|built|cut|ran|wrote|took|made|brought|set|won|grew|sold|taught|found|kept|got|held|met|put|sent|spoke|stood|dealt|drew|began|chose|drove|gave|went|saw|split|spent|fought|rebuilt|rewrote|oversaw|undertook|laid|paid|read|ran|sought|swept|thought|threw|told|understood|withdrew|hired|\p{L}{2,}ed)\b/iu;

/** A stretch of the candidate's text as sentences, `most` of them: "moved the run to a queue" → "I moved the run to a queue." */
export function asSentence(text: string, own: 'action' | 'result', most = 2): string {
  const first = text
    .trim()
    .split(/(?<=[.!?])\s+|\n+/u)
    .slice(0, most)
    .join(' ')
    .trim();
  const short = first.length > most * 130 ? (first.split(/(?<=[.!?])\s+/u)[0] ?? first) : first;
  const body = own === 'action' && PAST.test(short) ? `I ${lowerFirst(short)}` : upperFirst(short);
  return /[.!?]$/u.test(body) ? body : `${body}.`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A line of a résumé that says what was done, as a sentence: "Cut the rent run to 50 minutes" → "I cut the rent run …". Undefined for any other line. */
export function tellLine(line: string): string | undefined {
  const first = /^\p{L}+/u.exec(line)?.[0].toLowerCase() ?? '';
  const doing = readVerb(first)?.form === 'base' && line.split(/\s+/u).length > 4;
  return (PAST.test(line) &&
    !/^(?:registered|qualified|licensed|certified|chartered|experienced|skilled|dedicated|motivated|accredited|based)\b/iu.test(
      line,
    )) ||
    doing
    ? `I ${lowerFirst(line)}.`
    : undefined;
}

/** "At Brill" when the story names where it happened. */
export const placeOf = (story: { employer?: string | undefined }): string =>
  story.employer ? `At ${story.employer}: ` : '';
