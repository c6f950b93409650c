import type { Salary } from '../../facts/fact-key.ts';
import { decideCurrency, namedDollar } from './currency.ts';
import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { CURRENCY_CODES, ESTIMATE_WORDS, NOT_PAY_WORDS, PAY_WORDS } from './money-words.ts';
import { findPayPeriod, type PayPeriod } from './pay-period.ts';
import { findBands, type Band } from './salary-band.ts';
import { findSalaryTerms } from './salary-terms.ts';
import { bandLabel } from './salary-label.ts';
import { capText } from './text-span.ts';

const word = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g');
const PAY = word(PAY_WORDS);
const NOT_PAY = word(NOT_PAY_WORDS);
const ESTIMATE = word(ESTIMATE_WORDS);
const OTE = /(?<![a-z])(?:ote|on.?target|total target|target earnings|uncapped)(?![a-z])/;
const BASE = /(?<![a-z])(?:base|basic|fixed|fixum|grundgehalt|fixe|salario base|fijo)(?![a-z])/;
/** Codes that are also English words are taken only in capitals. */
const WORD_CODES = new Set([
  'try',
  'all',
  'mad',
  'sar',
  'inr',
  'cop',
  'pen',
  'lei',
  'rm',
  'rs',
  'mop',
  'gel',
  'ron',
  'r',
  'ft',
  'ft.',
  'kr',
  'rp',
]);

/** A sign, code, unit or pay word near which alone an amount can be pay; most lines with digits have none. */
const MONEY = new RegExp(
  `[$€£₹₽₴₩₪₫₱₺฿₦₵₸₡¥￥円원元万萬만억]|\\d ?k|(?<![a-z])(?:${CURRENCY_CODES.map((code) => code.toLowerCase()).join('|')}|zl|kc|euros?|zloty\\w*|руб\\w*|грн|lei|лв|rs|fr|sfr|reais|rmb|rm|kr|ft|rp|r|lpa|lacs?|lakhs?|crores?|cr|${PAY_WORDS})(?![a-z])|人民币`,
);

/** Whole units a year of ordinary pay differs from the euro by about this factor. */
const SCALE: Record<string, number> = {
  INR: 30,
  JPY: 120,
  KRW: 1200,
  HUF: 350,
  CZK: 25,
  RUB: 60,
  IDR: 15_000,
  VND: 25_000,
  CLP: 800,
  COP: 4000,
  PHP: 50,
  THB: 30,
  LKR: 200,
  PKR: 200,
  NGN: 800,
  KES: 120,
  KZT: 450,
  UAH: 40,
  TWD: 30,
  MXN: 18,
  RSD: 110,
  ARS: 800,
  CRC: 500,
  BDT: 100,
  ISK: 140,
  ZAR: 15,
  TRY: 20,
  EGP: 30,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  CNY: 7,
  HKD: 8,
};
const BOUNDS: Record<PayPeriod | 'none', [number, number]> = {
  hour: [2, 1200],
  day: [15, 8000],
  week: [60, 25_000],
  month: [100, 150_000],
  year: [2000, 6_000_000],
  none: [5, 6_000_000],
};

interface Surroundings {
  before: string;
  after: string;
  /** Distances in characters to the nearest pay word and the nearest word of other money; Infinity when there is none. */
  pay: number;
  other: number;
}

function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - 110);
  const stretch = text.slice(from, at);
  let cut = 0;
  for (const match of stretch.matchAll(/[.!?]\s+(?=[A-ZÀ-Þ])|\n|•/g)) cut = match.index + match[0].length;
  return from + cut;
}

function nearest(pattern: RegExp, before: string, after: string): number {
  let best = Infinity;
  for (const match of before.matchAll(pattern))
    best = Math.min(best, before.length - match.index - match[0].length);
  for (const match of after.matchAll(pattern)) best = Math.min(best, match.index);
  return best;
}

function lookAround(text: string, folded: string, band: Band): Surroundings {
  const before = folded.slice(clauseStart(text, band.start), band.start);
  const stop = /[.!?]\s+[A-ZÀ-Þ]|\n|•/.exec(text.slice(band.end, band.end + 70));
  const after = folded.slice(band.end, band.end + (stop ? stop.index : 70));
  return { before, after, pay: nearest(PAY, before, after), other: nearest(NOT_PAY, before, after) };
}

function knownCurrency(
  text: string,
  band: Band,
  context: FieldContext,
): { currency?: string; byCountry?: true; sign: boolean } {
  if (band.sign === undefined) return { sign: false };
  const quote = text.slice(band.start, band.end);
  if (
    WORD_CODES.has(band.sign) &&
    !new RegExp(`(?<![A-Za-z])(?:${band.sign.toUpperCase()}|Rs|Kr|kr|Rp|Ft|lei|rs)(?![a-z])`).test(quote)
  )
    return { sign: false };
  if (/^ft\.?$/.test(band.sign) && /^\.? ?[A-Z]/.test(text.slice(band.end))) return { sign: false };
  const decided = decideCurrency(band.sign, context);
  const ambiguous = ['r', 'ft', 'ft.', 'rp'].includes(band.sign);
  if (!decided && ambiguous) return { sign: false };
  if (!decided && band.sign === '$') {
    const named = namedDollar(foldText(text.slice(Math.max(0, band.start - 90), band.end + 90)));
    return named === undefined ? { sign: true } : { currency: named, sign: true };
  }
  return { ...decided, sign: true };
}

function isPlausible(band: Band, currency: string | undefined, period: PayPeriod | undefined): boolean {
  if (band.factor >= 1e9) return false;
  const scale = currency === undefined ? 1 : (SCALE[currency] ?? 1);
  if (band.factor === 1e6 && scale < 300) return false;
  const [low, high] = BOUNDS[period ?? 'none'];
  const value = band.max ?? band.min ?? 0;
  const least = band.min ?? value;
  const roof = currency === undefined ? high * 60 : high * scale;
  return least >= (period === undefined ? low : low * Math.max(1, scale / 20)) && value <= roof;
}

/** Number words that only one country's money goes with. */
function currencyOfUnits(folded: string, band: Band, country: string | undefined): string | undefined {
  const quote = folded.slice(band.start, band.end + 1);
  if (quote.includes('円')) return 'JPY';
  if (/만원|억원|원/.test(quote)) return 'KRW';
  if (!/lpa|lacs?|lakhs?|crores?|\bcr\b/.test(quote)) return undefined;
  return ({ PK: 'PKR', BD: 'BDT', LK: 'LKR' } as Record<string, string>)[country ?? ''] ?? 'INR';
}

/** Whether a bare chip such as "$50K - $80K" is pay without any word beside it. */
function isChip(text: string, band: Band): boolean {
  const rest = text.length - (band.end - band.start);
  const value = band.min ?? band.max ?? 0;
  if (band.range && value >= 10_000 && text.length <= 160) return true;
  if (rest <= 3 && value >= 15_000 && value < 1_000_000) return true;
  return (
    rest <= 25 &&
    (band.range || band.min === undefined || band.max === undefined) &&
    (band.max ?? value) >= 1000
  );
}

/** "£27,300, reviewed after six months" among the benefits: an amount a year's pay can be, and the line begins with it. */
function opensBenefit(text: string, band: Band, section: string | undefined): boolean {
  const value = band.min ?? band.max ?? 0;
  const opens = band.start <= 2 && /^(?:[,;.(]| \(|$| ?[–-] )/.test(text.slice(band.end));
  return section === 'benefits' && opens && value >= 15_000 && value < 1_000_000;
}

interface Reading {
  text: string;
  folded: string;
  context: FieldContext;
}

/** "Annual salary" above the amount. */
function periodOfHeading(heading: string): { period: PayPeriod; length: number; near: false } | undefined {
  const said = heading === '' ? undefined : findPayPeriod(heading, '');
  return said && { period: said.period, length: 0, near: false };
}

function readBand({ text, folded, context }: Reading, band: Band): Found<Salary> | undefined {
  if (/^401 ?\(?k/.test(folded.slice(band.start, band.end + 2))) return undefined;
  const around = lookAround(text, folded, band);
  const heading = foldText(context.heading ?? '');
  const said = findPayPeriod(around.before, around.after) ?? periodOfHeading(heading);
  const money = knownCurrency(text, band, context);
  const currency = money.currency ?? currencyOfUnits(folded, band, context.country);
  const period = said?.period ?? (/lpa\b/.test(folded.slice(band.start, band.end)) ? 'year' : undefined);
  const headed = heading.search(PAY) >= 0;
  const paid = around.pay <= 60 || (headed && around.other === Infinity);
  if (around.other < around.pay && around.other <= 45 && !(said?.near === true && around.other > 30))
    return undefined;
  if (!isPlausible(band, currency, period)) return undefined;
  const signed = money.sign || currency !== undefined;
  const big = (band.min ?? band.max ?? 0) >= 1000;
  const bare =
    !signed &&
    around.pay <= 25 &&
    (big || said?.near === true) &&
    !/^ ?(?:%|hours?|std|stunden|h\b|jahre|years|urlaubstage|days)/.test(around.after);
  if (!signed && !bare) return undefined;
  const open = isChip(text, band) || opensBenefit(text, band, context.section);
  if (signed && !paid && said?.near !== true && !open) return undefined;
  if (!big && band.factor === 1 && said === undefined && !band.range) return undefined;
  return toFound(
    { text, folded, context },
    {
      band,
      around,
      currency,
      period,
      near: said?.near === true ? said.length : 0,
      ...(money.byCountry ? { byCountry: true } : {}),
    },
  );
}

interface Decided {
  band: Band;
  around: Surroundings;
  currency: string | undefined;
  period: PayPeriod | undefined;
  /** How much behind the amount proves the period. */
  near: number;
  byCountry?: true;
}

function toFound(
  { text, folded, context }: Reading,
  { band, around, currency, period, near, byCountry }: Decided,
): Found<Salary> {
  const estimate =
    nearest(ESTIMATE, around.before, around.after) <= 60 ||
    foldText(context.heading ?? '').search(ESTIMATE) >= 0;
  const terms = findSalaryTerms(folded, band.start, band.end);
  const label = bandLabel(text, band.start, band.end + near);
  const close = `${around.before.slice(-28).replace(/^.*[,;|]/, '')}¤${around.after.slice(0, 28).replace(/[,;|(].*$/, '')}`;
  const basis = OTE.test(close) ? 'ote' : BASE.test(close) ? 'base' : undefined;
  return {
    value: {
      ...(band.min === undefined ? {} : { min: band.min }),
      ...(band.max === undefined ? {} : { max: band.max }),
      ...(currency === undefined ? {} : { currency }),
      ...(period === undefined ? {} : { period }),
      ...(basis === undefined ? {} : { basis }),
      ...(label === undefined ? {} : { label }),
      ...(terms.length === 0 ? {} : { terms }),
      ...(estimate ? { estimate: true as const } : {}),
    },
    start: band.start,
    end: Math.min(text.length, band.end + near),
    confidence: currency === undefined ? 0.7 : around.pay <= 60 || period !== undefined ? 0.9 : 0.8,
    ...(byCountry ? { note: 'currency by the country of the job' } : {}),
  };
}

/**
 * Offered amounts in a text, in order. Revenue, funding, budgets, bonuses and the like are left out; a guess of the
 * page is marked as an estimate. A bare "$" gets a currency only where country or words decide it.
 */
export function findSalaries(given: string, context: FieldContext): Found<Salary>[] {
  if (!/\d/.test(given)) return [];
  const text = capText(given);
  const folded = foldText(text);
  if (!MONEY.test(folded) && (context.heading === undefined || foldText(context.heading).search(PAY) < 0))
    return [];
  const found = findBands(folded)
    .map((band) => readBand({ text, folded, context }, band))
    .filter((one): one is Found<Salary> => one !== undefined);
  return found;
}
