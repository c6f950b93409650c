import { CURRENCY_CODES, CURRENCY_SIGNS, MULTIPLIERS, SHARED_SIGNS } from './money-words.ts';

/** One number that may be money, as written in a folded text. */
export interface Amount {
  start: number;
  end: number;
  /** Before any multiplier. */
  number: number;
  /** 1 when nothing multiplies it. */
  factor: number;
  /** Folded sign or code beside the number. */
  sign?: string;
  /** A plus sign stands behind it: "120k+". */
  open: boolean;
}

const escape = (text: string): string => text.replace(/[$.^*+?()|[\]{}\\]/g, '\\$&');
const longestFirst = (words: string[]): string =>
  words
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|');

const codes = CURRENCY_CODES.map((code) => code.toLowerCase());
const signs = longestFirst([...Object.keys(CURRENCY_SIGNS), ...Object.keys(SHARED_SIGNS), ...codes]);
const multipliers = longestFirst(Object.keys(MULTIPLIERS));
/** Grouped by comma, point, apostrophe or space; or plain; with up to two decimals. */
const number = `\\d{1,3}(?:[., ']\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}|\\d{1,9}(?:[.,]\\d{1,2})?`;
const AMOUNT = new RegExp(
  `(?:(?<![a-z$€£])(${signs}) ?)?(?<![\\d.,'])(${number})(?![\\d%])(?:[.,]-{1,2})?( ?\\(?(?:${multipliers})(?![a-z]))?(\\+)?(?: ?(${signs})(?![a-z$]))?`,
  'g',
);

/**
 * A written number as a value. A separator before exactly three digits groups them; with both in use the last one
 * is the decimal sign. Undefined for what is not a number.
 */
export function parseNumber(written: string): number | undefined {
  const bare = written
    .trim()
    .replace(/[\s'\u2019\u00a0\u202f]/g, '')
    .replace(/[.,]-{0,2}$/, '');
  if (!/^\d[\d.,]{0,24}$/.test(bare)) return undefined;
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return Number(bare);
  const mark = bare.charAt(last);
  const other = mark === '.' ? ',' : '.';
  const decimals = bare.length - last - 1;
  const mixed = bare.includes(other);
  const repeated = bare.indexOf(mark) !== last;
  const groups = decimals === 3 && (!mixed || repeated || mark === ',') && !/^0[.,]/.test(bare);
  const whole = groups || (repeated && !mixed) ? bare : bare.slice(0, last);
  const rest = groups || (repeated && !mixed) ? '' : bare.slice(last + 1);
  const value = Number(`${whole.replace(/[.,]/g, '')}${rest === '' ? '' : `.${rest}`}`);
  return Number.isFinite(value) ? value : undefined;
}

/** The numbers of a folded text that may be money, at most 200. */
export function scanAmounts(folded: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of folded.matchAll(AMOUNT)) {
    const value = parseNumber(match[2] ?? '');
    if (value === undefined) continue;
    const word = (match[3] ?? '').replace(/[ (]/g, '');
    const sign = match[1] ?? match[5];
    amounts.push({
      start: match.index,
      end: match.index + match[0].length,
      number: value,
      factor: MULTIPLIERS[word] ?? 1,
      open: match[4] !== undefined,
      ...(sign === undefined ? {} : { sign }),
    });
    if (amounts.length === 200) break;
  }
  return amounts;
}
