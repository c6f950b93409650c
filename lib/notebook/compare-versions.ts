import type { SectionLine } from '../reading/page-reading.ts';
import { splitSentences } from '../reading/sections/split-sentences.ts';

/** Sentences of the earlier version that are gone, and sentences that are new, each in page order. */
export interface VersionChanges {
  removed: string[];
  added: string[];
}

/** Visible lines as a set of folded texts, in page order. */
function visibleTexts(lines: readonly SectionLine[]): Set<string> {
  return new Set(lines.filter((line) => !line.hidden).map((line) => line.text.replace(/\s+/g, ' ').trim()));
}

const sentencesOf = (texts: Iterable<string>): Set<string> =>
  new Set([...texts].flatMap((text) => splitSentences(text).map((sentence) => sentence.text)));

/** Sentences of lines that are in no line of the other version. Only changed lines are cut: most of a page is not. */
function onlyIn(own: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  const changed = [...own].filter((text) => !other.has(text));
  if (changed.length === 0) return [];
  const known = sentencesOf(other);
  return [...sentencesOf(changed)].filter((sentence) => !known.has(sentence));
}

/**
 * What changed between two versions of a page, sentence by sentence of the visible text: a paragraph in which one
 * sentence changed gives that sentence. What only moved is no change.
 */
export function compareVersions(
  before: readonly SectionLine[],
  after: readonly SectionLine[],
): VersionChanges {
  const [old, fresh] = [visibleTexts(before), visibleTexts(after)];
  return { removed: onlyIn(old, fresh), added: onlyIn(fresh, old) };
}
