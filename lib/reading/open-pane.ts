import { boxChain } from './box-tree.ts';
import { matchesSelector } from './match-selector.ts';
import type { KindReason } from './page-reading.ts';
import type { ReadingContext } from './reading-context.ts';

const PARTS = new Set(['responsibilities', 'requirements', 'preferences', 'benefits']);

/** True when the main content lies in a dialog or in the pane a site shows the chosen job in. */
function isInPane({ site, snapshot, tree, main }: ReadingContext): boolean {
  const [first] = main.blocks;
  if (snapshot.blocks[first ?? -1]?.place === 'dialog') return true;
  const pane = site?.row.pane;
  return pane !== undefined && boxChain(tree, main.box).some((box) => matchesSelector(tree, box, pane));
}

/**
 * A list with one job open in a pane or dialog shows that job: the reason that makes it a posting, or undefined. Two
 * sections of a posting must stand in the pane.
 */
export function findOpenPane(context: ReadingContext): KindReason | undefined {
  const parts = new Set(
    context.sections.flatMap(({ meaning, by }) => (by === 'heading' && PARTS.has(meaning) ? [meaning] : [])),
  );
  if (parts.size < 2 || !isInPane(context)) return undefined;
  return { signal: 'page:open-pane', kind: 'job-posting', weight: 6, detail: [...parts].join(', ') };
}
