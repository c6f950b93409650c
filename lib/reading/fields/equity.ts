import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { capText, dropNested, foundText } from './text-span.ts';
import { WordGate } from './word-gate.ts';

const PERCENT = '\\d{1,2}(?:[.,]\\d{1,4})? ?%';
const WORDS =
  'equity|stock options?|share options?|rsus?|restricted stock(?: units?)?|vsop|esop|virtual shares?|unternehmensbeteiligung|mitarbeiterbeteiligung|bspce|stock.?options|acciones de la empresa|opciones sobre acciones|aandelen(?:opties)?|stock grants?|equity package|employee stock (?:purchase|ownership) plan|espp|virtuelle (?:anteile|beteiligung)|udzialy w firmie|participacao acionaria';
const PATTERNS = [
  new RegExp(
    `${PERCENT}(?: ?(?:-|to|bis|a) ?${PERCENT})? (?:in |of )?(?:the )?(?:company )?(?:${WORDS})(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:${WORDS})(?: (?:of|range|between|worth|grant|from))?[: ]{1,2}(?:up to )?${PERCENT}(?: ?(?:-|to|bis) ?${PERCENT})?`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:(?:competitive|generous|meaningful|significant|early.?stage|company|employee) ){0,2}(?:${WORDS})(?: (?:plan|package|program(?:me)?|grants?|options?|scheme|participation))?(?![a-z])`,
    'g',
  ),
];
/** "Equity" as fairness, private equity firms, and things that only carry the word. */
const NOT =
  /(?:private |brand |home |pay |gender |racial |social |health |diversity,? ?|inclusion,? ?(?:and |& )?|justice,? ?(?:and |& )?)$|^(?: ?(?:,|&|and|und) (?:inclusion|diversity|belonging|justice)| (?:research|analysts?|markets?|derivatives?|funds?|capital markets|investors?|trading|partners|crowdfunding))/;

/** Parts of a per cent up to a few beside pay: "$110k – $140k • 0.2% – 0.6%". */
const LONE_RANGE = /(?<![\d.,])(\d(?:[.,]\d{1,3})?) ?% ?(?:-|to|bis) ?(\d(?:[.,]\d{1,3})?) ?%/g;
const LONE_LONGEST = 80;

/** Stems of which every find holds one; most lines end here. */
const GATE = new WordGate(/equity|stock|share|rsu|sop|beteiligung|bspce|accion|aandel|espp|udzial|acion/);

function loneRanges(text: string): Found<string>[] {
  if (text.length > LONE_LONGEST || !text.includes('%')) return [];
  const folded = foldText(text);
  return [...folded.matchAll(LONE_RANGE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const alone = match[0].length >= folded.trim().length || /[$€£]/.test(folded.slice(0, match.index));
    const one = foundText(text, { start: match.index, end, confidence: 0.7 });
    return alone && /[.,]/.test(match[0]) && one ? [one] : [];
  });
}

/** Shares or options offered, as written: "0.1% equity", "stock options". Fairness and private equity are left out. */
export function findEquity(given: string, _context: FieldContext): Found<string>[] {
  const text = capText(given);
  if (!GATE.test(text)) return loneRanges(text);
  const folded = foldText(text);
  const found: Found<string>[] = [];
  for (const [i, pattern] of PATTERNS.entries()) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (NOT.test(folded.slice(Math.max(0, start - 24), start)) || NOT.test(folded.slice(end, end + 24)))
        continue;
      const one = foundText(text, { start, end, confidence: i < 2 ? 0.9 : 0.75 });
      if (one) found.push(one);
    }
  }
  return dropNested(found).slice(0, 5);
}
