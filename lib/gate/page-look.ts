import type { GateSite } from './gate-data.ts';

/** The little the gate looks at. Plain data: deciding needs no page. */
export interface PageLook {
  address: string;
  /** The job site the page belongs to, by host or by mark. */
  site?: GateSite;
  /** Recognised by a mark in the page and not by its host. */
  marked?: true;
  /** Id of the shown job by pane or selected card, else by the address. */
  jobId?: string;
  /** The pane of a known site is there. */
  pane?: true;
  /** Words over the shown job: heading of the pane, else the first heading of the page. */
  shown: string;
  /** The document's own title, cut short. */
  title: string;
  /** Postings in structured data, counted up to three. */
  postings: number;
  /** Structured data says news or blog article. */
  article: boolean;
  /** Headings, the greatest first, cut short. */
  headings: readonly string[];
  /** Paragraphs and list items, counted up to a hundred. */
  lines: number;
  /** Labels of links and buttons, as far as they decide: the first that leads to an application. */
  labels: readonly string[];
  /** Links of one shape, the most of any shape: a list of something. */
  alike: number;
}
