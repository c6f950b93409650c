import type { Block } from '../../snapshot/page-snapshot.ts';
import type { Section, SectionLine } from '../page-reading.ts';
import type { HeadingMeaning } from '../vocabulary/headings/heading-row.ts';
import { classifyLines } from './classify-lines.ts';
import { countCues, namesYears } from './line-cues.ts';
import { FAKE_LEVEL, readOutline, type OutlineEntry } from './outline.ts';

/** A stretch of the main content under one heading. */
export interface SectionRange {
  meaning: HeadingMeaning;
  /** The heading that opens it; absent for what stands before the first heading. */
  heading?: { block: number; text: string; level: number };
  /** How the meaning was found: by the heading, from the range around it, or by the wording of the lines. */
  by: 'heading' | 'parent' | 'wording' | 'none';
  lines: OutlineEntry[];
  /** Share of the heading's words that say what it means. */
  coverage?: number;
  /** The heading stands directly above another of its level and so over it. */
  umbrella?: true;
}

/** Share of a heading's words that must say what it means: marked-up headings need less than look-alikes. */
const SURE = { marked: 0.2, fake: 0.34 } as const;

/** Sections of a posting that a heading without known meaning may stay inside. */
const HOLDING = new Set<HeadingMeaning>([
  'responsibilities',
  'requirements',
  'preferences',
  'benefits',
  'process',
  'legal',
  'other',
  'news',
  'values',
  'meta',
]);

/** The section a meaning is reported as. */
export function sectionOf(meaning: HeadingMeaning): Section {
  return meaning === 'role' ? 'other' : meaning;
}

/** A heading straight above another one ("… but we have our perks", then "Time off") may say it in few words. */
function saysEnough(entry: OutlineEntry, next: OutlineEntry | undefined): boolean {
  const coverage = entry.match?.coverage ?? 0;
  const overHeading = next?.level !== undefined && next.level >= (entry.level ?? 0);
  // "Looking for a baker" over the whole page is the name of the job.
  if (entry.level === 1 && entry.match?.meaning === 'requirements' && coverage < 0.5) return false;
  const exclaims = /(?:!|[^.]\.)$/.test(entry.text) && coverage < 0.5;
  return coverage > 0 && !exclaims && (overHeading || coverage >= (entry.marked ? SURE.marked : SURE.fake));
}

function openRange(entry: OutlineEntry, next: OutlineEntry | undefined): SectionRange {
  const heading = { block: entry.block, text: entry.text, level: entry.level ?? FAKE_LEVEL };
  if (!entry.match || !saysEnough(entry, next)) return { meaning: 'other', heading, by: 'none', lines: [] };
  return { meaning: entry.match.meaning, heading, by: 'heading', lines: [], coverage: entry.match.coverage };
}

function groupByHeading(entries: readonly OutlineEntry[]): SectionRange[] {
  let range: SectionRange = { meaning: 'other', by: 'none', lines: [] };
  const ranges = [range];
  entries.forEach((entry, index) => {
    if (entry.level === undefined) {
      range.lines.push(entry);
      return;
    }
    const opened = openRange(entry, entries[index + 1]);
    if (range.heading?.level === entry.level && range.lines.length === 0 && range.by === 'heading')
      range.umbrella = true;
    range = opened;
    ranges.push(range);
  });
  return ranges;
}

// A heading with nothing of its own beneath it ("What we offer", then "Time off", "Money") stands over its equals.
function isInsideOf(range: SectionRange, around: SectionRange | undefined): boolean {
  const [level, over] = [range.heading?.level ?? 0, around?.heading?.level ?? 0];
  return level > over || (level === over && around?.umbrella === true);
}

const WHY = /^\W*(?:why|warum|pourquoi|por qué|waarom|perché|dlaczego|porquê)\b/i;

/** A list under "Why join us?" that speaks of perks is what they offer, not who they are. */
function isOffer(range: SectionRange): boolean {
  if (range.meaning !== 'company' || !WHY.test(range.heading?.text ?? '')) return false;
  const perks = range.lines.filter(({ text }) => (countCues(text).benefit ?? 0) > 0).length;
  return range.lines.length >= 3 && perks >= 2;
}

function giveMeaning(ranges: SectionRange[], language: string): void {
  let around: SectionRange | undefined;
  for (const range of ranges) {
    // Under an umbrella a heading that barely says anything else stays what the umbrella says.
    const umbrella = around?.umbrella === true && HOLDING.has(around.meaning) && isInsideOf(range, around);
    if (umbrella && around && range.by === 'heading' && (range.coverage ?? 0) < 0.5) {
      range.meaning = around.meaning;
      range.by = 'parent';
      continue;
    }
    if (range.by === 'heading') {
      if (isOffer(range)) range.meaning = 'benefits';
      around = range;
      continue;
    }
    const inside = around && range.heading && isInsideOf(range, around);
    const wording =
      range.lines.length > 0
        ? classifyLines(
            range.lines.map(({ text }) => text),
            language,
          )
        : undefined;
    if (around && inside && (HOLDING.has(around.meaning) || wording === undefined)) {
      range.meaning = around.meaning;
      range.by = 'parent';
    } else if (wording && range.heading) {
      range.meaning = wording;
      range.by = 'wording';
    }
    if (range.heading && !inside) around = range;
  }
}

const FEWEST_LINES = 2;
const POINT_LONGEST = 200;

/** A list, or short lines that stand below one another like one. */
function isList(range: SectionRange, blocks: readonly Block[]): boolean {
  return (
    range.lines.length >= FEWEST_LINES &&
    range.lines.every(({ block, text }) => {
      const kind = blocks[block]?.kind;
      return (
        kind === 'item' || (kind === 'paragraph' && text.length <= POINT_LONGEST && !/[.!?:]$/.test(text))
      );
    })
  );
}

function asks({ lines }: SectionRange): boolean {
  return lines.some(({ text }) => (countCues(text).requirement ?? 0) > 0 || namesYears(text));
}

/** What a list must be by the sections beside it, asked in this order: narrower conclusions first. */
const BY_PLACE: readonly { meaning: HeadingMeaning; beside: readonly HeadingMeaning[]; step: -1 | 1 }[] = [
  { meaning: 'requirements', beside: ['responsibilities'], step: -1 },
  { meaning: 'responsibilities', beside: ['requirements'], step: 1 },
  { meaning: 'requirements', beside: ['preferences'], step: 1 },
  { meaning: 'benefits', beside: ['requirements', 'preferences'], step: -1 },
];

/**
 * What a list under an unknown heading must be by its place: right behind the duties, where nothing else says what is
 * asked for; right before the demands, where nothing else says what there is to do; right behind the demands, where
 * nothing else says what is offered.
 */
function inferByPlace(ranges: readonly SectionRange[], blocks: readonly Block[]): void {
  const told = ranges.filter(({ lines, umbrella }) => lines.length > 0 || umbrella);
  for (const { meaning, beside, step } of BY_PLACE) {
    if (told.some((range) => range.meaning === meaning)) continue;
    const range = told.find(
      (one, index) =>
        one.by === 'none' &&
        one.heading !== undefined &&
        isList(one, blocks) &&
        (meaning !== 'benefits' || !asks(one)) &&
        beside.includes(told[index + step]?.meaning ?? 'other'),
    );
    if (!range) continue;
    range.meaning = meaning;
    range.by = 'wording';
  }
}

/** Two-column tables whose first row names sections: every cell goes under the heading of its column. */
function spreadColumns(ranges: SectionRange[], blocks: readonly Block[]): void {
  const byColumn = new Map<number, SectionRange>();
  for (const range of ranges) {
    const head = blocks[range.heading?.block ?? -1];
    if (head?.kind === 'cell' && head.column !== undefined) byColumn.set(head.column, range);
  }
  if (byColumn.size < 2) return;
  // "Criteria | Essential | Desirable": the first of three columns names the rows.
  if (byColumn.size >= 3) byColumn.delete(0);
  for (const range of byColumn.values()) {
    const own = range.lines.filter((line) => {
      const target = byColumn.get(blocks[line.block]?.column ?? -1);
      if (blocks[line.block]?.kind === 'cell' && blocks[line.block]?.column === 0 && !byColumn.has(0))
        return false;
      if (blocks[line.block]?.kind !== 'cell' || !target || target === range) return true;
      target.lines.push(line);
      return false;
    });
    range.lines = own;
  }
  for (const range of byColumn.values()) range.lines.sort((a, b) => a.block - b.block);
}

/** Cuts the given blocks into sections by headings, real and fake, and by wording where headings say nothing. */
export function segmentBlocks(
  blocks: readonly Block[],
  main: readonly number[],
  language: string,
): SectionRange[] {
  const ranges = groupByHeading(readOutline(blocks, main));
  giveMeaning(ranges, language);
  inferByPlace(ranges, blocks);
  spreadColumns(ranges, blocks);
  return ranges.filter((range) => range.heading !== undefined || range.lines.length > 0);
}

/** Sections as plain lines. */
export function toSectionLines(ranges: readonly SectionRange[], blocks: readonly Block[]): SectionLine[] {
  return ranges.flatMap((range) =>
    range.lines.map(({ block, text }) => {
      const line: SectionLine = { block, text, section: sectionOf(range.meaning) };
      if (range.heading) line.heading = range.heading.text;
      if (blocks[block]?.hidden) line.hidden = true;
      return line;
    }),
  );
}
