import type { Section } from '../../page-reading.ts';

/** What a heading announces: a section, or `role`, prose about the job that mixes duties and background. */
export type HeadingMeaning = Section | 'role';

/**
 * Headings of one meaning in one language. Phrases are folded (see fold.ts) and sorted. A phrase fits a heading that
 * contains its words in a row; "=" in front asks for the whole heading, "*" at the end of a word leaves its ending open.
 */
export interface HeadingRow {
  meaning: HeadingMeaning;
  phrases: readonly string[];
}
