import type { Block } from '../../snapshot/page-snapshot.ts';
import type { OutlineEntry } from '../sections/outline.ts';
import { splitSentences } from '../sections/split-sentences.ts';
import { fieldOfLabel } from '../sources/labelled-pairs.ts';

/** A piece of a line that makes one point: an item as it stands, a paragraph sentence by sentence. */
export interface Statement {
  block: number;
  text: string;
  /** Running text and not an item of a list. */
  prose: boolean;
  /** Stands behind the list of its section and may be about something else. */
  tail?: true;
}

const FACT_LABELS = new Set([
  'other',
  'applyBy',
  'company',
  'contact',
  'datePosted',
  'employmentType',
  'location',
  'salary',
  'schedule',
  'startDate',
  'team',
  'title',
  'workplace',
  'level',
  'reportsTo',
  'travel',
]);
const CONTROL_WORDS =
  /^(?:apply(?: now| here| for this job)?|share(?: this job)?:?|save(?: job)?|print|cancel|send(?: email)?|back(?: to .{1,30})?|read more|show more|show less|see more|learn more|view all.*|next|previous|submit|close|ok|yes|no|jetzt bewerben|bewerben|postuler|solliciteer(?: nu)?|inscribirme|aplicar|pulled from the full job description|&nbsp;|job id.*|report (?:this )?job)[.!]?$/i;
const SENTENCE_END = /[.!?:;。！？…)"”'’]$/;

function isProse(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'label-value';
}

function opensLow(text: string | undefined): boolean {
  return text !== undefined && /^\p{Ll}/u.test(text);
}

function endsOpen(text: string | undefined): boolean {
  return text !== undefined && !SENTENCE_END.test(text);
}

/** Lines that a hard wrap in the source tore apart: they open in lower case or run on into such a line. */
function isTorn(
  line: OutlineEntry,
  previous: OutlineEntry | undefined,
  next: OutlineEntry | undefined,
): boolean {
  return (
    (endsOpen(previous?.text) && previous !== undefined && previous.text.length < 70) ||
    (opensLow(next?.text) && endsOpen(line.text) && line.text.length < 70)
  );
}

function hasTornText(lines: readonly OutlineEntry[], blocks: readonly Block[]): boolean {
  const prose = lines.filter((line) => isProse(blocks[line.block]));
  const low = prose.filter(
    ({ text }, position) =>
      position > 0 && /^\p{Ll}/u.test(text) && !SENTENCE_END.test(prose[position - 1]?.text ?? '.'),
  );
  return low.length >= 4 && low.length * 3 >= prose.length;
}

/** A fact line such as "Location: Berlin", which is no point of a list of duties or benefits. */
export function isFactLine(text: string): boolean {
  const label = /^([^:：]{2,40})[:：]/.exec(text)?.[1];
  const field = label === undefined ? undefined : fieldOfLabel(label);
  return field !== undefined && FACT_LABELS.has(field);
}

function isRowHeader(
  block: Block | undefined,
  lines: readonly OutlineEntry[],
  blocks: readonly Block[],
): boolean {
  if (block?.kind !== 'cell' || block.column !== 0) return false;
  return (
    lines.some((line) => blocks[line.block]?.row === block.row && (blocks[line.block]?.column ?? 0) > 0) ||
    lines.some((line) => blocks[line.block]?.label === block.text)
  );
}

/** Where what trails behind the list of a section begins: contact, closing words, legal text. */
function findTail(lines: readonly OutlineEntry[], blocks: readonly Block[]): number {
  const isItem = (line: OutlineEntry): boolean => {
    const block = blocks[line.block];
    // Paragraphs inside the cell of a table row belong to the row.
    return block?.kind === 'item' || block?.kind === 'cell' || block?.row !== undefined;
  };
  const items = lines.filter(isItem).length;
  return items >= 1 ? lines.findLastIndex(isItem) + 1 : lines.length;
}

function toStatements(line: OutlineEntry, block: Block | undefined): Statement[] {
  if (!isProse(block)) return [{ block: line.block, text: line.text, prose: false }];
  return splitSentences(line.text).map(({ text }) => ({ block: line.block, text, prose: true }));
}

function makesAPoint({ text, prose }: Statement): boolean {
  if (text.length < 2 || !/\p{L}/u.test(text) || CONTROL_WORDS.test(text)) return false;
  if (!/[:：]$/.test(text)) return true;
  return prose ? text.length >= 120 : text.split(' ').length > 3;
}

/** Paragraphs that lead into the list of a section; whether they make points is for their wording to say. */
export function leadsIntoList(
  statement: Statement,
  lines: readonly OutlineEntry[],
  blocks: readonly Block[],
): boolean {
  const items = lines.filter((line) => blocks[line.block]?.kind === 'item');
  const [first] = items;
  return statement.prose && items.length >= 3 && first !== undefined && statement.block < first.block;
}

/** The points a stretch of lines makes: items as they stand, prose cut into sentences. */
export function readStatements(lines: readonly OutlineEntry[], blocks: readonly Block[]): Statement[] {
  const torn = hasTornText(lines, blocks);
  const tail = new Set(lines.slice(findTail(lines, blocks)));
  const kept = lines.filter((line, position, all) => {
    const block = blocks[line.block];
    if (isRowHeader(block, lines, blocks) || block?.href !== undefined) return false;
    return !(torn && isProse(block) && isTorn(line, all[position - 1], all[position + 1]));
  });
  return kept
    .flatMap((line) =>
      toStatements(line, blocks[line.block]).map((one) =>
        tail.has(line) ? { ...one, tail: true as const } : one,
      ),
    )
    .filter(makesAPoint);
}
