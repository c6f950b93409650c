import { detectLanguage } from '../detect-language.ts';
import type { SectionRange } from './segment.ts';

const PARTS = new Set(['responsibilities', 'requirements', 'preferences', 'benefits']);
const ENOUGH_TEXT = 60;

function languageOf(range: SectionRange, fallback: string): string {
  const text = [range.heading?.text ?? '', ...range.lines.map((line) => line.text)].join(' ');
  return text.length < ENOUGH_TEXT ? fallback : detectLanguage(text, undefined);
}

/**
 * Postings that say everything twice, in two languages, are read in one: that of the page. Sections of the other
 * language are handed back as what no fact is read from. Pages in one language come back as they are.
 */
export function keepOneLanguage(ranges: readonly SectionRange[], language: string): readonly SectionRange[] {
  // Two parts in each of two languages make four.
  if (ranges.filter((range) => range.by === 'heading' && PARTS.has(range.meaning)).length < 4) return ranges;
  let last = language;
  const told = ranges.map((range) => {
    last = languageOf(range, last);
    return { range, spoken: last };
  });
  const partsBy = new Map<string, Set<string>>();
  for (const { range, spoken } of told) {
    if (range.by === 'heading' && PARTS.has(range.meaning) && range.lines.length > 0) {
      partsBy.set(spoken, (partsBy.get(spoken) ?? new Set()).add(range.meaning));
    }
  }
  const own = partsBy.get(language);
  const doubled = [...partsBy].some(
    ([spoken, parts]) =>
      spoken !== language && own !== undefined && [...parts].filter((part) => own.has(part)).length >= 2,
  );
  if (!doubled) return ranges;
  return told.map(({ range, spoken }) =>
    spoken === language ? range : { ...range, meaning: 'news' as const, by: 'none' as const },
  );
}
