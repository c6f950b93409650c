// What may not be read aloud. Every sentence the engine produces passes here, in the engine itself and in tests.

const BANNED = /\b(?:passionate|synerg\w*|excited to|leverag\w*|delve\w*|rockstar mindset|utili[sz]e\w*)\b/iu;
const FUNCTION_END = /\b(?:the|a|an|and|or|our|your|my|which|including|such)[?.,"]*$/iu;
const DOUBLED = /\b(\p{L}+) \1\b/iu;
const ALLOWED_DOUBLES = new Set(['had had', 'that that', 'day day']);

export interface LintRules {
  /** Ask and expect items end in a question; say items may be statements. */
  question: boolean;
  maxWords?: number;
}

/** Removes quoted stretches: what the page wrote is not ours to correct. */
const withoutQuotes = (text: string): string => text.replaceAll(/"[^"]*"/gu, '"q"');

function wantsAn(word: string): boolean | undefined {
  const lower = word.toLowerCase();
  if (/^[$€£]/u.test(word)) return undefined;
  if (/^\d/u.test(word)) return /^(?:8|11\b|18\b|11,|18,)/u.test(word);
  if (/^(?:hour|honest|heir|honou?r)/u.test(lower)) return true;
  if (/^(?:one|once|eu|ewe|uni(?!n|m|ss)|use|usu|ubiq|uk\b|us\b|usa\b|usd\b|u-|u\.|utili|util)/u.test(lower))
    return false;
  if (/^\p{Lu}{2,}(?![\p{Ll}])/u.test(word)) return undefined;
  return /^[aeiou]/u.test(lower);
}

function lintArticles(text: string): string[] {
  return [...text.matchAll(/\b(an?) (\S+)/giu)].flatMap(([, article, word]) => {
    if (article === 'A' && word!.length < 2) return [];
    const an = wantsAn(word!.replace(/^["(]/u, ''));
    return an === undefined || (article!.toLowerCase() === 'an') === an
      ? []
      : [`article: ${article} ${word}`];
  });
}

function lintSentences(text: string, maxWords: number): string[] {
  const findings: string[] = [];
  for (const sentence of text.split(/(?<=[.?!]"?) (?=\p{Lu}|"|\p{N})/u)) {
    // A semicolon is as long a breath as a full stop.
    if (sentence.split('; ').some((part) => part.split(/\s+/u).length > 27))
      findings.push('sentence over 27 words');
    if (/^\p{Ll}/u.test(sentence) && !/^(?:\p{Ll}+\p{Lu}|dbt\b|npm\b)/u.test(sentence))
      findings.push('lower-case start');
  }
  if (text.split(/\s+/u).length > maxWords) findings.push(`over ${maxWords} words`);
  return findings;
}

/** Findings for a text; empty when it may be shown. */
export function lintText(text: string, rules: LintRules): string[] {
  const findings: string[] = [];
  const plain = withoutQuotes(text);
  const doubled = DOUBLED.exec(plain);
  if (/[{}]/u.test(text)) findings.push('unfilled brace');
  if (/ {2}|\s[,.?!]|,,|\.\./u.test(plain)) findings.push('spacing or punctuation');
  if (doubled && !ALLOWED_DOUBLES.has(doubled[0].toLowerCase())) findings.push(`doubled word: ${doubled[0]}`);
  if ((text.match(/"/gu)?.length ?? 0) % 2 === 1 || /[“”]/u.test(plain)) findings.push('unbalanced quotes');
  if (BANNED.test(plain)) findings.push('banned word');
  if (/https?:|www\.|[<>\\|•]/u.test(plain)) findings.push('markup or address');
  if (rules.question) {
    if ((plain.match(/\?/gu)?.length ?? 0) !== 1) findings.push('not exactly one question mark');
    if (!text.endsWith('?')) findings.push('does not end in a question mark');
  }
  if (/[ÂÃ](?:[\s\u0080-\u00BF"?.,]|$)|�/u.test(text)) findings.push('broken characters');
  if (FUNCTION_END.test(plain)) findings.push('ends in a function word');
  return [
    ...findings,
    ...lintArticles(plain),
    ...lintRepeats(plain),
    ...lintSentences(text, rules.maxWords ?? 45),
  ];
}

function lintRepeats(plain: string): string[] {
  const counts = new Map<string, number>();
  for (const word of plain.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count > 2 && !['which', 'would', 'where', 'there', 'about'].includes(word))
    .map(([word]) => `repeated: ${word}`);
}
