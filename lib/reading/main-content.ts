import type { Block, PageSnapshot } from '../snapshot/page-snapshot.ts';
import { commonBox, isInside, type BoxTree } from './box-tree.ts';
import { findPlanted } from './planted.ts';
import { matchHeading } from './sections/match-heading.ts';
import type { HeadingMeaning } from './vocabulary/headings/heading-row.ts';

/** The part of the page that is about its subject. */
export interface MainContent {
  /** Box that holds it, -1 when only the whole page does. */
  box: number;
  /** Indexes of its blocks in order. */
  blocks: number[];
  /** Why this part: "site row", "job headings", "article", "text", "page". */
  reason: 'site row' | 'job headings' | 'article' | 'text' | 'page';
}

const FURNITURE = new Set(['nav', 'footer']);
const CONTROLS = new Set(['link', 'button', 'image']);
const JOB_MEANINGS = new Set<HeadingMeaning>([
  'responsibilities',
  'requirements',
  'preferences',
  'benefits',
  'role',
]);
const ENOUGH_OF_ANCHORS = 0.75;
const ENOUGH_OF_TEXT = 0.7;
const ANCHOR_LONGEST = 70;

function isFurniture(block: Block): boolean {
  return FURNITURE.has(block.place);
}

function textSize(block: Block): number {
  if (isFurniture(block) || CONTROLS.has(block.kind) || block.href !== undefined) return 0;
  const size = Math.min(block.text.length, 1500);
  return block.place === 'aside' ? size / 3 : size;
}

function blocksInside(snapshot: PageSnapshot, tree: BoxTree, box: number): number[] {
  return snapshot.blocks.flatMap((block, index) =>
    isInside(tree, box, block.box) && (box >= 0 || !isFurniture(block)) ? [index] : [],
  );
}

interface Anchor {
  block: number;
  meaning: HeadingMeaning;
}

function findAnchors(snapshot: PageSnapshot): Anchor[] {
  return snapshot.blocks.flatMap((block, index) => {
    if (isFurniture(block) || CONTROLS.has(block.kind) || block.href !== undefined) return [];
    if (block.text.length > ANCHOR_LONGEST) return [];
    const dressed = block.kind === 'heading' || block.emphasis !== undefined || /[:：]$/.test(block.text);
    const match = matchHeading(block.text);
    if (!match || !JOB_MEANINGS.has(match.meaning)) return [];
    return match.coverage >= (dressed ? 0.45 : 1) ? [{ block: index, meaning: match.meaning }] : [];
  });
}

/** Deepest box that holds at least `share` of the weights given per block; -1 when only the page does. */
function deepestHolder(
  snapshot: PageSnapshot,
  tree: BoxTree,
  weigh: { of: (index: number) => number; share: number },
): number {
  const own = new Float64Array(tree.boxes.length);
  let total = 0;
  snapshot.blocks.forEach((block, index) => {
    const weight = weigh.of(index);
    total += weight;
    if (block.box < own.length) own[block.box] = (own[block.box] ?? 0) + weight;
  });
  for (let box = own.length - 1; box >= 0; box -= 1) {
    const parent = tree.boxes[box]?.parent ?? -1;
    if (parent >= 0) own[parent] = (own[parent] ?? 0) + (own[box] ?? 0);
  }
  let best = -1;
  for (let box = 0; box < own.length; box += 1) {
    const fits = total > 0 && (own[box] ?? 0) >= total * weigh.share;
    if (fits && (best < 0 || (tree.depth[box] ?? 0) > (tree.depth[best] ?? 0))) best = box;
  }
  return best;
}

interface Extent {
  text: number;
  controls: number;
  furniture: number;
  blocks: number;
}

function measure(snapshot: PageSnapshot, tree: BoxTree, box: number): Extent {
  const extent: Extent = { text: 0, controls: 0, furniture: 0, blocks: 0 };
  for (const block of snapshot.blocks) {
    if (!isInside(tree, box, block.box)) continue;
    extent.blocks += 1;
    if (isFurniture(block)) extent.furniture += 1;
    else if (CONTROLS.has(block.kind) || block.href !== undefined) extent.controls += 1;
    else extent.text += block.text.length;
  }
  return extent;
}

const MOST_STEPS = 8;

/** Steps outwards while what is added is a little text about the same thing, not lists of links or page furniture. */
function widen(snapshot: PageSnapshot, tree: BoxTree, start: number): number {
  let box = start;
  let inside = measure(snapshot, tree, box);
  for (let step = 0; step < MOST_STEPS && box >= 0; step += 1) {
    const parent = tree.boxes[box]?.parent ?? -1;
    if (parent < 0) break;
    const around = measure(snapshot, tree, parent);
    const added = { blocks: around.blocks - inside.blocks, controls: around.controls - inside.controls };
    const furniture = around.furniture > inside.furniture;
    const much = around.text - inside.text > Math.max(1500, inside.text * 1.2);
    if (furniture || much || added.controls > Math.max(6, added.blocks * 0.5)) break;
    box = parent;
    inside = around;
  }
  return box;
}

/** The part of the page that a dialog covers is not what the reader sees: an open dialog with job headings wins. */
function preferDialog(snapshot: PageSnapshot, anchors: readonly Anchor[]): readonly Anchor[] {
  const inDialog = anchors.filter(({ block }) => snapshot.blocks[block]?.place === 'dialog');
  return inDialog.length >= 2 ? inDialog : anchors;
}

function mainOfArticle(snapshot: PageSnapshot, tree: BoxTree): MainContent | undefined {
  const blocks = snapshot.blocks.flatMap((block, index) => (block.article ? [index] : []));
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined || blocks.length < 3) return undefined;
  const box = commonBox(tree, snapshot.blocks[first]?.box ?? -1, snapshot.blocks[last]?.box ?? -1);
  return { box, blocks, reason: 'article' };
}

/** Hidden copies of visible lines (forms to send the job to a friend, print versions) say nothing new; planted lines lie. */
function withoutHiddenCopies(snapshot: PageSnapshot, content: MainContent): MainContent {
  if (!content.blocks.some((index) => snapshot.blocks[index]?.hidden)) return content;
  const planted = findPlanted(snapshot);
  const visible = new Set(snapshot.blocks.flatMap((block) => (block.hidden ? [] : [block.text])));
  const copied = (index: number): boolean => {
    const block = snapshot.blocks[index];
    return block?.hidden === true && (planted.has(index) || visible.has(block.text));
  };
  return content.blocks.some(copied)
    ? { ...content, blocks: content.blocks.filter((index) => !copied(index)) }
    : content;
}

/** Finds the main content: around the headings of a job, else the article, else where most of the text is. */
export function findMainContent(snapshot: PageSnapshot, tree: BoxTree): MainContent {
  return withoutHiddenCopies(snapshot, findContent(snapshot, tree));
}

function findContent(snapshot: PageSnapshot, tree: BoxTree): MainContent {
  const anchors = preferDialog(snapshot, findAnchors(snapshot));
  const kinds = new Set(anchors.map(({ meaning }) => meaning));
  if (anchors.length >= 2 && kinds.size >= 2) {
    const anchorBlocks = new Set(anchors.map(({ block }) => block));
    const tight = deepestHolder(snapshot, tree, {
      of: (index) => (anchorBlocks.has(index) ? 1 : 0),
      share: ENOUGH_OF_ANCHORS,
    });
    const box = widen(snapshot, tree, tight);
    return { box, blocks: blocksInside(snapshot, tree, box), reason: 'job headings' };
  }
  const article = mainOfArticle(snapshot, tree);
  if (article) return article;
  const weigh = { of: (index: number) => textSize(snapshot.blocks[index] as Block), share: ENOUGH_OF_TEXT };
  const tight = deepestHolder(snapshot, tree, weigh);
  const box = widen(snapshot, tree, tight);
  return { box, blocks: blocksInside(snapshot, tree, box), reason: box >= 0 ? 'text' : 'page' };
}
