// The plain data read from a page at one moment. Every later step works on this alone: no DOM, no HTML.
// Page data is untrusted: whatever comes out of an injected script or a backup passes `pageSnapshotSchema` first.
// Injected code may import only types from here, so that the schema library stays out of the page.
import { z } from 'zod';
import { SNAPSHOT_LIMITS, SNAPSHOT_VERSION } from './snapshot-limits.ts';

export { SNAPSHOT_LIMITS, SNAPSHOT_VERSION };

const text = z.string().max(SNAPSHOT_LIMITS.blockText);
const address = z.string().max(SNAPSHOT_LIMITS.address);
const index = z.number().int().nonnegative();

export const blockKindSchema = z.enum([
  'heading',
  'paragraph',
  'item',
  'label-value',
  'cell',
  'link',
  'button',
  'image',
]);

/** Nearest landmark around a block; `body` when there is none. */
export const placeSchema = z.enum(['main', 'aside', 'nav', 'header', 'footer', 'form', 'dialog', 'body']);

/**
 * One line of the page in document order, white space folded, bullets stripped.
 * `heading`: level 1 to 6. `item`: level is the nesting depth of the list, from 1.
 * `label-value`: `text` is "label: value", from dt/dd, two-cell rows and label/value pairs.
 * `cell`: cell of a wider table, with `row` and `column` from 0. `link`, `button`: stand-alone controls.
 * `image`: `text` is the alternative text (logo walls carry names nowhere else).
 */
export const blockSchema = z.object({
  kind: blockKindSchema,
  text,
  level: z.number().int().min(1).max(99).optional(),
  label: text.optional(),
  value: text.optional(),
  row: index.optional(),
  column: index.optional(),
  /** The reader of the page cannot see this text (display:none, hidden, aria-hidden, clipped to nothing …). */
  hidden: z.literal(true).optional(),
  place: placeSchema,
  /** Index into `boxes` of the nearest kept element around the text. */
  box: index,
  /** Whole line bold, or visibly larger than body text; only looked up for short lines. */
  emphasis: z.enum(['strong', 'large']).optional(),
  /** From `<time datetime>` inside the line, as written. */
  datetime: z.string().max(100).optional(),
  /** Target of a stand-alone link, or of a heading, item or image that is one link. Absolute. */
  href: address.optional(),
  /** Links inside running text. Absolute. */
  links: z
    .array(z.object({ text, href: address }))
    .max(50)
    .optional(),
  /**
   * Inline elements inside the line that are identified ("Acme" and "Berlin" in one meta line) or touch one another:
   * where in `text`, and which box. Of no length: a separator that is drawn there.
   */
  parts: z
    .array(z.object({ start: index, end: index, box: index }))
    .max(20)
    .optional(),
  /** Index into `frames` when the line was read inside a same-origin frame. */
  frame: index.optional(),
  /** Part of the main text of an article as Readability sees it. Set only on pages that look like articles. */
  article: z.literal(true).optional(),
});

/**
 * An element worth remembering around the blocks: it has an id, class, role, data attribute or a landmark tag.
 * Boxes form a tree (`parent` is an index into the same list, -1 at the top) in document order, so that knowledge
 * about job sites can be written as selectors and matched without a DOM.
 */
export const boxSchema = z.object({
  parent: z.number().int().min(-1),
  tag: z.string().max(60),
  id: z.string().max(SNAPSHOT_LIMITS.attribute).optional(),
  classes: z.array(z.string().max(100)).max(20).optional(),
  role: z.string().max(60).optional(),
  /** data-*, itemprop, itemtype, aria-label, aria-selected, aria-modal, name, componentkey …; capped. */
  attributes: z.record(z.string().max(100), z.string().max(SNAPSHOT_LIMITS.attribute)).optional(),
});

/** One object of structured data, repaired where it was broken. `repairs` names what had to be done. */
export const structuredItemSchema = z.object({
  source: z.enum(['json-ld', 'microdata']),
  /** Lower-case local names of schema.org types, e.g. "jobposting"; empty where the object names none. */
  types: z.array(z.string().max(100)).max(20),
  data: z.record(z.string(), z.json()),
  repairs: z.array(z.string().max(60)).max(10).optional(),
  /** Lines of the long HTML or text description inside `data`, already decoded and split. */
  lines: z.array(blockSchema).max(2_000).optional(),
});

/** A page-state script of a known shape, reduced to the job-like objects found in it. */
export const pageStateSchema = z.object({
  /** e.g. "ashby-app-data", "next-data", "inertia", "remix-context", "phenom". */
  name: z.string().max(60),
  data: z.record(z.string(), z.json()),
  lines: z.array(blockSchema).max(2_000).optional(),
});

export const frameSchema = z.object({
  address,
  /** `read`: same origin, its lines are in `blocks`. `cross-origin`: only the address is known. */
  access: z.enum(['read', 'cross-origin', 'empty']),
});

export const pageSnapshotSchema = z.object({
  version: z.literal(SNAPSHOT_VERSION),
  address,
  canonicalAddress: address.optional(),
  title: text,
  /** `html[lang]` or its meta equivalent, as written. */
  language: z.string().max(60).optional(),
  /** ISO 8601, UTC. */
  takenAt: z.iso.datetime(),
  /** meta name/property/itemprop → content, keys in lower case, first one wins. */
  meta: z.record(z.string().max(200), text),
  structured: z.array(structuredItemSchema).max(SNAPSHOT_LIMITS.structuredItems),
  pageState: z.array(pageStateSchema).max(50),
  frames: z.array(frameSchema).max(SNAPSHOT_LIMITS.frames),
  boxes: z.array(boxSchema).max(SNAPSHOT_LIMITS.boxes),
  blocks: z.array(blockSchema).max(SNAPSHOT_LIMITS.blocks),
  /** Names of limits that cut something off; empty when the whole page is here. */
  cut: z.array(z.string().max(60)).max(20),
  /** Words over the job in a pane beside a list, where the address does not say which job it is. */
  paneJob: text.optional(),
  /** Text the candidate had marked when the page was taken. */
  selection: text.optional(),
  /** Elements in the page, and milliseconds spent reading it. */
  cost: z.object({ elements: index, ms: z.number().nonnegative() }),
});

export type BlockKind = z.infer<typeof blockKindSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Box = z.infer<typeof boxSchema>;
export type StructuredItem = z.infer<typeof structuredItemSchema>;
export type PageState = z.infer<typeof pageStateSchema>;
export type Frame = z.infer<typeof frameSchema>;
export type PageSnapshot = z.infer<typeof pageSnapshotSchema>;
