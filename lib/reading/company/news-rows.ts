import type { Block } from '../../snapshot/page-snapshot.ts';
import { findAbsoluteMentions, isoOfMention } from '../fields/absolute-date.ts';
import { readDate } from '../fields/dates.ts';
import { foldText } from '../fields/fold-text.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findMenuLines } from './menu-lines.ts';

/** A row of a news list. `title` is part of the text of the block. */
export interface NewsRow {
  title: string;
  block: number;
  date?: string;
}

const DATE_LINE = 60;
const DATE_WORDS = 10;
const LEAST_ROWS = 3;
const ISO_DAY = /^\d{4}-\d\d-\d\d/;

/** ISO day written in a short text; numeric dates are read the way the page's language writes them. */
export function readDay(text: string, { snapshot, language }: ReadingContext): string | undefined {
  return readDate(text, { language, observedAt: snapshot.takenAt, address: snapshot.address })?.date;
}

/** Day of a short line that is a date and little else; the ISO date of a `time` element wins. */
export function dayOfLine(block: Block | undefined, context: ReadingContext): string | undefined {
  if (!block || block.text.length > DATE_LINE) return undefined;
  if (block.datetime && ISO_DAY.test(block.datetime)) return block.datetime.slice(0, 10);
  const dateLike = /\d/.test(block.text) && block.text.split(' ').length <= DATE_WORDS;
  return dateLike ? readDay(block.text, context) : undefined;
}

/** Words of the one link that opens a longer line ("New pier opened 4 min read"). */
function leadingLink({ links = [], text }: Block): string | undefined {
  const [only] = links;
  return only && links.length === 1 && text.startsWith(only.text) && only.text.length * 2 >= text.length
    ? only.text
    : undefined;
}

/** The title a line carries: its text, or its one link. */
function titleOf(block: Block): string {
  return block.href === undefined ? (leadingLink(block) ?? block.text) : block.text;
}

const NO_TITLE =
  /newsletter|^(?:stay|keep) (?:up to date|in touch|informed|connected)|^(?:follow|contact|join) us|^get in touch|^subscribe|^bleiben sie|^restez|^suscr[ií]b|^iscriviti/iu;

function isTitle(block: Block | undefined): block is Block {
  if (!block || block.kind === 'image' || block.kind === 'button' || block.hidden) return false;
  const titled =
    block.kind === 'heading' ||
    block.href !== undefined ||
    block.emphasis !== undefined ||
    leadingLink(block) !== undefined;
  return (
    titled &&
    !NO_TITLE.test(block.text) &&
    block.text.length >= 15 &&
    block.text.length <= 250 &&
    block.text.split(' ').length >= 3
  );
}

/** Dates in lines of their own: the title stands before or after, the same way all down the list. */
function readStacked(context: ReadingContext, skip: ReadonlySet<number>): NewsRow[] {
  const { blocks } = context.snapshot;
  const dates = blocks.flatMap((block, index) => {
    // "12.11.2026: New pier opened" in one row is no date of its own.
    const paired = block.kind === 'label-value' && readDay(block.value ?? '', context) === undefined;
    const date = skip.has(index) || paired ? undefined : dayOfLine(block, context);
    return date === undefined ? [] : [{ date, block: index }];
  });
  if (dates.length < LEAST_ROWS) return [];
  const first = dates[0]?.block ?? 0;
  // A page title above the first date is no row of the list.
  const above = [first - 1, first - 2, first - 3].some(
    (at) =>
      !skip.has(at) && isTitle(blocks[at]) && !(blocks[at]?.kind === 'heading' && blocks[at].level === 1),
  );
  return dates.flatMap(({ date, block }) => {
    for (let distance = 1; distance <= 3; distance += 1) {
      const at = block + (above ? -distance : distance);
      const title = blocks[at];
      if (!skip.has(at) && isTitle(title)) return [{ title: titleOf(title), block: at, date }];
    }
    return [];
  });
}

/** "14 Sep 2026 – New pier opened": date and title in one line. */
function readGlued(context: ReadingContext, skip: ReadonlySet<number>): NewsRow[] {
  const { snapshot, language } = context;
  return snapshot.blocks.flatMap((block, index) => {
    const { text } = block;
    if (
      skip.has(index) ||
      text.length < 25 ||
      text.length > 250 ||
      !/(?:19|20)\d\d/.test(text) ||
      block.kind === 'image'
    )
      return [];
    const fields = { language, observedAt: snapshot.takenAt, address: snapshot.address };
    const mention = findAbsoluteMentions(foldText(text), fields).find(
      ({ start, end }) => start <= 2 || end >= text.length - 2,
    );
    const date = mention && isoOfMention(mention);
    if (!mention || date === undefined) return [];
    const rest = mention.start <= 2 ? text.slice(mention.end) : text.slice(0, mention.start);
    const title = rest.replace(/^[\s:|•·.,–—-]+|[\s:|•·,(–—-]+$/gu, '');
    return title.length >= 15 && title.split(' ').length >= 3 ? [{ title, block: index, date }] : [];
  });
}

/** Linked headings of one level: a list without dates. */
function readLinked({ snapshot }: ReadingContext, skip: ReadonlySet<number>): NewsRow[] {
  const linked = snapshot.blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.href !== undefined && !skip.has(index) && isTitle(block)
      ? [{ level: block.level, title: block.text, block: index }]
      : [],
  );
  const groups = [...Map.groupBy(linked, ({ level }) => level).values()].sort((a, b) => b.length - a.length);
  return (groups[0] ?? []).map(({ title, block }) => ({ title, block }));
}

/** Rows of a news list, from the surest way of writing it; empty when the page is no list. */
export function findNewsRows(context: ReadingContext): NewsRow[] {
  const skip = findMenuLines(context.snapshot.blocks);
  const dated =
    [readStacked(context, skip), readGlued(context, skip)].sort((a, b) => b.length - a.length)[0] ?? [];
  const rows = dated.length >= LEAST_ROWS ? dated : readLinked(context, skip);
  const seen = new Set<string>();
  const unique = rows.filter(({ title }) => !seen.has(title) && seen.add(title));
  return unique.length >= LEAST_ROWS ? unique : [];
}
