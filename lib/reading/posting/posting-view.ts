import type { Block } from '../../snapshot/page-snapshot.ts';
import { boxChain, commonBox, isInside } from '../box-tree.ts';
import { foldText } from '../fold.ts';
import type { FieldContext } from '../fields/found.ts';
import type { Section } from '../page-reading.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findQuote } from '../make-fact.ts';
import { matchesSelector } from '../match-selector.ts';
import { findPlanted } from '../planted.ts';
import { readProperty } from '../structured-index.ts';
import { selectAttributes, selectTexts } from '../sites/read-site.ts';
import type { LabelField } from '../vocabulary/labels.ts';
import { matchHeading } from '../sections/match-heading.ts';
import { fieldOfLabel, readLabelledPairs, type LabelledPair } from '../sources/labelled-pairs.ts';
import type { PostingData } from '../sources/posting-data.ts';
import { bitsOf, splitAtParts } from './chip-bits.ts';
import type { JobHeading } from './job-heading.ts';
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

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && JSON.stringify(value).length > 60;
}

function startsJobPart(block: Block): boolean {
  if (block.kind !== 'heading') return false;
  const match = matchHeading(block.text);
  if (!match || (match.meaning === 'company' && match.coverage < 0.5)) return false;
  return match.meaning !== 'other' && match.meaning !== 'news';
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

/** The box of the pane a site shows the chosen job in, when the job's title stands in it. */
function paneAround(
  { site, tree, snapshot }: ReadingContext,
  heading: number | undefined,
): number | undefined {
  const box = snapshot.blocks[heading ?? -1]?.box;
  const pane = site?.row.pane;
  if (pane === undefined || box === undefined) return undefined;
  return boxChain(tree, box).find((around) => matchesSelector(tree, around, pane));
}

/** Blocks about the shown job. */
function findArea(context: ReadingContext, heading: number | undefined): number[] {
  const { snapshot, tree, main } = context;
  const { blocks } = snapshot;
  const headingBox = blocks[heading ?? -1]?.box;
  const around = headingBox === undefined ? main.box : commonBox(tree, headingBox, Math.max(main.box, 0));
  const box = paneAround(context, heading) ?? around;
  const planted = findPlanted(snapshot);
  const inside = blocks.flatMap((block, index) => {
    const own = FURNITURE.has(block.place) && !isInside(tree, main.box < 0 ? 0 : main.box, block.box);
    return isInside(tree, box, block.box) && !own && !planted.has(index) ? [index] : [];
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

function findChips(
  blocks: readonly Block[],
  area: readonly number[],
  named: JobHeading | undefined,
): number[] {
  if (named === undefined) return [];
  const { block: heading, text: title } = named;
  const chips: number[] = [];
  for (const index of area) {
    const block = blocks[index];
    if (!block || index < heading - CHIPS_BEFORE) continue;
    if (index > heading + CHIPS_AFTER) break;
    if (index > heading && (startsJobPart(block) || block.text.length > 300)) break;
    // A title that is one bit of its line leaves the others.
    const other = index !== heading || (block.text !== title && bitsOf(block).includes(title));
    if (other && isChip(block)) chips.push(index);
  }
  return chips;
}

/** Elements of one line with nothing between them are values of their own; places also with a comma between links. */
function partsOf(block: Block, field: string): string[] {
  const parts = (block.parts ?? []).map(({ start, end }) => block.text.slice(start, end));
  const listed = parts.length > 1 && parts.join(', ') === block.text;
  return field === 'location' && listed ? parts : splitAtParts(block).filter((one) => one !== '');
}

/** "Place Oulu", the label in bold and nothing between: the value alone. */
function withoutLabel(text: string): string {
  const [label = '', ...rest] = text.split(' ');
  return rest.length > 0 && /^\p{Lu}/u.test(rest[0] ?? '') && fieldOfLabel(label) ? rest.join(' ') : text;
}

/** Facts where the site's row says they stand, as pairs of field and value. */
function readSitePairs({ site, snapshot, tree }: ReadingContext): LabelledPair[] {
  return Object.entries(site?.row.fields ?? {}).flatMap(([field, selector]) => {
    if (selector.includes('@')) return pairsOfAttribute({ snapshot, tree }, field as LabelField, selector);
    return selectTexts(snapshot, tree, selector).flatMap(({ block, text, start }) => {
      const labelled = snapshot.blocks[block]?.value;
      const value = labelled !== undefined && text.endsWith(labelled) ? labelled : withoutLabel(text);
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

/** What only attributes of the site's own elements say is data of the posting, as good as its microdata. */
function withAttributes(
  { site, tree }: ReadingContext,
  posting: PostingData | undefined,
): PostingData | undefined {
  const properties = { location: 'jobLocation', workplace: 'jobLocationType' } as const;
  const said = Object.entries(properties).flatMap(([field, property]) => {
    const selector = site?.row.fields?.[field as 'location'];
    if (!selector?.includes('@')) return [];
    const [value] = selectAttributes(tree, selector).filter((one) => one.trim() !== '');
    const known = posting && readProperty(posting.data, property);
    return value === undefined || isSaid(known) ? [] : [[property, value] as const];
  });
  if (said.length === 0) return posting;
  const base = posting ?? { source: 'microdata' as const, data: {}, lines: [] };
  return { ...base, data: { ...base.data, ...Object.fromEntries(said) } };
}

/** Cards of a list carry the same marks as the open job: where the open job has its own, theirs are not taken. */
function inArea(pairs: readonly LabelledPair[], area: readonly number[]): LabelledPair[] {
  const inside = new Set(area);
  const own = new Set(pairs.filter(({ block }) => inside.has(block)).map(({ field }) => field));
  return pairs.filter(({ field, block }) => inside.has(block) || !own.has(field));
}

const FACTS_BESIDE = new Set<LabelField>([
  'applyBy',
  'company',
  'datePosted',
  'employmentType',
  'level',
  'location',
  'salary',
  'schedule',
  'startDate',
  'team',
  'travel',
  'workplace',
]);
const FEWEST_BESIDE = 2;
const BESIDE_LONGEST = 120;

/**
 * Facts in a column of their own outside the description: labels with their values, at least two fields of them. A pane
 * beside a list has none: what stands outside it is about other jobs.
 */
function pairsBeside(
  context: ReadingContext,
  area: readonly number[],
  own: readonly LabelledPair[],
): LabelledPair[] {
  if (context.site?.row.pane !== undefined) return [];
  const { blocks } = context.snapshot;
  const inside = new Set(area);
  const [first = 0] = area;
  const outside = blocks.flatMap((block, index) =>
    inside.has(index) || FURNITURE.has(block.place) || index < first - BESIDE_LONGEST ? [] : [index],
  );
  const said = new Set(own.map(({ field }) => field));
  const pairs = readLabelledPairs(context.snapshot, withoutOtherJobs(blocks, outside)).filter(
    ({ field, block, value }) =>
      FACTS_BESIDE.has(field) && value.length <= BESIDE_LONGEST && blocks[block]?.href === undefined,
  );
  const fields = new Set(pairs.map(({ field }) => field));
  // Cards of a list say the same of every job.
  const repeated = pairs.length > fields.size * 3;
  return fields.size < FEWEST_BESIDE || repeated ? [] : pairs.filter(({ field }) => !said.has(field));
}

/** Labels that mean something of their own on a site. */
function relabel({ site }: ReadingContext, pairs: readonly LabelledPair[]): LabelledPair[] {
  const own = site?.row.labels;
  if (!own) return [...pairs];
  return pairs.map((pair) => ({ ...pair, field: own[foldText(pair.label)] ?? pair.field }));
}

/** Gathers what the readers of single fields share. */
export function createPostingView(context: ReadingContext, job: ShownJob): PostingView {
  const { snapshot } = context;
  const area = findArea(context, job.heading?.block);
  const posting = withAttributes(context, job.posting);
  const own = [
    ...inArea(readSitePairs(context), area),
    ...relabel(context, readLabelledPairs(snapshot, area)),
  ];
  const pairs = [...own, ...relabel(context, pairsBeside(context, area, own))];
  const labelled = new Set(pairs.map(({ block }) => block));
  return {
    context,
    job,
    posting,
    area,
    chips: findChips(snapshot.blocks, area, job.heading).filter((index) => !labelled.has(index)),
    pairs,
    sectionOf: new Map(context.lines.map(({ block, section }) => [block, section])),
    fields: { language: context.language, observedAt: snapshot.takenAt, address: snapshot.address },
  };
}
