import type { Salary } from '../../facts/fact-key.ts';
import { parseNumber, scanAmounts } from './amount.ts';
import { decideCurrency } from './currency.ts';
import { foldText } from './fold-text.ts';
import type { FieldContext } from './found.ts';
import { readPeriodWord, type PayPeriod } from './pay-period.ts';
import { findSalaries } from './salary.ts';

/** An amount of structured data. `quote` is the words or numbers inside it that say so. */
export interface StructuredSalary {
  value: Salary;
  quote: string;
  confidence: number;
  inferred?: true;
  note?: string;
}

type Plain = Record<string, unknown>;

const NOTHING = /^(?:|unavailable|n\/?a|null|none|undefined|not specified|nan)$/i;

/** Properties in any letter case, lists cut to their first entry. */
function property(data: Plain, name: string): unknown {
  const key =
    name in data
      ? name
      : Object.keys(data).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const value = key === undefined ? undefined : data[key];
  return Array.isArray(value) ? value[0] : value;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || NOTHING.test(value.trim()) || value.length > 300) return undefined;
  return value.trim();
}

function asAmount(value: unknown): number | undefined {
  const text = asText(value);
  if (text === undefined) return undefined;
  if (typeof value === 'number') return value > 0 ? Math.round(value * 100) / 100 : undefined;
  const plain = parseNumber(text.replace(/^[^\d]{1,5}/, '').replace(/[^\d.,'\s]{1,8}$/, ''));
  const scanned = plain ?? amountInWords(text);
  return scanned !== undefined && scanned > 0 ? scanned : undefined;
}

function amountInWords(text: string): number | undefined {
  const [first] = scanAmounts(foldText(text));
  return first === undefined ? undefined : first.number * first.factor;
}

interface Parts {
  min: number | undefined;
  max: number | undefined;
  currency: string | undefined;
  period: PayPeriod | undefined;
  words: string[];
}

function collect(offer: Plain): Parts {
  const inner = property(offer, 'value');
  const boxes = [inner, offer, property(offer, 'priceSpecification')].filter(isPlain);
  const first = (...names: string[]): unknown => {
    for (const box of boxes) {
      for (const name of names) {
        const value = property(box, name);
        if (asText(value) !== undefined) return value;
      }
    }
    return undefined;
  };
  const low = first('minValue', 'minPrice', 'percentile10');
  const high = first('maxValue', 'maxPrice', 'percentile90');
  const lone = isPlain(inner)
    ? first('value', 'price', 'median')
    : (asText(inner) ?? first('price', 'value'));
  const currency = asText(first('currency', 'priceCurrency', 'salaryCurrency'));
  const period = asText(first('unitText', 'unitCode', 'duration'));
  return {
    min: asAmount(low) ?? asAmount(lone),
    max: asAmount(high) ?? asAmount(lone),
    currency,
    period: period === undefined ? undefined : readPeriodWord(foldText(period)),
    words: [low, high, lone].map(asText).filter((word): word is string => word !== undefined),
  };
}

/** Clear magnitudes only: 15,000 and more is a year's pay, 500 and less an hour's. */
function inferPeriod(amount: number, currency: string | undefined): PayPeriod | undefined {
  const western =
    currency === undefined || ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD'].includes(currency);
  if (!western) return undefined;
  return amount >= 15_000 ? 'year' : amount <= 500 ? 'hour' : undefined;
}

function fromParts(parts: Parts, estimate: boolean, context: FieldContext): StructuredSalary | undefined {
  let { min, max } = parts;
  const quote = parts.words[0];
  if (quote === undefined || (min === undefined && max === undefined)) return undefined;
  if (min !== undefined && max !== undefined && min > max) [min, max] = [max, min];
  // A one beside a real amount is a placeholder, not a wage.
  if (min !== undefined && max !== undefined && min * 100 < max) min = undefined;
  const largest = max ?? min ?? 0;
  if (largest < 2 || largest > 5e9) return undefined;
  const currency =
    parts.currency === undefined ? undefined : decideCurrency(parts.currency, context)?.currency;
  const inferred = parts.period === undefined ? inferPeriod(largest, currency) : undefined;
  const period = parts.period ?? inferred;
  return {
    value: {
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(currency === undefined ? {} : { currency }),
      ...(period === undefined ? {} : { period }),
      ...(estimate ? { estimate: true as const } : {}),
    },
    quote,
    confidence: inferred ? 0.45 : currency === undefined ? 0.7 : 0.9,
    ...(inferred ? { inferred: true as const, note: `period inferred from the amount: ${inferred}` } : {}),
  };
}

function readOffer(
  offer: unknown,
  posting: Plain,
  context: FieldContext & { estimate: boolean },
): StructuredSalary[] {
  if (Array.isArray(offer)) return offer.slice(0, 10).flatMap((one) => readOffer(one, posting, context));
  const currency = property(posting, 'salaryCurrency');
  const unitText = property(posting, 'unitText');
  const outer = {
    ...(currency === undefined ? {} : { currency }),
    ...(unitText === undefined ? {} : { unitText }),
  };
  if (typeof offer === 'string') {
    const said = findSalaries(`Salary: ${offer}`, context)[0];
    if (said) return [{ value: said.value, quote: offer.trim(), confidence: 0.8 }];
  }
  const box: Plain = isPlain(offer) ? { ...outer, ...offer } : { ...outer, value: offer };
  // The amount may be words: {"currency":"EUR","value":"45.000 - 55.000 per year"}.
  const words = isPlain(offer) ? asText(property(offer, 'value')) : undefined;
  if (words !== undefined && /\d.{0,20}(?:-|–|to|bis).{0,4}\d/.test(words)) {
    const said = findSalaries(`Salary: ${words} ${asText(property(box, 'currency')) ?? ''}`, context)[0];
    if (said) return [{ value: said.value, quote: words, confidence: 0.8 }];
  }
  const read = fromParts(collect(box), context.estimate, context);
  return read ? [read] : [];
}

/**
 * Salaries in a JobPosting object, in every form met: plain number, MonetaryAmount with value or range, PriceSpecification,
 * words, units as text or UN/CEFACT code on either level. Zero and literals such as "N/A" are absent, swapped ends are
 * put right, a missing currency stays unknown. `estimatedSalary` is marked as an estimate.
 */
export function readStructuredSalaries(
  posting: Record<string, unknown>,
  context: FieldContext,
): StructuredSalary[] {
  const key = (name: string): unknown => {
    const found =
      name in posting ? name : Object.keys(posting).find((one) => one.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : posting[found];
  };
  return [
    ...readOffer(key('baseSalary') ?? undefined, posting, { ...context, estimate: false }),
    ...readOffer(key('estimatedSalary') ?? undefined, posting, { ...context, estimate: true }),
  ];
}
