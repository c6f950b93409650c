// What reading returns. Pure data, made from a PageSnapshot alone: same snapshot, same reading.
import type { FoundFact } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';

/** Raised whenever the same snapshot may read differently; stored captures with a lower number are read again. */
export const READER_VERSION = 4;

/** What a stretch of a posting or company page is about. */
export const SECTIONS = [
  'responsibilities',
  'requirements',
  'preferences',
  'benefits',
  'company',
  'team',
  'process',
  'legal',
  'values',
  'mission',
  'news',
  'meta',
  'other',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A line of the main content with the section it belongs to; the ground suggestions stand on. */
export interface SectionLine {
  /** Index into the snapshot's blocks. */
  block: number;
  text: string;
  section: Section;
  /** Heading the line stands under, as written. */
  heading?: string;
  hidden?: true;
}

/** Why a page got its kind; weights are summed per kind. */
export interface KindReason {
  /** Name of the signal, e.g. "address:job-path", "structured:JobPosting", "page:apply-button". */
  signal: string;
  kind: PageKind;
  weight: number;
  /** The words or address part that fired it. */
  detail?: string;
}

export interface PageReading {
  readerVersion: number;
  kind: PageKind;
  reasons: KindReason[];
  /** Two-letter code of the main content's language. */
  language: string;
  /** Which job is shown, when one is. `key` is stable across addresses of the same job. */
  job?: { key: string; reason: string };
  facts: FoundFact[];
  lines: SectionLine[];
  /** Things the candidate should know: "structured data of another job ignored", "content is in an embedded frame" … */
  notes: string[];
}

export interface ReadOptions {
  /** false: read without the knowledge of single job sites (for measuring the generic path). Default true. */
  siteRows?: boolean;
}
