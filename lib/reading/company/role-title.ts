import { foldName } from '../kind/name-fold.ts';
import { CRAFT_WORDS } from '../vocabulary/company/craft-words.ts';
import { ROLE_ENDINGS, ROLE_PARTS, ROLE_WORDS } from '../vocabulary/company/role-words.ts';

const words = new Set([...ROLE_WORDS, ...CRAFT_WORDS].map(foldName));
const endings = ROLE_ENDINGS.map(foldName);
const parts = ROLE_PARTS.map(foldName);
const GENDER_MARK =
  /\(\s*[mwfhdxviagnt*](?:\s*[/|,.-]\s*[mwfhdxviagnt*]){1,3}\s*\)|\((?:all genders|gn|d|mwd|all)\)|\b[mwfhdx]\s*\/\s*[mwfhdx](?:\s*\/\s*[mwfhdx])?\b|:in(?:nen)?\b|\*in(?:nen)?\b/i;

const UNSPACED = /[\u0590-\u05FF\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;

/** Words that are a role only with a capital: in running text they are verbs or other nouns. */
const AMBIGUOUS = new Set([
  'chair',
  'coach',
  'cook',
  'fellow',
  'graduate',
  'guard',
  'head',
  'lead',
  'partner',
  'pilot',
  'resident',
]);

const MOST_COMPOUNDS = 20_000;
const compounds = new Map<string, boolean>();

/** Whether a word ends like a role; the same words come back all over a page. */
function isCompound(word: string): boolean {
  const before = compounds.get(word);
  if (before !== undefined) return before;
  const is = endings.some((ending) => word.endsWith(ending));
  if (compounds.size >= MOST_COMPOUNDS) compounds.clear();
  compounds.set(word, is);
  return is;
}

/** Endings that turn the name of a position into another of it: "Anwältin", "arquiteta", "directrice", "vendeuse". */
const FORMS: readonly [RegExp, string][] = [
  [/in(?:nen)?$/, ''],
  [/a$/, ''],
  [/a$/, 'o'],
  [/trice$/, 'tore'],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/iere$/, 'ier'],
  [/ienne$/, 'ien'],
];
const SHORTEST_FORM = 6;

const forms = new Map<string, boolean>();

/** Whether a word is another form of a position; the same words come back all over a page. */
function isForm(word: string): boolean {
  const before = forms.get(word);
  if (before !== undefined) return before;
  const is = FORMS.some(([ending, stem]) => {
    const other = ending.test(word) ? word.replace(ending, stem) : word;
    return other !== word && words.has(other) && !AMBIGUOUS.has(other);
  });
  if (forms.size >= MOST_COMPOUNDS) forms.clear();
  forms.set(word, is);
  return is;
}

function isRole(word: string, raw: string): boolean {
  if (AMBIGUOUS.has(word) && raw.includes(word)) return false;
  if (words.has(word) || (word.length > 6 && isCompound(word))) return true;
  return word.length >= SHORTEST_FORM && isForm(word);
}

/** True when a word of the text names a position somebody can hold ("Head of Finance", "Vertriebsleiterin"). */
export function hasRoleWord(text: string): boolean {
  const folded = foldName(/[:*_]in/.test(text) ? text.replace(/[:*_](?=in(?:nen)?\b)/g, '') : text);
  if (UNSPACED.test(folded) && parts.some((part) => folded.includes(part))) return true;
  return folded.split(' ').some((word) => isRole(word, text));
}

/** True for a single whole word of the table; compounds do not count. */
export function isRoleWord(word: string): boolean {
  return words.has(foldName(word));
}

/** True when the text carries the mark that job advertisements are titled with: (m/w/d), (f/m/x), (H/F) … */
export function hasGenderMark(text: string): boolean {
  return /[(/:*]/.test(text) && GENDER_MARK.test(text);
}

/** True for a short line that reads like the title of a job or of the person who has it. `maxWords` counts blanks. */
export function looksLikeRole(text: string, maxWords = 12): boolean {
  if (text.length < 2 || text.length > 120 || /[.!?:;]$/.test(text)) return false;
  if (text.split(' ').length > maxWords) return false;
  return hasRoleWord(text) || hasGenderMark(text);
}

const SEGMENT =
  /\s*[,(|/&+–—:]\s*|\s-\s|\s(?:of|for|in|at|with|to|and|bei|für|mit|im|und|de|en|pour|chez|et|para|con|y|voor|met|bij|per|do|w|z|на|в|по)\s/u;
const TAIL = /^(?:[IVX]+|\d+|\p{Lu}{2,}|[A-Z])$/u;

function endsInRole(segment: string, anywhere: boolean): boolean {
  const raw = segment.split(' ').filter(Boolean);
  while (raw.length > 1 && TAIL.test(raw.at(-1) ?? '')) raw.pop();
  const roles = raw.map((word) => hasRoleWord(word));
  return anywhere ? roles.some(Boolean) : (roles.at(-1) ?? false);
}

/**
 * True for a line that can stand over an advertisement: a role mark, or a role as the head of the phrase
 * ("Senior Engineer, Platform", not "Driver requirements"). English puts the head last; elsewhere it may stand first.
 */
export function looksLikeJobTitle(text: string, language: string): boolean {
  if (text.length < 3 || text.length > 130 || /[!?;]$|\.$/.test(text)) return false;
  if (hasGenderMark(text)) return true;
  if (text.split(' ').length > 12) return false;
  if (UNSPACED.test(text) && parts.some((part) => foldName(text).includes(part))) return text.length <= 40;
  const segments = text.split(SEGMENT).filter(Boolean);
  if (language !== 'en') return endsInRole(segments[0] ?? '', true);
  return segments.slice(0, 2).some((segment) => endsInRole(segment, false));
}
