// The figures, spans and dates in one sentence of the candidate's. Only what the words decide; nothing is guessed.
import { CURRENCIES, MONTHS, NUMBER_WORDS, PAY_SPANS, SPAN_DAYS } from './figure-words.ts';

/** From and to, both in it; equal for a single figure. Money in whole units, spans in days. */
interface Extent {
  low: number;
  high: number;
}

export interface DayNamed {
  month: number;
  day?: number;
  year?: number;
}

export interface Figures {
  amounts: Extent[];
  currency?: string;
  /** What the amounts are paid for, when the sentence says so. */
  per?: 'hour' | 'day' | 'month' | 'year';
  percents: Extent[];
  spans: Extent[];
  dates: DayNamed[];
  /** Other processes, offers, talks. */
  counts: Extent[];
}

const DIGITS = String.raw`\d{1,3}(?:[.,'’ ]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const TO = String.raw`\s*(?:-|–|to|and|bis|und|a|et|y|hasta)\s*`;
const MONEY = String.raw`€|\$|£|eur(?:os?)?\b|usd\b|gbp\b|chf\b|dollars\b|pounds\b|franken\b|francs\b`;
const THOUSAND = String.raw`k\b|tsd\b|thousand\b|tausend\b|mille\b|mil\b`;

const words = (record: object): string =>
  Object.keys(record)
    .sort((a, b) => b.length - a.length)
    .join('|');
const NUMBER = `(?:${DIGITS}|\\b(?:${words(NUMBER_WORDS)})\\b)`;

const AMOUNT = new RegExp(
  `(${MONEY})?\\s?(${DIGITS})\\s?(${THOUSAND})?(?:${TO}(?:${MONEY})?\\s?(${DIGITS})\\s?(${THOUSAND})?)?\\s?(${MONEY})?`,
  'gu',
);
const PERCENT = new RegExp(`(${NUMBER})(?:\\s?%)?(?:${TO}(${NUMBER}))?\\s?(?:%|percent\\b|prozent\\b)`, 'gu');
const SPAN = new RegExp(`(${NUMBER})(?:${TO}(${NUMBER}))?[ -](?:${words(SPAN_DAYS)})\\b`, 'gu');
const SPAN_NAME = new RegExp(`(?:${words(SPAN_DAYS)})$`, 'u');
const AT_ONCE =
  /\b(?:immediately|right away|at once|no notice|sofort|ab sofort|immediatement|tout de suite|inmediatamente|de inmediato)\b/gu;
const COUNT = new RegExp(
  `(${NUMBER})\\s(?:(?:other|more|further|weitere[nr]?|andere[nr]?|autres?|otr[ao]s?)\\s)?` +
    '(?:process|offer|conversation|interview|prozess|angebot|gesprach|processus|offre|entretien|proceso|oferta|entrevista)',
  'gu',
);
const ISO_DATE = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/gu;
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?/gu;
const DAY_MONTH = new RegExp(
  `(?:\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s(?:of\\s|de\\s)?)?\\b(${words(MONTHS)}|(?<=\\d(?:st|nd|rd|th)?\\s(?:of\\s)?)may)\\b\\.?(?:\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d))?(?:,?\\s(?:de\\s)?(\\d{4}))?`,
  'gu',
);

/** Lower case, no accents, white space folded. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replace(/\s+/gu, ' ').toLowerCase();

function toNumber(text: string): number {
  const word = NUMBER_WORDS[text.trim()];
  if (word !== undefined) return word;
  const grouped = text.trim().replace(/[.,'’ ](?=\d{3}(?!\d))/gu, '');
  return Number(grouped.replace(',', '.'));
}

function toExtent(first: number, second?: number): Extent {
  const ends = [first, second ?? first];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** "70 to 80k": what multiplies the second number multiplies the first as well. */
function readAmount(match: RegExpMatchArray): { extent: Extent; currency?: string } | undefined {
  const [, before, first = '', firstK, second, secondK, after] = match;
  const times = (k: string | undefined) => (k ? 1000 : 1);
  const low = toNumber(first) * times(firstK ?? secondK);
  const high = second === undefined ? undefined : toNumber(second) * times(secondK ?? firstK);
  const currency = CURRENCIES[(before ?? after ?? '').trim()];
  const isYear = /^(?:19|20)\d\d$/u.test(first);
  const isMoney = currency !== undefined || firstK !== undefined || secondK !== undefined;
  if (!isMoney && (isYear || low < 1000)) return undefined;
  return { extent: toExtent(low, high), ...(currency && { currency }) };
}

function readDates(text: string): { dates: DayNamed[]; rest: string } {
  const dates: DayNamed[] = [];
  const take = (month: number, day: string | undefined, year: string | undefined) => {
    if (month < 1 || month > 12 || Number(day ?? 1) > 31) return;
    dates.push({ month, ...(day && { day: Number(day) }), ...(year && { year: Number(year) }) });
  };
  const rest = text
    .replace(ISO_DATE, (...[, year, month, day]: string[]) => {
      take(Number(month), day, year);
      return ' ';
    })
    .replace(DOTTED, (...[, day, month, year]: string[]) => {
      take(Number(month), day, year);
      return ' ';
    })
    .replace(DAY_MONTH, (...[, before, name = '', after, year]: string[]) => {
      take(name === 'may' ? 5 : (MONTHS[name] ?? 0), before ?? after, year);
      return ' ';
    });
  return { dates, rest };
}

function readSpans(text: string): Extent[] {
  const spans = [...text.matchAll(SPAN)].map(([whole, first = '', second]) => {
    const days = SPAN_DAYS[SPAN_NAME.exec(whole)?.[0] ?? ''] ?? 1;
    return toExtent(toNumber(first) * days, second === undefined ? undefined : toNumber(second) * days);
  });
  return [...spans, ...[...text.matchAll(AT_ONCE)].map(() => toExtent(0))];
}

const readPairs = (text: string, pattern: RegExp): Extent[] =>
  [...text.matchAll(pattern)].map(([, first = '', second]) =>
    toExtent(toNumber(first), second === undefined ? undefined : toNumber(second)),
  );

/** Everything in the sentence that can be compared with what was said another time. */
export function readFigures(sentence: string): Figures {
  const { dates, rest } = readDates(fold(sentence));
  const spans = readSpans(rest);
  const percents = readPairs(rest, PERCENT);
  const bare = rest.replace(SPAN, ' ').replace(PERCENT, ' ');
  const amounts = [...bare.matchAll(AMOUNT)].map(readAmount).filter((one) => one !== undefined);
  const currency = amounts.find((one) => one.currency)?.currency;
  const per = rest
    .match(/\p{L}+/gu)
    ?.map((word) => PAY_SPANS[word])
    .find((span) => span !== undefined);
  return {
    amounts: amounts.map((one) => one.extent),
    ...(currency && { currency }),
    ...(per && { per }),
    percents,
    spans,
    dates,
    counts: readPairs(rest, COUNT),
  };
}
