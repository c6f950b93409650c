import type { Block } from '../../snapshot/page-snapshot.ts';
import { commonBox, isInside } from '../box-tree.ts';
import type { FieldContext } from '../fields/found.ts';
import type { Section } from '../page-reading.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findQuote } from '../make-fact.ts';
import { selectAttributes, selectTexts } from '../sites/read-site.ts';
import type { LabelField } from '../vocabulary/labels.ts';
import { matchHeading } from '../sections/match-heading.ts';
import { readLabelledPairs, type LabelledPair } from '../sources/labelled-pairs.ts';
import type { PostingData } from '../sources/posting-data.ts';
import { splitAtParts } from './chip-bits.ts';
import type { ShownJob } from './shown-job.ts';

/** What the readers of single fields of a posting share. */
export interface PostingView {
  context: ReadingContext;
  job: ShownJob;
  posting: PostingData | undefined;
  /** Blocks about the shown job: from its title to the end of its text, facts beside it included. */
  area: number[];
  /** Short lines around the title, where places, dates and types of work stand without a label. */
  chips: number[];
  pairs: LabelledPair[];
  /** Section of every line of the main content. */
  sectionOf: ReadonlyMap<number, Section>;
  fields: FieldContext;
}

const FURNITURE = new Set(['nav', 'footer']);
const CHIP_LONGEST = 110;
const CHIPS_BEFORE = 6;
const CHIPS_AFTER = 16;

function endsJob(block: Block): boolean {
  if (block.text.length > 60 || (block.kind !== 'heading' && block.emphasis === undefined)) return false;
  const match = matchHeading(block.text);
  return match?.meaning === 'other' && match.coverage >= 0.5;
}

function startsJobPart(block: Block): boolean {
  if (block.kind !== 'heading') return false;
  const meaning = matchHeading(block.text)?.meaning;
  return meaning !== undefined && meaning !== 'other' && meaning !== 'news';
}

/** Leaves out stretches under "Similar jobs", "Share" and the like. */
function withoutOtherJobs(blocks: readonly Block[], indexes: readonly number[]): number[] {
  let skipping = false;
  return indexes.filter((index) => {
    const block = blocks[index];
    if (!block) return false;
    if (endsJob(block)) skipping = true;
    else if (skipping && startsJobPart(block)) skipping = false;
    return !skipping;
  });
}

/** Blocks about the shown job. */
function findArea({ snapshot, tree, main }: ReadingContext, heading: number | undefined): number[] {
  const { blocks } = snapshot;
  const headingBox = blocks[heading ?? -1]?.box;
  const box = headingBox === undefined ? main.box : commonBox(tree, headingBox, Math.max(main.box, 0));
  const inside = blocks.flatMap((block, index) => {
    const own = FURNITURE.has(block.place) && !isInside(tree, main.box < 0 ? 0 : main.box, block.box);
    return isInside(tree, box, block.box) && !own ? [index] : [];
  });
  const from = heading === undefined ? 0 : heading - CHIPS_BEFORE;
  return withoutOtherJobs(
    blocks,
    inside.filter((index) => index >= from),
  );
}

function isChip(block: Block): boolean {
  return block.text.length <= CHIP_LONGEST && block.kind !== 'image' && !/^&nbsp;$/.test(block.text);
}

function findChips(blocks: readonly Block[], area: readonly number[], heading: number | undefined): number[] {
  if (heading === undefined) return [];
  const chips: number[] = [];
  for (const index of area) {
    const block = blocks[index];
    if (!block || index < heading - CHIPS_BEFORE) continue;
    if (index > heading + CHIPS_AFTER) break;
    if (index > heading && (startsJobPart(block) || block.text.length > 300)) break;
    if (index !== heading && isChip(block)) chips.push(index);
  }
  return chips;
}

/** Elements of one line with nothing between them are values of their own; places also with a comma between links. */
function partsOf(block: Block, field: string): string[] {
  const parts = (block.parts ?? []).map(({ start, end }) => block.text.slice(start, end));
  const listed = parts.length > 1 && parts.join(', ') === block.text;
  return field === 'location' && listed ? parts : splitAtParts(block).filter((one) => one !== '');
}

/** Facts where the site's row says they stand, as pairs of field and value. */
function readSitePairs({ site, snapshot, tree }: ReadingContext): LabelledPair[] {
  return Object.entries(site?.row.fields ?? {}).flatMap(([field, selector]) => {
    if (selector.includes('@')) return pairsOfAttribute({ snapshot, tree }, field as LabelField, selector);
    return selectTexts(snapshot, tree, selector).flatMap(({ block, text, start }) => {
      const labelled = snapshot.blocks[block]?.value;
      const value = labelled !== undefined && text.endsWith(labelled) ? labelled : text;
      const made = { field: field as LabelField, label: field, block, form: 'pair' as const };
      const whole = snapshot.blocks[block];
      const values = whole?.text === value ? partsOf(whole, field) : [value];
      return values.map((one) => ({ ...made, value: one, start: start + Math.max(0, text.indexOf(one)) }));
    });
  });
}

/** Values in attributes prove themselves only where the page also shows them. */
function pairsOfAttribute(
  { snapshot, tree }: Pick<ReadingContext, 'snapshot' | 'tree'>,
  field: LabelField,
  selector: string,
): LabelledPair[] {
  return selectAttributes(tree, selector).flatMap((value) => {
    const shown = findQuote(
      snapshot,
      snapshot.blocks.map((_, index) => index),
      value,
    );
    return shown
      ? [{ field, label: field, value: shown.quote, block: shown.block, start: 0, form: 'pair' as const }]
      : [];
  });
}

/** Gathers what the readers of single fields share. */
export function createPostingView(context: ReadingContext, job: ShownJob): PostingView {
  const { snapshot } = context;
  const area = findArea(context, job.heading?.block);
  const pairs = [...readSitePairs(context), ...readLabelledPairs(snapshot, area)];
  const labelled = new Set(pairs.map(({ block }) => block));
  return {
    context,
    job,
    posting: job.posting,
    area,
    chips: findChips(snapshot.blocks, area, job.heading?.block).filter((index) => !labelled.has(index)),
    pairs,
    sectionOf: new Map(context.lines.map(({ block, section }) => [block, section])),
    fields: { language: context.language, observedAt: snapshot.takenAt, address: snapshot.address },
  };
}
