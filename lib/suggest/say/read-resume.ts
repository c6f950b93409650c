// The résumé as sentences that can be quoted. It proves that something was done, never how well.
import { tellLine } from '../wording/own-words.ts';
import { findsName } from '../ground/read-needs.ts';

/** Lines of a résumé, as written, without bullets; too short or too long ones cannot be quoted. */
export function readResume(resume: string): string[] {
  return resume
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((line) => line.replace(/^[\s•*–—\-·▪]+/u, '').trim())
    .filter((line) => line.length >= 3);
}

/** The line that names one of `names` as a word of its own, with the name found. */
export function findInResume(
  lines: readonly string[],
  names: readonly string[],
): { line: string; name: string } | undefined {
  // A line that says what was done is worth more than a headline.
  const ranked = [...lines].sort((a, b) => Number(!!tellLine(b)) - Number(!!tellLine(a)));
  for (const line of ranked) {
    const text = ` ${line.toLowerCase()} `;
    const name = names.find((one) => one.length > 1 && findsName(text, one));
    if (name) return { line, name };
  }
  return undefined;
}

/** A résumé line short enough to stand in quotation marks, or undefined. */
export const quoteResume = (line: string | undefined): string | undefined =>
  line && line.length >= 12 && line.length <= 180 && !/["“”{}<>]/u.test(line)
    ? line.replace(/[.;,]+$/u, '')
    : undefined;
