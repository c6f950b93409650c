// Finds the main text of an article the way reader views do: paragraphs lend weight to what they stand in. Works on the
// blocks already read, so it costs nothing worth measuring; a reader library would need a copy of the whole page.
import type { Block, StructuredItem } from './page-snapshot.ts';
import type { WalkFrame } from './walk-frame.ts';

const ARTICLE_TYPES = new Set([
  'article',
  'newsarticle',
  'blogposting',
  'reportagenewsarticle',
  'techarticle',
  'report',
]);
const SHORTEST_PARAGRAPH = 25;
const FEWEST_PARAGRAPHS = 3;
/** How much of a paragraph's weight what stands around it gets: its parent, the parent of that, and so on. */
const SHARES = [1, 0.5, 1 / 3, 0.25];
/** What surrounds the best container is taken instead when it holds this much more. */
const WIDEN_AT = 1.25;
const APART = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'header']);

/** What tells that a page is an article. */
export interface ArticleSigns {
  meta: Readonly<Record<string, string>>;
  structured: readonly StructuredItem[];
}

/** True when the page says of itself that it is an article, or is built like one, and shows no job. */
export function looksLikeArticle(signs: ArticleSigns, frames: readonly WalkFrame[]): boolean {
  const types = new Set(signs.structured.flatMap((item) => item.types));
  if (types.has('jobposting')) return false;
  if (signs.meta['og:type']?.toLowerCase() === 'article' || 'article:published_time' in signs.meta)
    return true;
  if (Array.from(ARTICLE_TYPES).some((type) => types.has(type))) return true;
  const articles = new Set(frames.map((frame) => around(frame, 'article')));
  articles.delete(undefined);
  return articles.size === 1;
}

function around(frame: WalkFrame, tag: string): WalkFrame | undefined {
  for (let at: WalkFrame | undefined = frame; at; at = at.parent) if (at.tag === tag) return at;
  return undefined;
}

/** Marks the blocks that make up the article; marks none when no container holds at least three paragraphs. */
export function markArticle(blocks: readonly Block[], frames: readonly WalkFrame[]): void {
  const top = findContainer(blocks, frames);
  if (!top) return;
  blocks.forEach((block, at) => {
    if (!block.hidden && isText(block) && isInside(frames[at], top) && linkShare(block) < 0.6)
      block.article = true;
  });
}

function findContainer(blocks: readonly Block[], frames: readonly WalkFrame[]): WalkFrame | undefined {
  const weights = new Map<WalkFrame, { weight: number; paragraphs: number; own: number }>();
  blocks.forEach((block, at) => {
    const weight = block.hidden || !isText(block) ? 0 : weigh(block);
    if (weight === 0) return;
    let frame = blockAround(frames[at])?.parent;
    for (const share of SHARES) {
      if (!frame) return;
      const entry = weights.get(frame) ?? { weight: 0, paragraphs: 0, own: 0 };
      entry.weight += weight * share;
      entry.own += weight;
      entry.paragraphs += 1;
      weights.set(frame, entry);
      frame = frame.parent;
    }
  });
  const [best] = Array.from(weights).sort((a, b) => b[1].weight - a[1].weight);
  if (!best || best[1].paragraphs < FEWEST_PARAGRAPHS) return undefined;
  let [top, entry] = best;
  for (let above = top.parent; above && above.tag !== 'body'; above = above.parent) {
    const wider = weights.get(above);
    if (wider && wider.own >= entry.own * WIDEN_AT && wider.weight >= entry.weight * 0.5)
      [top, entry] = [above, wider];
  }
  return top;
}

function weigh(block: Block): number {
  if (block.kind === 'heading' || block.text.length < SHORTEST_PARAGRAPH || APART.has(block.place)) return 0;
  const commas = block.text.split(/[,，、]/u).length - 1;
  return (1 + commas + Math.min(3, block.text.length / 100)) * (1 - linkShare(block));
}

function linkShare(block: Block): number {
  if (block.href) return block.kind === 'heading' ? 0 : 1;
  const linked = (block.links ?? []).reduce((sum, link) => sum + link.text.length, 0);
  return Math.min(1, linked / Math.max(1, block.text.length));
}

function isText(block: Block): boolean {
  return block.kind !== 'link' && block.kind !== 'button' && !APART.has(block.place);
}

function blockAround(frame: WalkFrame | undefined): WalkFrame | undefined {
  let at = frame;
  while (at && !at.block) at = at.parent;
  return at;
}

function isInside(frame: WalkFrame | undefined, top: WalkFrame): boolean {
  for (let at = frame; at && at.depth >= top.depth; at = at.parent) if (at === top) return true;
  return false;
}
