import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import { capText, dropNested, foundText } from './text-span.ts';
import type { WordGate } from './word-gate.ts';

/** A way a field is written: a global pattern over folded text; group 1, when there is one, is the value. */
export interface PhraseRow {
  pattern: RegExp;
  confidence: number;
  /** Folded words around the match that make it something else. */
  notBefore?: RegExp;
  notAfter?: RegExp;
  /** Sections in which the row does not count. */
  notIn?: readonly string[];
}

/** Rows with one cheap pattern that every text they could match in matches; most lines end there. */
export interface PhraseRules {
  gate: WordGate;
  rows: readonly PhraseRow[];
}

/** What the rows find in a text, as written, in order; of overlapping finds the first and longest stays. */
export function searchPhrases(given: string, rules: PhraseRules, context: FieldContext): Found<string>[] {
  const text = capText(given);
  if (!rules.gate.test(text)) return [];
  const folded = foldText(text);
  const { rows } = rules;
  const found: Found<string>[] = [];
  for (const row of rows) {
    if (context.section !== undefined && row.notIn?.includes(context.section)) continue;
    for (const match of folded.matchAll(row.pattern)) {
      const words = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(words);
      const end = start + words.length;
      if (row.notBefore?.test(folded.slice(Math.max(0, match.index - 40), match.index))) continue;
      if (row.notAfter?.test(folded.slice(end, end + 40))) continue;
      const one = foundText(text, { start, end, confidence: row.confidence });
      if (one) found.push(one);
      if (found.length > 50) break;
    }
  }
  return dropNested(found);
}
