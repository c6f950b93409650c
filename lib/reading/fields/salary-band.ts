import { scanAmounts, type Amount } from './amount.ts';

/** One amount or a range of a folded text, multipliers applied. */
export interface Band {
  start: number;
  end: number;
  min?: number;
  max?: number;
  sign?: string;
  /** Largest multiplier in it. */
  factor: number;
  /** Two ends were written. */
  range: boolean;
}

const fill = '(?:gross |brutto |bruto |brut |per hour |per year |/ ?(?:hour|hr|h|year|yr|month|mo)\\.? ?)?';
const CONNECTOR = new RegExp(
  `^\\)? ?${fill}(?:-|~|--|\\.\\.|to|bis|bis zu|a|al|tot|do|ate|hasta|jusqu'a|up to|through|till|から|부터|до|по|->) ?(?:about |ca\\. ?|around )?$`,
);
/** "18000/21000": a stroke joins only whole amounts. */
const STROKE = /^ ?\/ ?$/;
const AND = /^ ?(?:and|und|et|y|e|i|en|a|oraz|и) ?$/;
const BETWEEN =
  /(?:between|zwischen|entre|tussen|tra|fra|compresa? tra|pomiedzy|miedzy|from|von|de|desde|da) ?(?:the range of )?$/;
const FROM =
  /(?:from|ab|mindestens|min\.?|minimum(?: of)?|at least|starting (?:at|from|salary:?)|starts? at|a partir de|des|desde|minimo|vanaf|minimaal|a partire da|od|от|a partir do|mind\.) ?$/;
const UP_TO =
  /(?:up to|upto|max\.?|maximum|bis(?: zu)?|jusqu'a|hasta|tot(?: maximaal)?|ate|fino a|do|до|maximal) ?$/;

function scaled(amount: Amount, factor: number): number {
  return Math.round(amount.number * factor * 100) / 100;
}

function joinRange(folded: string, low: Amount, high: Amount): Band | undefined {
  const between = folded.slice(low.end, high.start);
  if (between.length > 30) return undefined;
  const joined =
    CONNECTOR.test(between) ||
    (STROKE.test(between) && low.number >= 1000 && high.number >= 1000) ||
    (AND.test(between) && BETWEEN.test(folded.slice(Math.max(0, low.start - 25), low.start)));
  if (!joined) return undefined;
  const lowFactor = low.factor === 1 && high.factor > 1 && low.number < 1000 ? high.factor : low.factor;
  const highFactor = high.factor === 1 && low.factor > 1 && high.number < 1000 ? low.factor : high.factor;
  const min = scaled(low, lowFactor);
  const max = scaled(high, highFactor);
  if (min > max || (min > 0 && max > 20 * min)) return undefined;
  const sign = high.sign ?? low.sign;
  if (
    low.sign !== undefined &&
    high.sign !== undefined &&
    low.sign !== high.sign &&
    !alike(low.sign, high.sign)
  )
    return undefined;
  return {
    start: low.start,
    end: high.end,
    min,
    max,
    factor: Math.max(lowFactor, highFactor),
    range: true,
    ...(sign === undefined ? {} : { sign: bestSign(low.sign, high.sign) ?? sign }),
  };
}

const alike = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a) || a === '$' || b === '$';
/** "$100k - $120k USD": the longer sign says more. */
function bestSign(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.length > b.length ? a : b;
}

function single(folded: string, amount: Amount): Band {
  const before = folded.slice(Math.max(0, amount.start - 22), amount.start);
  const value = scaled(amount, amount.factor);
  const sides =
    amount.open || FROM.test(before)
      ? { min: value }
      : UP_TO.test(before)
        ? { max: value }
        : { min: value, max: value };
  return {
    start: amount.start,
    end: amount.end,
    ...sides,
    factor: amount.factor,
    range: false,
    ...(amount.sign === undefined ? {} : { sign: amount.sign }),
  };
}

/** The amounts of a folded text, neighbours joined to ranges where words or dashes join them. */
export function findBands(folded: string): Band[] {
  const amounts = scanAmounts(folded);
  const bands: Band[] = [];
  for (let i = 0; i < amounts.length; i += 1) {
    const low = amounts[i];
    if (low === undefined) break;
    const high = amounts[i + 1];
    const joined = high === undefined ? undefined : joinRange(folded, low, high);
    bands.push(joined ?? single(folded, low));
    if (joined) i += 1;
  }
  return bands;
}
