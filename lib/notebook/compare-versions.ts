import type { SectionLine } from '../reading/page-reading.ts';

/** Lines of the earlier version that are gone, and lines that are new, each in page order. */
export interface VersionChanges {
  removed: string[];
  added: string[];
}

/** Visible lines as a set of folded texts, in page order. */
function visibleTexts(lines: readonly SectionLine[]): Set<string> {
  return new Set(lines.filter((line) => !line.hidden).map((line) => line.text.replace(/\s+/g, ' ').trim()));
}

/** What changed between two versions of a page, by visible line; a moved line is no change. */
export function compareVersions(
  before: readonly SectionLine[],
  after: readonly SectionLine[],
): VersionChanges {
  const old = visibleTexts(before);
  const fresh = visibleTexts(after);
  return {
    removed: [...old].filter((text) => !fresh.has(text)),
    added: [...fresh].filter((text) => !old.has(text)),
  };
}
