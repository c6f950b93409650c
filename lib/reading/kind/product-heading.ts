import type { ReadingContext } from '../reading-context.ts';
import { namedPages } from './address-signals.ts';
import { foldName, foldSegment } from './name-fold.ts';

const TOPS = 3;
const SHORTEST = 3;
/** Below "service" stands what customers are helped with, below "references" who they are. */
const NOT_OFFERED =
  /^(?:customers|how it works|industries|plans|preise|pricing|prijzen|referenzen|service|tarifs|use cases|what we do)$/u;

function squeeze(folded: string): string {
  return folded.replaceAll(' ', '');
}

/**
 * Block of the heading that names the one product or service the page is about: the page stands below a segment for
 * products ("/produkte/kugelhahn-kx200") and its heading says what its own segment says.
 */
export function findProductHeading({ address, snapshot }: ReadingContext): number | undefined {
  const folders = address.segments.slice(0, -1).map(foldSegment);
  if (folders.some((folder) => NOT_OFFERED.test(folder))) return undefined;
  if (!folders.some((folder) => namedPages(folder).includes('product'))) return undefined;
  const segment = squeeze(foldSegment(address.segments.at(-1) ?? ''));
  if (segment.length < SHORTEST) return undefined;
  const tops = snapshot.blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1 && block.place !== 'nav' ? [index] : [],
  );
  return tops.slice(0, TOPS).find((index) => {
    const head = squeeze(foldName(snapshot.blocks[index]?.text ?? ''));
    return head.length >= SHORTEST && (head.includes(segment) || segment.includes(head));
  });
}
