import { dayNumber, dayOfIso } from '../fields/calendar-day.ts';
import { findDates, readDate, readDateValue, readRelativeDate, type DateKind } from '../fields/dates.ts';
import type { FieldContext } from '../fields/found.ts';
import { findStartDates, readStartDate } from '../fields/start-date.ts';
import type { FoundFact } from '../../facts/fact.ts';
import { factFromData } from '../make-fact.ts';
import { readProperty, realText } from '../structured-index.ts';
import type { PostingView } from './posting-view.ts';
import {
  dataSource,
  fieldContextOf,
  firstOf,
  jobLines,
  lineOf,
  pairLines,
  toFacts,
  type Line,
} from './posting-lines.ts';

const DATE_FIELDS = [
  { key: 'job.datePosted', field: 'datePosted', kind: 'posted', data: 'datePosted' },
  { key: 'job.applyBy', field: 'applyBy', kind: 'apply-by', data: 'validThrough' },
] as const;

interface DatedLine {
  line: Line;
  dates: ReturnType<typeof findDates>;
}

const shownIn = new WeakMap<PostingView, DatedLine[]>();

/** Lines with dates around the title and in the text, looked through once for dates of every kind. */
function shownDates(view: PostingView): DatedLine[] {
  const before = shownIn.get(view);
  if (before) return before;
  const shown = [...new Set([...view.chips, ...view.area])].flatMap((index) => {
    const line = lineOf(view, index);
    const dates = findDates(line.text, fieldContextOf(view, index));
    return dates.length > 0 ? [{ line, dates }] : [];
  });
  shownIn.set(view, shown);
  return shown;
}

function readDateField(view: PostingView, row: (typeof DATE_FIELDS)[number]): FoundFact[] {
  const kind: DateKind = row.kind;
  const labelled = (): FoundFact[] =>
    pairLines(view, row.field).flatMap((line) => {
      const found = readDateValue(kind, line.text, fieldContextOf(view, line.block));
      return found
        ? toFacts(view, line, {
            key: row.key,
            tier: 'labelled',
            found: [{ ...found, value: found.value.date }],
          })
        : [];
    });
  const visible = (): FoundFact[] =>
    shownDates(view).flatMap(({ line, dates }) => {
      const found = dates.filter(({ value }) => value.kind === kind);
      return toFacts(view, line, {
        key: row.key,
        tier: 'prose',
        found: found.map((one) => ({ ...one, value: one.value.date })),
      });
    });
  const data = (): FoundFact[] => dateFromData(view, row);
  const known = data();
  const read = firstOf(labelled, visible, () => known).slice(0, 1);
  const shown = withDay(withYear(read, known), known, view.fields);
  return noteDatePassed(withOtherDate(shown, known, view.fields.observedAt), view.fields.observedAt);
}

/** "Oct 20" on the page and 2020-10-20 in its data are one date: the words from the page, the year from the data. */
function withYear(shown: FoundFact[], data: FoundFact[]): FoundFact[] {
  const [fact] = shown;
  const [known] = data;
  if (!fact || !known || typeof fact.value !== 'string' || typeof known.value !== 'string') return shown;
  const day = /^\d{4}-\d{2}-(\d{2})$/.exec(known.value)?.[1];
  const yearless =
    !/\d{4}/.test(fact.value) &&
    /\p{L}{3}/u.test(fact.value) &&
    !/\b(?:ago|vor|hace|il y a|geleden|fa|today|days?)\b/i.test(fact.value);
  const sameDay = day !== undefined && fact.value.match(/\d{1,2}/)?.[0] === String(Number(day));
  return yearless && sameDay
    ? [{ ...fact, value: known.value, note: 'year from page data' } as FoundFact]
    : shown;
}

/** "9 days ago" on the page and that day, give or take one, in its data: the data names the day. */
function withDay(shown: FoundFact[], data: FoundFact[], context: FieldContext): FoundFact[] {
  const [fact] = shown;
  const [known] = data;
  if (!fact || !known || typeof fact.value !== 'string' || typeof known.value !== 'string') return shown;
  const said = ISO_DAY.test(fact.value) ? undefined : readRelativeDate(fact.value, context);
  if (said?.precision !== 'day' || !ISO_DAY.test(known.value)) return shown;
  const [day, other] = [dayOfIso(said.iso), dayOfIso(known.value)];
  const close = day && other && Math.abs(dayNumber(day) - dayNumber(other)) <= 1;
  return close ? [{ ...fact, value: known.value, note: 'day from page data' } as FoundFact] : shown;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day on the page and another in its data cannot both be right: both are kept and marked. */
function withOtherDate(shown: FoundFact[], known: FoundFact[], observedAt: string): FoundFact[] {
  const [fact] = shown;
  const [other] = known;
  // The day the page was looked at is when the page was made, not the advertisement.
  if (other?.value === observedAt.slice(0, 10)) return shown;
  if (!fact || !other || typeof fact.value !== 'string' || typeof other.value !== 'string') return shown;
  if (fact.value === other.value || !ISO_DAY.test(fact.value)) return shown;
  return [fact, other].map((one) => ({
    ...one,
    conflict: fact.key,
    confidence: Math.min(one.confidence, 0.5),
  }));
}

function noteDatePassed(facts: FoundFact[], observedAt: string): FoundFact[] {
  return facts.map((fact) => {
    const passed =
      fact.key === 'job.applyBy' && ISO_DAY.test(fact.value) && fact.value < observedAt.slice(0, 10);
    return passed ? { ...fact, note: 'date passed' } : fact;
  });
}

function dateFromData(view: PostingView, row: (typeof DATE_FIELDS)[number]): FoundFact[] {
  const raw = view.posting ? realText(readProperty(view.posting.data, row.data)) : undefined;
  const date = raw === undefined ? undefined : readDate(raw, view.fields);
  if (raw === undefined || !date) return [];
  return [
    factFromData(raw, dataSource(view), {
      key: row.key,
      value: date.date,
      tier: 'structured',
      confidence: 0.7,
      note: 'from page data',
    }),
  ];
}

/** When the posting appeared, when applications close, when the work starts. */
export function readDates(view: PostingView): FoundFact[] {
  const start = pairLines(view, 'startDate').flatMap((line) => {
    const found = readStartDate(line.text, fieldContextOf(view, line.block));
    return found ? toFacts(view, line, { key: 'job.startDate', tier: 'labelled', found: [found] }) : [];
  });
  const inText = (): FoundFact[] =>
    jobLines(view, ['company', 'legal', 'news', 'process']).flatMap((line) =>
      toFacts(view, line, {
        key: 'job.startDate',
        tier: 'prose',
        found: findStartDates(line.text, fieldContextOf(view, line.block)),
      }),
    );
  const starts = firstOf(() => start, inText).slice(0, 1);
  return [...DATE_FIELDS.flatMap((row) => readDateField(view, row)), ...starts];
}
