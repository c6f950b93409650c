// What every field reader gives back, and what it may know besides the text. No DOM and no clock reach this folder.
import type { Section } from '../page-reading.ts';

/** A value found in a text, with the place of the words that prove it. */
export interface Found<T> {
  value: T;
  /** Offsets in UTF-16 units into the given text; `text.slice(start, end)` is the quote. */
  start: number;
  end: number;
  /** 0 to 1. */
  confidence: number;
  /** The value is a conclusion and not the page's own words. */
  inferred?: true;
  /** Short remark for the reader of the fact. */
  note?: string;
}

/** What is known around a text before it is read. */
export interface FieldContext {
  /** Two-letter code of the language of the text. */
  language: string;
  /** Section the text stands in; absent when not known. */
  section?: Section;
  /** Two-letter ISO 3166 code of the country of the job, when the page decides it. */
  country?: string;
  /** ISO 8601, UTC: when the page was seen. Anchor of relative dates. */
  observedAt: string;
  /** Address of the page. */
  address: string;
  /** Heading the text stands under. */
  heading?: string;
  /** Name of the employer, so that it is not taken for a skill or a place. */
  company?: string;
}
