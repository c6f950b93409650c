import { detectLanguage } from '../detect-language.ts';
import type { SectionRange } from './segment.ts';

const PARTS = new Set(['responsibilities', 'requirements', 'preferences', 'benefits']);
const ENOUGH_TEXT = 60;

function textOf(range: SectionRange): string {
  return [range.heading?.text ?? '', ...range.lines.map((line) => line.text)].join(' ');
}

/** Share of the text a language must have to be spoken on the page at all: short sections are easily taken for another. */
const SPOKEN_SHARE = 0.2;

interface Told {
  range: SectionRange;
  spoken: string;
  /** Its own words tell, not those before it. */
  told: boolean;
}

/** Every range with its language; one too short to tell speaks as the one before it. */
function tellLanguages(ranges: readonly SectionRange[], language: string): Told[] {
  const read = ranges.map((range) => {
    const text = textOf(range);
    return {
      range,
      size: text.length,
      own: text.length < ENOUGH_TEXT ? '' : detectLanguage(text, undefined),
    };
  });
  const sizes = new Map<string, number>();
  for (const { own, size } of read) sizes.set(own, (sizes.get(own) ?? 0) + size);
  const all = read.reduce((sum, { size }) => sum + size, 0);
  let last = language;
  return read.map(({ range, own }) => {
    if (own === language || (own !== '' && (sizes.get(own) ?? 0) >= all * SPOKEN_SHARE)) last = own;
    return { range, spoken: last, told: own === last };
  });
}

/**
 * Postings that say everything twice, in two languages, are read in one: that of the page. Sections of the other
 * language are handed back as what no fact is read from. Pages in one language come back as they are.
 */
export function keepOneLanguage(ranges: readonly SectionRange[], language: string): readonly SectionRange[] {
  // Two parts in each of two languages make four.
  if (ranges.filter((range) => range.by === 'heading' && PARTS.has(range.meaning)).length < 4) return ranges;
  const told = tellLanguages(ranges, language);
  const partsBy = new Map<string, Set<string>>();
  for (const { range, spoken, told: itself } of told) {
    // A name or two may look like another language: only parts whose own words are in it count for it.
    if (spoken !== language && !itself) continue;
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
