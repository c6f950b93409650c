import type { FieldContext } from './found.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, RUPEES, SHARED_SIGNS } from './money-words.ts';

const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES);

/** A currency, and whether the country decided it and not the sign alone. */
export interface DecidedCurrency {
  currency: string;
  byCountry?: true;
}

/**
 * ISO 4217 code for a sign or code, any case. A sign that several currencies share is decided by the country of the
 * job; without one the answer is undefined.
 */
export function decideCurrency(
  sign: string,
  context: Pick<FieldContext, 'country'>,
): DecidedCurrency | undefined {
  const folded = sign.toLowerCase().trim();
  const shared = SHARED_SIGNS[folded];
  if (shared) {
    const currency = context.country === undefined ? undefined : shared[context.country.toUpperCase()];
    return currency === undefined ? undefined : { currency, byCountry: true };
  }
  if (/^rs\.?$/.test(folded)) {
    return { currency: RUPEES[context.country?.toUpperCase() ?? ''] ?? 'INR' };
  }
  const known = CURRENCY_SIGNS[folded];
  if (known !== undefined) return { currency: known };
  const code = folded.toUpperCase();
  return CODES.has(code) ? { currency: code } : undefined;
}

const CURRENCY_NAMES: [RegExp, string][] = [
  [/\b(?:u\.?s\.? dollars?|us-dollar)\b/, 'USD'],
  [/\b(?:canadian dollars?)\b/, 'CAD'],
  [/\b(?:australian dollars?)\b/, 'AUD'],
  [/\b(?:new zealand dollars?)\b/, 'NZD'],
  [/\b(?:singapore dollars?)\b/, 'SGD'],
];

/**
 * A currency the words around a bare "$" name ("all figures in CAD"). The text must be folded.
 */
export function namedDollar(folded: string): string | undefined {
  const named = /\b(usd|cad|aud|nzd|sgd|hkd|mxn|twd)\b/.exec(folded)?.[1];
  if (named !== undefined) return named.toUpperCase();
  return CURRENCY_NAMES.find(([pattern]) => pattern.test(folded))?.[1];
}
