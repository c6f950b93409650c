/** What the page says about an amount beside it, as data: pattern over folded text, and the term as it is kept. */
const TERMS: [RegExp, string][] = [
  [/(?<![a-z])b2b(?![a-z])/, 'B2B'],
  [/(?<![a-z])uop(?![a-z])|umow\w{1,2} o prace/, 'UoP'],
  [/(?<![a-z])(?:netto|net|neto|netos|nets?)(?![a-z])/, 'net'],
  [/(?<![a-z])(?:brutto|bruttojahres\w*|gross|bruto|bruta|brut|bruts|lordi|lordo|brute)(?![a-z])/, 'gross'],
  [/\+ ?(?:vat|iva|mwst|btw|tva)/, '+ VAT'],
  [
    /(?<![\d.])1[2-6] ?(?:x|×|mal|pagas|payments|salaries|mensualites|mensilita|monatsgehalter|maanden)(?![a-z])|(?:x|×) ?1[2-6](?!\d)/,
    'payments',
  ],
  [/(?<![a-z])dph(?![a-z])/, 'without VAT'],
  [/(?<![a-z])fte(?![a-z])|pro.?rata/, 'pro rata'],
];

/** Terms said around an amount of a folded text: "net", "gross", "B2B", "+ VAT", "14 payments". */
export function findSalaryTerms(folded: string, start: number, end: number): string[] {
  const near = `${folded.slice(Math.max(0, start - 40), start)} ${folded.slice(end, end + 45)}`;
  const terms: string[] = [];
  for (const [pattern, name] of TERMS) {
    const match = pattern.exec(near);
    if (!match) continue;
    terms.push(name === 'payments' ? `${/1[2-6]/.exec(match[0])?.[0] ?? ''} payments` : name);
  }
  return terms.slice(0, 6);
}
