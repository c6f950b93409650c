import type { FoundFact } from '../../facts/fact.ts';
import type { News } from '../../facts/fact-key.ts';
import type { Block } from '../../snapshot/page-snapshot.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readProperty, realText } from '../structured-index.ts';
import { readDate } from '../fields/dates.ts';
import { factFromBlock } from './found-fact.ts';
import { findMenuLines } from './menu-lines.ts';

const DATE_LINE = 60;

/** ISO day written in a short text; numeric dates are read the way the page's language writes them. */
export function readDay(text: string, { snapshot, language }: ReadingContext): string | undefined {
  return readDate(text, { language, observedAt: snapshot.takenAt, address: snapshot.address })?.date;
}

interface Dated {
  date: string;
  block: number;
}

/** A short line that is a date and little else; the ISO date of a `time` element wins. */
function dateOf(block: Block | undefined, context: ReadingContext): string | undefined {
  if (!block || block.text.length > DATE_LINE) return undefined;
  if (block.datetime && /^\d{4}-\d\d-\d\d/.test(block.datetime)) return block.datetime.slice(0, 10);
  return /\d/.test(block.text) && block.text.split(' ').length <= 10
    ? readDay(block.text, context)
    : undefined;
}

function isTitle(block: Block | undefined): block is Block {
  if (!block || block.kind === 'image' || block.kind === 'button' || block.hidden) return false;
  const titled = block.kind === 'heading' || block.href !== undefined || block.emphasis !== undefined;
  return titled && block.text.length >= 15 && block.text.length <= 250 && block.text.split(' ').length >= 3;
}

/** Rows of a news list: every date with the title before or after it, whichever order the page keeps. */
function readRows(context: ReadingContext): { title: Block; at: number; date: string }[] {
  const { blocks } = context.snapshot;
  const skip = findMenuLines(blocks);
  const dates: Dated[] = blocks.flatMap((block, index) => {
    const date = skip.has(index) ? undefined : dateOf(block, context);
    return date === undefined ? [] : [{ date, block: index }];
  });
  if (dates.length < 3) return [];
  const first = dates[0]?.block ?? 0;
  // A page title above the first date is no row of the list.
  const above = [first - 1, first - 2, first - 3].some(
    (at) => isTitle(blocks[at]) && blocks[at]?.level !== 1,
  );
  const step = above ? -1 : 1;
  return dates.flatMap(({ date, block }) => {
    for (let distance = 1; distance <= 3; distance += 1) {
      const at = block + step * distance;
      const title = blocks[at];
      if (isTitle(title)) return [{ title, at, date }];
    }
    return [];
  });
}

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
    const date = dateOf(near, context) ?? lead;
    if (date) return date;
  }
  return undefined;
}

function findTitle({ snapshot }: ReadingContext): number {
  const { blocks, title } = snapshot;
  const folded = title.toLowerCase();
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.place !== 'nav' && block.place !== 'footer' ? [index] : [],
  );
  const inTitle = headings.find(
    (index) =>
      (blocks[index]?.text.length ?? 0) >= 15 && folded.includes(blocks[index]?.text.toLowerCase() ?? ''),
  );
  return inTitle ?? headings.find((index) => blocks[index]?.level === 1) ?? headings[0] ?? -1;
}

/** What is new at the company: the rows of a news list, or the article itself, each with its own date. */
export function readNews(context: ReadingContext): FoundFact[] {
  const { blocks } = context.snapshot;
  const rows = readRows(context);
  const toFact = (at: number, value: News): FoundFact =>
    factFromBlock(context.snapshot, {
      key: 'company.news',
      value,
      block: at,
      tier: 'labelled',
      confidence: value.date ? 0.85 : 0.7,
    });
  const long = blocks.filter((block) => block.kind === 'paragraph' && block.text.length > 200).length;
  if (rows.length >= 3 && long < 6)
    return rows.slice(0, 60).map(({ title, at, date }) => toFact(at, { title: title.text, date }));
  const top = findTitle(context);
  const title = blocks[top]?.text;
  if (title === undefined || title.length < 5) return [];
  const date = articleDate(context, top);
  return [toFact(top, { title: title.slice(0, 500), ...(date === undefined ? {} : { date }) })];
}
