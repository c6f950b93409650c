import type { FoundFact } from '../../facts/fact.ts';
import type { News } from '../../facts/fact-key.ts';
import { namedPages } from '../kind/address-signals.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readProperty, realText } from '../structured-index.ts';
import { factFromBlock } from './found-fact.ts';
import { dayOfLine, findNewsRows, readDay } from './news-rows.ts';

const MOST_ROWS = 60;
const ARTICLE_PARAGRAPHS = 6;

function articleDate(context: ReadingContext, top: number): string | undefined {
  const { snapshot, structured } = context;
  for (const item of structured.ofType('newsarticle', 'blogposting', 'article', 'pressrelease')) {
    const text = realText(readProperty(item.data, 'datePublished'));
    if (text && /^\d{4}-\d\d-\d\d/.test(text)) return text.slice(0, 10);
  }
  const meta = snapshot.meta['article:published_time'];
  if (meta && /^\d{4}-\d\d-\d\d/.test(meta)) return meta.slice(0, 10);
  for (let at = Math.max(0, top - 5); at < Math.min(snapshot.blocks.length, top + 8); at += 1) {
    const near = snapshot.blocks[at];
    const lead = near?.kind === 'paragraph' ? readDay(near.text.slice(0, 60), context) : undefined;
    const date = dayOfLine(near, context) ?? lead;
    if (date) return date;
  }
  return undefined;
}

/** Block of the article's title: the heading that the document title repeats, else the first of level 1. */
function findTitle({ snapshot }: ReadingContext): number {
  const { blocks } = snapshot;
  const title = snapshot.title.toLowerCase();
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.place !== 'nav' && block.place !== 'footer' ? [index] : [],
  );
  const textOf = (index: number): string => blocks[index]?.text ?? '';
  const own = headings.filter((index) => namedPages(textOf(index)).length === 0);
  return (
    own.find((index) => textOf(index).length >= 15 && title.includes(textOf(index).toLowerCase())) ??
    own.find((index) => blocks[index]?.level === 1) ??
    (own.length === headings.length ? headings[0] : undefined) ??
    -1
  );
}

/** What is new at the company: the rows of a news list, or the article itself, each with its own date. */
export function readNews(context: ReadingContext): FoundFact[] {
  const { blocks } = context.snapshot;
  const toFact = (block: number, value: News): FoundFact =>
    factFromBlock(context.snapshot, {
      key: 'company.news',
      value,
      block,
      quote: value.title,
      tier: 'labelled',
      confidence: value.date ? 0.85 : 0.7,
    });
  const long = blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length > 200).length;
  const rows = findNewsRows(context);
  if (rows.length > 0 && long < ARTICLE_PARAGRAPHS)
    return rows
      .slice(0, MOST_ROWS)
      .map(({ title, block, date }) => toFact(block, { title, ...(date === undefined ? {} : { date }) }));
  const top = findTitle(context);
  const title = blocks[top]?.text;
  if (title === undefined || title.length < 5) return [];
  const date = articleDate(context, top);
  return [toFact(top, { title: title.slice(0, 500), ...(date === undefined ? {} : { date }) })];
}
