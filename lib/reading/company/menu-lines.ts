import type { Block } from '../../snapshot/page-snapshot.ts';
import { splitAtParts } from '../posting/chip-bits.ts';

const SHORT = 45;
const RUN = 5;
const MENU_PLACES = new Set(['footer', 'header', 'nav']);

function isLinkLine(block: Block | undefined): boolean {
  return (
    block?.href !== undefined &&
    block.kind !== 'heading' &&
    block.kind !== 'image' &&
    block.text.length <= SHORT &&
    // A card that is a link as a whole has a name and more in elements of their own.
    splitAtParts(block).length === 1
  );
}

/**
 * Blocks that belong to menus: navigation, header and footer, and anywhere else runs of short lines that are nothing
 * but links, the way older pages build their menus.
 */
export function findMenuLines(blocks: readonly Block[]): ReadonlySet<number> {
  const menu = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    // Cards that are links as a whole have several lines of one address.
    const addresses = new Set(run.map((index) => blocks[index]?.href));
    if (run.length >= RUN && addresses.size * 4 >= run.length * 3) for (const index of run) menu.add(index);
    run = [];
  };
  blocks.forEach((block, index) => {
    if (MENU_PLACES.has(block.place) && (block.href !== undefined || block.place === 'nav')) menu.add(index);
    if (isLinkLine(block)) run.push(index);
    else close();
  });
  close();
  return menu;
}
