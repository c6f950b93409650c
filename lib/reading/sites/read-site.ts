import type { Box, PageSnapshot } from '../../snapshot/page-snapshot.ts';
import { commonBox, isInside, type BoxTree } from '../box-tree.ts';
import { findBoxes } from '../match-selector.ts';
import { findPlanted } from '../planted.ts';
import type { Site } from './find-site.ts';

/** A stretch of a block that a selector points at. */
export interface SelectedText {
  block: number;
  text: string;
  start: number;
}

type Page = Pick<PageSnapshot, 'blocks'>;

/** Blocks inside any of the boxes a selector finds. */
export function selectBlocks({ blocks }: Page, tree: BoxTree, selector: string): number[] {
  const boxes = findBoxes(tree, selector);
  if (boxes.length === 0) return [];
  return blocks.flatMap((block, index) =>
    boxes.some((box) => isInside(tree, box, block.box)) ? [index] : [],
  );
}

/** Texts a selector points at: whole blocks, or the named part of a line when the selector fits an element inside one. */
export function selectTexts(page: Page, tree: BoxTree, selector: string): SelectedText[] {
  const seen = selectBlocks(page, tree, selector).filter((block) => page.blocks[block]?.hidden !== true);
  const whole = seen.map((block) => ({
    block,
    text: page.blocks[block]?.text ?? '',
    start: 0,
  }));
  if (whole.length > 0) return whole.filter(({ text }) => text !== '');
  const boxes = new Set(findBoxes(tree, selector));
  return page.blocks.flatMap((block, index) =>
    (block.parts ?? [])
      .filter((part) => boxes.has(part.box))
      .map(({ start, end }) => ({ block: index, text: block.text.slice(start, end), start })),
  );
}

/** Values of "selector@attribute". */
export function selectAttributes(tree: BoxTree, selector: string): string[] {
  const at = selector.lastIndexOf('@');
  const name = selector.slice(at + 1);
  return findBoxes(tree, selector.slice(0, at)).flatMap((box) => tree.boxes[box]?.attributes?.[name] ?? []);
}

/** The given blocks in page order, with the headings that stand between the containers, right above one of the blocks. */
function withHeadings({ blocks }: Page, selected: readonly number[]): number[] {
  const inside = new Set(selected);
  for (const index of selected) {
    const above = blocks[index - 1];
    if (above?.kind === 'heading' && (above.level ?? 1) > 1 && !above.hidden) inside.add(index - 1);
  }
  return [...inside].sort((a, b) => a - b);
}

/** Blocks of the description containers and the box around them; undefined when the site's containers are not there. */
export function selectDescription(
  page: Page,
  tree: BoxTree,
  site: Site,
): { box: number; blocks: number[] } | undefined {
  const selectors = site.row.description ?? [];
  const planted = findPlanted({ blocks: page.blocks, boxes: tree.boxes as Box[] });
  const blocks = withHeadings(
    page,
    selectors.flatMap((selector) =>
      selectBlocks(page, tree, selector).filter((index) => !planted.has(index)),
    ),
  );
  const size = blocks.reduce((sum, index) => sum + (page.blocks[index]?.text.length ?? 0), 0);
  const [first] = blocks;
  if (first === undefined || size < 200) return undefined;
  const box = blocks.reduce(
    (around, index) => commonBox(tree, around, page.blocks[index]?.box ?? -1),
    page.blocks[first]?.box ?? -1,
  );
  return { box, blocks };
}

/** The employer's name as the address of an applicant system carries it ("acme-robotics" → "acme robotics"). */
export function tenantOf({ row, address }: Site): string | undefined {
  if (!row.tenant) return undefined;
  const parts = row.tenant.part === 'host' ? address.host.split('.') : address.segments;
  const raw = parts[row.tenant.index];
  return raw === undefined ||
    /^(?:www|jobs|careers|apply|boards|embed|job-boards|en|de|fr|companies)$/i.test(raw)
    ? undefined
    : raw
        .replace(/^careers?-|-careers?$/gi, '')
        .replace(/[-_]+/g, ' ')
        .trim();
}

/** Id of the shown job and where it stood; pane and selected card come before the address, which may lag behind. */
export function keyOfSite(
  tree: BoxTree,
  { row, address }: Site,
): { key: string; reason: string } | undefined {
  for (const selector of row.key?.attributes ?? []) {
    const [id] = selectAttributes(tree, selector);
    if (id !== undefined && id !== '') return { key: `${row.id}:${id}`, reason: `page: ${selector}` };
  }
  for (const name of row.key?.params ?? []) {
    const id = address.params.get(name);
    if (id !== undefined && id !== '') return { key: `${row.id}:${id}`, reason: `address: ${name}` };
  }
  const path =
    row.key?.path === undefined ? null : new RegExp(row.key.path, 'i').exec(`/${address.segments.join('/')}`);
  return path?.[1] === undefined ? undefined : { key: `${row.id}:${path[1]}`, reason: 'address: path' };
}
