import type { ReadingContext } from '../reading-context.ts';
import { looksLikePersonName } from './person-name.ts';
import { looksLikeRole } from './role-title.ts';

/** A name with the role that stands beside it, both as block indexes. */
export interface PersonCard {
  name: string;
  nameBlock: number;
  role: string;
  roleBlock: number;
}

/** Repeated cards of a name followed (or preceded) by a short line with a role. */
export function findPersonCards({ snapshot }: ReadingContext): PersonCard[] {
  const { blocks } = snapshot;
  const cards: PersonCard[] = [];
  const seen = new Set<string>();
  blocks.forEach((block, index) => {
    if (block.kind === 'image' || !looksLikePersonName(block.text) || seen.has(block.text)) return;
    for (const at of [index + 1, index + 2, index - 1]) {
      const role = blocks[at];
      if (!role || role.kind === 'image' || !looksLikeRole(role.text)) continue;
      seen.add(block.text);
      cards.push({ name: block.text, nameBlock: index, role: role.text, roleBlock: at });
      break;
    }
  });
  return cards;
}
