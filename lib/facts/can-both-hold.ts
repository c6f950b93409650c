// When two ways of saying something leave room for each other.
import { equalValues } from './equal-values.ts';
import type { FactKey } from './fact-key.ts';

/** Keys that count people in words: "140", "about 150 people", "51–200 employees", "more than 160 colleagues". */
const HEADCOUNTS: readonly FactKey[] = ['company.size', 'job.teamSize'];

/** Counts of people are rounded when they are written down: so much may lie between two that mean the same. */
const ROUNDING = 0.1;

const OPEN_ABOVE =
  /(?<!\p{L})(?:more than|over|at least|upwards of|mehr als|über|mindestens|plus de|au moins|más de|al menos|meer dan|mais de|più di|oltre|ponad)(?!\p{L})|\d\s?\+/iu;
const OPEN_BELOW =
  /(?<!\p{L})(?:fewer than|less than|under|up to|weniger als|unter|bis zu|moins de|menos de|minder dan|meno di|mniej niż)(?!\p{L})/iu;

/** How many people a text speaks of, from and to; undefined when it has no number. "1,200", "1.200" and "1 200" are one. */
function readRange(text: string): [number, number] | undefined {
  const numbers = (text.match(/\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+/gu) ?? []).map((one) =>
    Number(one.replace(/\D/gu, '')),
  );
  const [low, high = low] = numbers;
  if (low === undefined || high === undefined) return undefined;
  if (OPEN_ABOVE.test(text)) return [low, Infinity];
  if (OPEN_BELOW.test(text)) return [0, high];
  return [Math.min(low, high), Math.max(low, high)];
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Leeds" beside "Leeds, United Kingdom": the shorter text only says less. */
function saysLess(a: string, b: string): boolean {
  const [few = [], many = []] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

function countsOverlap(a: string, b: string): boolean {
  const [one, other] = [readRange(a), readRange(b)];
  if (!one || !other) return true;
  const reach = 1 + ROUNDING;
  return one[0] <= other[1] * reach && other[0] <= one[1] * reach;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Two values with fields can both hold when no field that both have differs. */
function fieldsAgree(a: Fields, b: Fields): boolean {
  return Object.entries(a).every(
    ([name, field]) => field === undefined || b[name] === undefined || equalValues(field, b[name]),
  );
}

/**
 * True unless two values of one key speak against each other. Equal ones, one that only says less, counts of people
 * that overlap or lie within a tenth, and amounts without a field that differs can both hold.
 */
export function canBothHold(key: FactKey, a: unknown, b: unknown): boolean {
  if (equalValues(a, b)) return true;
  if (typeof a === 'string' && typeof b === 'string')
    return HEADCOUNTS.includes(key) ? countsOverlap(a, b) : saysLess(a, b);
  return isFields(a) && isFields(b) && fieldsAgree(a, b);
}
