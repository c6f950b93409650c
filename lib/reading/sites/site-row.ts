import type { LabelField } from '../vocabulary/labels.ts';

/** What is known of one job site. Everything here is data: address shapes, selectors over boxes, where ids stand. */
export interface SiteRow {
  /** Stable short name, lower case. */
  id: string;
  /** Name as people write it. */
  name: string;
  /** Host names and their ends: "greenhouse.io" fits "boards.greenhouse.io". Empty for systems on customers' own hosts. */
  hosts: readonly string[];
  /** For systems on customers' own hosts: a selector only their pages fit. */
  mark?: string;
  /** Blocks of the title of the shown job. */
  title?: string;
  /** Blocks of the employer's name. */
  company?: string;
  /** Where the employer's name stands when the page does not carry it: a label of the host or a path segment, from 0. */
  tenant?: { part: 'host' | 'path'; index: number };
  /** The employer of every posting on the site. */
  employer?: string;
  /** Containers of the description; several make up one text. */
  description?: readonly string[];
  /** Single facts by field. A selector ending in "@name" reads that attribute of the box. */
  fields?: Readonly<Partial<Record<LabelField, string>>>;
  /** Folded labels that mean something else here than elsewhere. */
  labels?: Readonly<Record<string, LabelField>>;
  /** Several cities stand in the place field with commas between them. */
  cityLists?: true;
  /** The posting opens with one line of bits: employer, job, place, terms. */
  headline?: true;
  /** The pane of the shown job on pages that also show a list. */
  pane?: string;
  /** Sites of all sorts of threads: titles of those that gather jobs, and the words by which one post belongs to such a thread. */
  threads?: { list: RegExp; post: RegExp };
  /** Where the id of the shown job stands, surest first. */
  key?: {
    /** Box attributes: "selector@attribute". */
    attributes?: readonly string[];
    /** Parameters of the address. */
    params?: readonly string[];
    /** Pattern over the path with the id in its first group. */
    path?: string;
  };
}
