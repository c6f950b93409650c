import { hasRoleWord } from '../company/role-title.ts';
import type { ReadingContext } from '../reading-context.ts';
import { bitsOf } from './chip-bits.ts';

/** The bits of the line that opens a posting on sites that have no other frame for one. */
export interface Headline {
  block: number;
  company: string;
  title: string;
}

const FEWEST_BITS = 3;

/** "Acme | Process Engineer | Kendal, UK | ONSITE": employer first, the job in the bit that names a role. */
export function readHeadline({ site, snapshot, main }: ReadingContext): Headline | undefined {
  if (site?.row.headline !== true) return undefined;
  const block = main.blocks[0];
  const bits = bitsOf(snapshot.blocks[block ?? -1]);
  const [company, second] = bits;
  if (block === undefined || bits.length < FEWEST_BITS || company === undefined || second === undefined)
    return undefined;
  return { block, company, title: bits.slice(1).find(hasRoleWord) ?? second };
}
