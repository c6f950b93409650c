import {
  findAbsoluteMentions,
  isAfter,
  isoOfMention,
  nearestYear,
  type AbsoluteMention,
} from './absolute-date.ts';
import { isoOfDay } from './calendar-day.ts';
import { DATE_CUES } from './date-words.ts';
import { foldText } from './fold-text.ts';
import type { FieldContext, Found } from './found.ts';
import {
  anchorDay,
  findRelativeMentions,
  type DatePrecision,
  type RelativeMention,
} from './relative-date.ts';
import { capText } from './text-span.ts';
import { WordGate } from './word-gate.ts';

export type DateKind = 'posted' | 'updated' | 'apply-by' | 'start';

export interface JobDate {
  kind: DateKind;
  /** ISO day, or the words as written when they are relative or vague. The value of the fact. */
  date: string;
  /** The day meant, for relative and yearless dates anchored to the observation. */
  iso?: string;
  precision: DatePrecision;
}

const CUES = DATE_CUES.map(
  ([kind, words]) => [kind, new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g')] as const,
);

/** The cue nearest before the place within 60 characters, else right behind it ("vor 3 Tagen veröffentlicht"). */
function kindAt(folded: string, start: number, end: number): DateKind | 'none' | undefined {
  const before = folded.slice(Math.max(0, start - 60), start);
  let best: { kind: DateKind | 'none'; at: number } | undefined;
  for (const [kind, pattern] of CUES) {
    for (const match of before.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (best === undefined || at > best.at) best = { kind, at };
    }
  }
  if (best && !/[;|•\n]|\. /.test(before.slice(best.at))) return best.kind;
  const after = folded.slice(end, end + 24);
  for (const [kind, pattern] of CUES) {
    const match = after.search(pattern);
    if (kind !== 'start' && kind !== 'none' && match >= 0 && match <= 4) return kind;
  }
  return undefined;
}

type Mention = { relative: RelativeMention } | { absolute: AbsoluteMention };

function toDate(
  kind: DateKind,
  text: string,
  from: { mention: Mention; context: FieldContext },
): Omit<JobDate, 'kind'> | undefined {
  const { mention, context } = from;
  if ('relative' in mention) {
    const { start, end, days, precision } = mention.relative;
    const iso = anchorDay(context.observedAt, days);
    return { date: text.slice(start, end), precision, ...(iso === undefined ? {} : { iso }) };
  }
  const { absolute } = mention;
  const iso = isoOfMention(absolute);
  if (iso !== undefined)
    return kind === 'posted' && isAfter(iso, context.observedAt)
      ? undefined
      : { date: iso, iso, precision: 'day' };
  const written = text.slice(absolute.start, absolute.end);
  if (absolute.day === undefined) return { date: written, precision: 'month' };
  const day = nearestYear(
    { month: absolute.month, day: absolute.day },
    context.observedAt,
    kind === 'posted' || kind === 'updated' ? 'past' : 'future',
  );
  return { date: written, precision: 'day', ...(day === undefined ? {} : { iso: isoOfDay(day) }) };
}

/** Every date has a digit or one of these words; most lines have neither. */
const GATE = new WordGate(
  /\d|ago|today|yesterday|just|heute|gestern|vor ein|aujourd|hier|il y a|hoy|avui|ayer|ahir|hace|vandaag|gisteren|geleden|hoje|ontem|ha um|oggi|ieri|fa\b|dzis|wczoraj|temu|сегодня|вчера|本日|今日|昨|前|오늘|어제|since|seit|depuis/,
);

function mentionsOf(text: string, context: FieldContext): { start: number; end: number; mention: Mention }[] {
  if (!GATE.test(text)) return [];
  const folded = foldText(text);
  const relative = findRelativeMentions(folded).map((one) => ({
    start: one.start,
    end: one.end,
    mention: { relative: one },
  }));
  const absolute = findAbsoluteMentions(folded, context).map((one) => ({
    start: one.start,
    end: one.end,
    mention: { absolute: one },
  }));
  return [...relative, ...absolute].sort((a, b) => a.start - b.start).slice(0, 60);
}

/** A relative date that is all a short line or chip says is when the posting appeared, unless other words make it something else. */
function kindOfChip(
  folded: string,
  mention: Mention,
  span: { start: number; end: number },
): DateKind | undefined {
  if (!('relative' in mention) || mention.relative.bare !== undefined) return undefined;
  const before =
    folded
      .slice(0, span.start)
      .split(/[·•|;]/)
      .at(-1) ?? '';
  const after = folded.slice(span.end).split(/[·•|;]/)[0] ?? '';
  return before.trim().length + after.trim().length <= 12 ? 'posted' : undefined;
}

/**
 * Dates of a posting in a text, each with what it is about. "Reposted" and "updated" are `updated`; dates whose
 * subject the text does not say are left out, as are posting days in the future.
 */
export function findDates(given: string, context: FieldContext): Found<JobDate>[] {
  const text = capText(given);
  const mentions = mentionsOf(text, context);
  if (mentions.length === 0) return [];
  const folded = foldText(text);
  const found: Found<JobDate>[] = [];
  for (const { start, end, mention } of mentions) {
    const said = kindAt(folded, start, end);
    const kind = said ?? kindOfChip(folded, mention, { start, end });
    if (kind === undefined || kind === 'none') continue;
    const date = toDate(kind, text, { mention, context });
    if (!date) continue;
    found.push({ value: { kind, ...date }, start, end, confidence: said === undefined ? 0.6 : 0.9 });
  }
  return found;
}

/** The first date in the value of a labelled field whose label already says the kind ("Posted" – "3 days ago"). */
export function readDateValue(
  kind: DateKind,
  given: string,
  context: FieldContext,
): Found<JobDate> | undefined {
  const text = capText(given);
  const folded = foldText(text);
  const dates = mentionsOf(text, context).flatMap(({ start, end, mention }): Found<JobDate>[] => {
    const said = kindAt(folded, start, end);
    if (kind === 'posted' && (said === 'updated' || said === 'none')) return [];
    const date = toDate(kind, text, { mention, context });
    return date ? [{ value: { kind, ...date }, start, end, confidence: 0.9 }] : [];
  });
  // "4 weeks ago (10/26/2026)": the day says more than the span before it.
  return dates.find(({ value }) => value.date === value.iso) ?? dates[0];
}

/**
 * One date value of structured data, `datetime` attributes and the like, in any usual form. Undefined when it is no
 * day or the order of day and month stays open.
 */
export function readDate(
  value: string,
  context: FieldContext,
): { date: string; precision: 'day' } | undefined {
  const folded = foldText(value.slice(0, 100));
  for (const mention of findAbsoluteMentions(folded, context)) {
    const iso = isoOfMention(mention);
    if (iso !== undefined) return { date: iso, precision: 'day' };
  }
  return undefined;
}

/** A relative date value with the day it means: "30+ days ago". Undefined when it is none. */
export function readRelativeDate(
  value: string,
  context: FieldContext,
): { written: string; iso: string; precision: DatePrecision } | undefined {
  const text = value.slice(0, 200);
  const mention = findRelativeMentions(foldText(text))[0];
  const iso = mention === undefined ? undefined : anchorDay(context.observedAt, mention.days);
  if (mention === undefined || iso === undefined) return undefined;
  return { written: text.slice(mention.start, mention.end), iso, precision: mention.precision };
}
