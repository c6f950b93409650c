// Joins what Readability found with the blocks already read. Plain data on both sides.
import type { Block, PageSnapshot } from './page-snapshot.ts';

const ARTICLE_TYPES = new Set([
  'article',
  'blogposting',
  'newsarticle',
  'report',
  'reportagenewsarticle',
  'techarticle',
]);
/** Shorter lines count only when they are a whole part of the article: "Contact" stands in many sentences. */
const SHORTEST_PIECE = 25;
/** Teasers repeat an article's sentences here. */
const APART = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);

/** True when the page says of itself that it is an article, or is built like one, and shows no job. */
export function looksLikeArticle({ meta, structured, boxes }: PageSnapshot): boolean {
  const types = new Set(structured.flatMap((item) => item.types));
  if (types.has('jobposting')) return false;
  if (meta['og:type']?.toLowerCase() === 'article' || 'article:published_time' in meta) return true;
  if (Array.from(ARTICLE_TYPES).some((type) => types.has(type))) return true;
  return boxes.filter((box) => box.tag === 'article').length === 1;
}

/** The same snapshot with `article` set on every visible block whose text is among the texts, or a piece of one. */
export function markArticle(snapshot: PageSnapshot, texts: readonly string[]): PageSnapshot {
  if (texts.length === 0) return snapshot;
  const whole = new Set(texts);
  const long = texts.join('\n');
  const belongs = ({ text, hidden, place }: Block): boolean =>
    !hidden &&
    !APART.has(place) &&
    (whole.has(text) || (text.length >= SHORTEST_PIECE && long.includes(text)));
  return {
    ...snapshot,
    blocks: snapshot.blocks.map((block) => (belongs(block) ? { ...block, article: true } : block)),
  };
}
