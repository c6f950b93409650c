import { foldName } from '../kind/name-fold.ts';
import { ROLE_ENDINGS, ROLE_PARTS, ROLE_WORDS } from '../vocabulary/company/role-words.ts';

const words = new Set(ROLE_WORDS.map(foldName));
const endings = ROLE_ENDINGS.map(foldName);
const parts = ROLE_PARTS.map(foldName);
const GENDER_MARK =
  /\((?:\s*[a-z*]{1,3}\s*[/|,]?){2,4}\s*\)|\b[mwfhdx]\s*\/\s*[mwfhdx](?:\s*\/\s*[mwfhdx])?\b|:in(?:nen)?\b|\*in(?:nen)?\b/i;

/** True when a word of the text names a position somebody can hold ("Head of Finance", "Vertriebsleiterin"). */
export function hasRoleWord(text: string): boolean {
  const folded = foldName(text.replace(/[:*_](?=in(?:nen)?\b)/g, ''));
  if (parts.some((part) => folded.includes(part))) return true;
  return folded
    .split(' ')
    .some((word) => words.has(word) || (word.length > 6 && endings.some((ending) => word.endsWith(ending))));
}

/** True for a single whole word of the table; compounds do not count. */
export function isRoleWord(word: string): boolean {
  return words.has(foldName(word));
}

/** True when the text carries the mark that job advertisements are titled with: (m/w/d), (f/m/x), (H/F) … */
export function hasGenderMark(text: string): boolean {
  return GENDER_MARK.test(text);
}

/** True for a short line that reads like the title of a job or of the person who has it. `maxWords` counts blanks. */
export function looksLikeRole(text: string, maxWords = 12): boolean {
  if (text.length < 2 || text.length > 120 || /[.!?:;]$/.test(text)) return false;
  if (text.split(' ').length > maxWords) return false;
  return hasRoleWord(text) || hasGenderMark(text);
}
