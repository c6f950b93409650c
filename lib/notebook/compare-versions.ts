import type { SectionLine } from '../reading/page-reading.ts';

/** Lines of the earlier version that are gone, and lines that are new, each in page order. */
export interface VersionChanges {
  removed: string[];
  added: string[];
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What changed between two versions of a page, by visible line; a moved line is no change. */
export function compareVersions(
  before: readonly SectionLine[],
  after: readonly SectionLine[],
): VersionChanges {
  const texts = (lines: readonly SectionLine[]) =>
    lines.filter((line) => !line.hidden).map((line) => fold(line.text));
  const old = texts(before);
  const fresh = texts(after);
  const oldSet = new Set(old);
  const freshSet = new Set(fresh);
  return {
    removed: [...oldSet].filter((text) => !freshSet.has(text)),
    added: [...freshSet].filter((text) => !oldSet.has(text)),
  };
}
