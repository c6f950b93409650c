import { PERIOD_UNITS, PERIOD_WORDS } from './money-words.ts';

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

const fill =
  '(?:gross|brutto|brut[oa]s?|bruts?|brute|netto|nett|net[oa]s?|nets?|lordi|lordo|base|bonus|salary|vat|\\+|ote|dkk|usd|cad|aud|eur|gbp|of|,|\\(|\\))';
const joiners =
  "(?:/ ?|per |pro |par |al |por |p/ ?|a |an |each |every |im |in het |all'|l'|je |na |za |w |em |od |в |/)";
/** What may stand between an amount and the word that carries its period. */
const ONLY_FILL =
  /^[ ,(/–-]*(?:(?:gross|brutto|brut[oa]s?|bruts?|netto|net[oa]s?|nets?|lordi|lordo|euros?|usd|eur|gbp|cad|aud|inr|chf|pln|czk|dollars?|salary|base|basic|ote|ctc|per|in|total|vat|pesos|kr|zl|€|£|円)[ ,)(/]*){0,4}$/;
const AFTER = PERIOD_UNITS.map(
  ([units, period]) => [new RegExp(`^ ?(?:${fill} ?){0,4}${joiners}(?:${units})(?![a-z])`), period] as const,
);
/** Japanese and Korean put the unit right behind the amount. */
const CLOSE = PERIOD_UNITS.map(
  ([units, period]) => [new RegExp(`^ ?/ ?(?:${units})(?![a-z])`), period] as const,
);
const WORDS = PERIOD_WORDS.map(
  ([words, period]) => [new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g'), period] as const,
);

/**
 * Period said right behind an amount ("per hour", "/yr", "p.a.", "brutto/Jahr") or near before it ("annual salary of").
 * Both texts folded: `before` ends where the amount begins, `after` begins where it ends. `length` is how much of
 * `after` belongs to the proof.
 */
export function findPayPeriod(
  before: string,
  after: string,
): { period: PayPeriod; length: number; near: boolean } | undefined {
  for (const [pattern, period] of [...AFTER, ...CLOSE]) {
    const match = pattern.exec(after);
    if (match) return { period, length: match[0].length, near: true };
  }
  const behind = nearestWord(after.slice(0, 30), 'first');
  if (behind && behind.at <= 24 && ONLY_FILL.test(after.slice(0, behind.at))) {
    return { period: behind.period, length: behind.at + behind.length, near: true };
  }
  const ahead = nearestWord(before.slice(-70), 'last');
  return ahead ? { period: ahead.period, length: 0, near: false } : undefined;
}

function nearestWord(
  text: string,
  which: 'first' | 'last',
): { period: PayPeriod; at: number; length: number } | undefined {
  let best: { period: PayPeriod; at: number; length: number } | undefined;
  for (const [pattern, period] of WORDS) {
    for (const match of text.matchAll(pattern)) {
      const better =
        best === undefined || (which === 'first' ? match.index < best.at : match.index > best.at);
      if (better) best = { period, at: match.index, length: match[0].length };
    }
  }
  return best;
}

/** Period of a word or code by itself: "YEAR", "HUR", "per month", "Stunde". Undefined when it is none. */
export function readPeriodWord(folded: string): PayPeriod | undefined {
  const bare = folded.trim().replace(/^(?:(?:per|pro|par|al|por|a) |\/ ?)/, '');
  const code = { ann: 'year', mon: 'month', wee: 'week', day: 'day', hur: 'hour', year: 'year' } as const;
  if (bare in code) return code[bare as keyof typeof code];
  const unit = PERIOD_UNITS.find(([units]) => new RegExp(`^(?:${units})$`).test(bare));
  if (unit) return unit[1];
  return PERIOD_WORDS.find(([words]) => new RegExp(`^(?:${words})$`).test(bare))?.[1];
}
