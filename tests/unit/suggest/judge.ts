// What a judge looks for in everything that was suggested: faults of wording, quotes that stand nowhere.
import type {
  AskItem,
  Suggestions,
  SuggestInput,
  SuggestionEvidence,
} from '../../../lib/suggest/suggestion.ts';
import { lintText } from '../../../lib/suggest/wording/lint.ts';

/** Everything that may be asked, chosen or not. */
export const listAsks = (result: Suggestions): AskItem[] => [...result.ask, ...(result.more ?? [])];

const allEvidence = (result: Suggestions): SuggestionEvidence[] =>
  [...result.ask, ...(result.more ?? []), ...result.answered, ...result.say, ...result.expect].flatMap(
    (item) => item.evidence,
  );
const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** Quotes given as evidence that stand in nothing that was captured or written down. */
export function findFalseQuotes(input: SuggestInput, result: Suggestions): string[] {
  const pages = fold(
    input.pages
      .flatMap((page) => [
        ...page.lines.map((line) => line.text),
        ...(page.changes?.removed ?? []),
        ...(page.changes?.added ?? []),
      ])
      .join('\n'),
  );
  const facts = fold(input.facts.map((fact) => fact.evidence.quote).join('\n'));
  const debrief = JSON.stringify(input.earlier ?? []);
  return allEvidence(result)
    .map((one) => one.quote)
    .filter(
      (quote) =>
        quote && !pages.includes(fold(quote)) && !facts.includes(fold(quote)) && !debrief.includes(quote),
    );
}

/** Every quoted stretch of a question must stand in the material. */
export function findInventedQuotations(input: SuggestInput, result: Suggestions): string[] {
  const text = fold(
    `${JSON.stringify(input.pages.flatMap((page) => [page.lines.map((line) => line.text), page.changes]))}${JSON.stringify(input.facts)}${JSON.stringify(input.earlier)}`,
  ).toLowerCase();
  const said = [...result.ask, ...(result.more ?? []), ...result.expect].map((item) => item.text);
  return said
    .flatMap((line) => [...line.matchAll(/"([^"]+)"/gu)].map((match) => match[1]!))
    .filter(
      (quote) =>
        !text.includes(
          fold(quote)
            .toLowerCase()
            .replace(/[.?!]$/u, ''),
        ),
    );
}

/** What the lint finds in any text of the result; words said three times are allowed where the page says them. */
export function findFaults(result: Suggestions): string[] {
  const asks = [...result.ask, ...(result.more ?? []), ...result.answered].filter(
    (item) => item.signal !== 'unasked',
  );
  return [
    ...asks.flatMap((item) =>
      lintText(item.text, { question: true, maxWords: 40 }).map((fault) => `${fault}: ${item.text}`),
    ),
    ...result.expect
      .filter((item) => item.signal !== 'debrief')
      .flatMap((item) =>
        lintText(item.text, { question: item.text.includes('?'), maxWords: 42 }).map(
          (fault) => `${fault}: ${item.text}`,
        ),
      ),
    ...result.say.flatMap((item) =>
      lintText(item.text, { question: false, maxWords: 140 }).map((fault) => `${fault}: ${item.text}`),
    ),
  ].filter((line) => !line.startsWith('repeated'));
}

/** Does a question ask a second thing after its comma? Quotations do not count. */
export const asksTwice = (text: string): boolean =>
  /, (?:and|or) (?:who|whom|whose|what|which|when|where|how|why)\b[^.]*\?$/u.test(
    text.replaceAll(/"[^"]*"/gu, '"q"'),
  );
