import { addDays, dayNumber, dayOfIso, isPlausibleDay, isoOfDay, type CalendarDay } from './calendar-day.ts';
import { MONTHS } from './date-words.ts';
import type { FieldContext } from './found.ts';

export interface AbsoluteMention {
  start: number;
  end: number;
  /** Undefined when the year is not written. */
  year?: number;
  month: number;
  /** Undefined when only a month is written. */
  day?: number;
}

const month = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|');
/** First letters of the month names: most lines with digits hold none. */
const MONTH_GATE = new RegExp([...new Set(Object.keys(MONTHS).map((name) => name.slice(0, 3)))].join('|'));
const ISO =
  /(?<![\d.])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:t[\d:.]{4,15}(?:z|[+-]\d{2}:?\d{2})?)?/g;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:t|$)/g;
const CJK = /((?:19|20)\d{2}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?/g;
const DAY_MONTH = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|\\.|er|o|º|°)?[ -]?(?:de |of |d'|di |of the )?(${month})(?![a-z])\\.?(?:,? ?(?:de |del )?[ -/]?(\\d{4})(?!\\d))?`,
  'g',
);
const MONTH_DAY = new RegExp(
  `(?<![a-z])(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:|[.,]\\d{1,2}(?!\\d)| ?(?:%|€|\\$|-? ?hours|-? ?days|people|h\\b))(?:,? {1,2}(?:at )?(?:\\d{2}:\\d{2}(?::\\d{2})? (?:[a-z]{2,4} )?)?(\\d{4})(?!\\d))?`,
  'g',
);
const NUMERIC = /(?<![\d.,/-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?((?:19|20)\d{2}|\d{2})(?![\d/]|\.\d)/g;
const MONTH_YEAR = new RegExp(`(?<![a-z\\d])(${month})(?:\\.|,)? (?:de |del )?((?:19|20)\\d{2})(?!\\d)`, 'g');

const MONTH_FIRST = new Set(['US', 'PH']);
const EITHER_ORDER = new Set(['CA']);
const DAY_FIRST_LANGUAGES = new Set([
  'de',
  'fr',
  'es',
  'nl',
  'pt',
  'it',
  'pl',
  'ca',
  'cs',
  'ru',
  'sv',
  'da',
  'no',
  'fi',
  'tr',
  'ro',
  'uk',
  'el',
  'hr',
  'sk',
  'sl',
]);

/** Day and month of "10/07": decided by size, country or language; undefined when nothing decides. */
function orderNumeric(
  first: number,
  second: number,
  context: { mark: string } & Pick<FieldContext, 'country' | 'language'>,
): { day: number; month: number } | undefined {
  if (first > 12) return { day: first, month: second };
  if (second > 12) return { day: second, month: first };
  if (first === second || context.mark === '.') return { day: first, month: second };
  const country = context.country?.toUpperCase();
  if (country !== undefined && MONTH_FIRST.has(country)) return { day: second, month: first };
  if (DAY_FIRST_LANGUAGES.has(context.language)) return { day: first, month: second };
  if (country === undefined || EITHER_ORDER.has(country)) return undefined;
  return { day: first, month: second };
}

function optional(year: string | undefined, day: string | undefined): { year?: number; day?: number } {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function pushNumeric(folded: string, context: FieldContext, found: AbsoluteMention[]): void {
  for (const match of folded.matchAll(NUMERIC)) {
    const order = orderNumeric(Number(match[1]), Number(match[3]), {
      mark: match[2] ?? '',
      language: context.language,
      ...(context.country === undefined ? {} : { country: context.country }),
    });
    if (!order) continue;
    const written = Number(match[4]);
    if (written < 100 && match[2] === '-') continue;
    const year = written < 100 ? 2000 + written : written;
    found.push({ start: match.index, end: match.index + match[0].length, year, ...order });
  }
}

type Push = (match: RegExpExecArray, parts: { month: number; year?: number; day?: number }) => void;

function pushNamedMonths(folded: string, push: Push): void {
  for (const match of folded.matchAll(DAY_MONTH))
    push(match, { month: MONTHS[match[2] ?? ''] ?? 0, ...optional(match[3], match[1]) });
  for (const match of folded.matchAll(MONTH_DAY))
    push(match, { month: MONTHS[match[1] ?? ''] ?? 0, ...optional(match[3], match[2]) });
  for (const match of folded.matchAll(MONTH_YEAR))
    push(match, { month: MONTHS[match[1] ?? ''] ?? 0, ...optional(match[2], undefined) });
}

/** Days and months written out in a folded text. Days that do not exist and undecidable d/m orders are left out. */
export function findAbsoluteMentions(folded: string, context: FieldContext): AbsoluteMention[] {
  const found: AbsoluteMention[] = [];
  const push = (match: RegExpExecArray, parts: { month: number; year?: number; day?: number }): void => {
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length, ...parts });
  };
  for (const match of folded.matchAll(ISO))
    push(match, { month: Number(match[3]), ...optional(match[1], match[4]) });
  for (const match of folded.matchAll(COMPACT))
    push(match, { month: Number(match[2]), ...optional(match[1], match[3]) });
  for (const match of folded.matchAll(CJK))
    push(match, { month: Number(match[2]), ...optional(match[1], match[3]) });
  if (MONTH_GATE.test(folded)) pushNamedMonths(folded, push);
  pushNumeric(folded, context, found);
  const real = found.filter((one) =>
    isPlausibleDay({ year: one.year ?? 2024, month: one.month, day: one.day ?? 1 }),
  );
  // Longest reading of a place wins: "14 July 2026" over "July 2026".
  return real
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => !all.slice(Math.max(0, i - 4), i).some((other) => other.end > one.start));
}

/** The year nearest to the observation for a day without one: not after it for past dates, not long before for coming ones. */
export function nearestYear(
  day: { month: number; day: number },
  observedAt: string,
  side: 'past' | 'future',
): CalendarDay | undefined {
  const now = dayOfIso(observedAt);
  if (!now) return undefined;
  const at = dayNumber(now);
  const years = side === 'past' ? [now.year, now.year - 1] : [now.year, now.year + 1];
  const candidates = years.map((year) => ({ year, ...day })).filter(isPlausibleDay);
  return candidates.find((one) => (side === 'past' ? dayNumber(one) <= at + 1 : dayNumber(one) >= at - 60));
}

/** ISO day of a mention with day and year, else undefined. */
export function isoOfMention(mention: AbsoluteMention): string | undefined {
  if (mention.year === undefined || mention.day === undefined) return undefined;
  return isoOfDay({ year: mention.year, month: mention.month, day: mention.day });
}

/** Whether an ISO day lies after the day of `observedAt`, with a day of grace for time zones. */
export function isAfter(iso: string, observedAt: string): boolean {
  const now = dayOfIso(observedAt);
  return now !== undefined && iso > isoOfDay(addDays(now, 1));
}
