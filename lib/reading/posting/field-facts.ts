import type { EmploymentType } from '../fields/employment-type.ts';
import { findEmploymentTypes, readStructuredEmploymentTypes } from '../fields/employment-type.ts';
import { findDates, readDate, readDateValue, type DateKind } from '../fields/dates.ts';
import { findEquity } from '../fields/equity.ts';
import type { FieldContext, Found } from '../fields/found.ts';
import { findSalaries } from '../fields/salary.ts';
import { readStartDate } from '../fields/start-date.ts';
import { readStructuredSalaries } from '../fields/structured-salary.ts';
import { findWorkplaces, findWorkplaceScopes, readWorkplaceValue } from '../fields/workplace.ts';
import { findYears, minimumYears, type YearsAsked } from '../fields/years.ts';
import type { FoundFact, Tier } from '../../facts/fact.ts';
import type { FactKey, FactValueOf } from '../../facts/fact-key.ts';
import { factFromBlock, factFromData } from '../make-fact.ts';
import { readProperty, realText } from '../structured-index.ts';
import type { PostingView } from './posting-view.ts';

/** A line to read, with where its text begins in its block. */
export interface Line {
  block: number;
  text: string;
}

/** Text of a block as a line. */
export function lineOf(view: PostingView, block: number): Line {
  return { block, text: view.context.snapshot.blocks[block]?.text ?? '' };
}

/** What is known around a line. */
export function fieldContextOf(view: PostingView, block: number): FieldContext {
  const section = view.sectionOf.get(block);
  return section === undefined ? view.fields : { ...view.fields, section };
}

/** Turns what a field reader found in a line into facts. */
export function toFacts<K extends FactKey>(
  view: PostingView,
  line: Line,
  made: { key: K; tier: Tier; found: readonly Found<FactValueOf<K>>[] },
): FoundFact[] {
  return made.found.flatMap(({ value, start, end, confidence, inferred, note }) => {
    const quote = line.text.slice(start, end).trim();
    if (quote === '') return [];
    const parts = { key: made.key, value, tier: made.tier, confidence, inferred, note };
    return [factFromBlock(view.context.snapshot, { block: line.block, quote }, parts) as FoundFact];
  });
}

function pairLines(view: PostingView, field: string): Line[] {
  return view.pairs.flatMap((pair) =>
    pair.field === field ? [{ block: pair.block, text: pair.value }] : [],
  );
}

/** The bits of the lines beside the title: "Full time · Berlin · Hybrid" are three. */
export function chipLines(view: PostingView): Line[] {
  return view.chips.flatMap((block) =>
    lineOf(view, block)
      .text.split(/\s+[·•|]\s+|\s*\|\s*/)
      .map((text) => ({ block, text: text.trim() })),
  );
}

/** Facts of the first source that gives any. */
function firstOf(...sources: (() => FoundFact[])[]): FoundFact[] {
  for (const source of sources) {
    const facts = source();
    if (facts.length > 0) return facts;
  }
  return [];
}

/** Lines about the job itself: no company text, no legal text, no benefits unless asked for. */
function jobLines(view: PostingView, skip: readonly string[]): Line[] {
  return view.context.lines.flatMap((line) =>
    skip.includes(line.section) || line.hidden || line.text.endsWith('?')
      ? []
      : [{ block: line.block, text: line.text }],
  );
}

function readData<T>(view: PostingView, name: string, read: (value: unknown) => T[]): T[] {
  return view.posting ? read(readProperty(view.posting.data, name)) : [];
}

function dataSource(view: PostingView): 'json-ld' | 'microdata' | 'page-state' {
  return view.posting?.source ?? 'json-ld';
}

/** "Jornada: completa": the value may need its label to be understood. */
function readEmploymentPairs(view: PostingView): FoundFact[] {
  return view.pairs.flatMap(({ field, label, value, block }) => {
    if (field !== 'employmentType') return [];
    const line = { block, text: value };
    const made = { key: 'job.employmentType', tier: 'labelled' } as const;
    const direct = toFacts(view, line, {
      ...made,
      found: findEmploymentTypes(value, fieldContextOf(view, block)),
    });
    if (direct.length > 0) return direct;
    const joined = findEmploymentTypes(
      `${label.replace(/[:：]\s*$/, '')} ${value}`,
      fieldContextOf(view, block),
    );
    return toFacts(view, line, {
      ...made,
      found: joined.map((found) => ({ ...found, start: 0, end: value.length })),
    });
  });
}

/** Full-time, permanent, internship …: labelled, beside the title, in structured data, then in the text. */
export function readEmploymentTypes(view: PostingView): FoundFact[] {
  const key = 'job.employmentType' as const;
  const read = (line: Line, tier: Tier): FoundFact[] =>
    toFacts(view, line, {
      key,
      tier,
      found: findEmploymentTypes(line.text, fieldContextOf(view, line.block)),
    });
  const heading = view.job.heading;
  const near = [
    ...readEmploymentPairs(view),
    ...chipLines(view).flatMap((line) => read(line, 'section')),
    ...(heading ? read(lineOf(view, heading.block), 'section') : []),
  ];
  const data = (): FoundFact[] =>
    readData(view, 'employmentType', (value) =>
      readStructuredEmploymentTypes(value).map((type) => ({ type, raw: value })),
    ).map(({ type, raw }) => employmentFromData(view, type, raw));
  return firstOf(
    () => near,
    data,
    () =>
      jobLines(view, ['company', 'legal', 'benefits', 'requirements', 'preferences']).flatMap((line) =>
        read(line, 'prose'),
      ),
  );
}

function employmentFromData(view: PostingView, value: EmploymentType, raw: unknown): FoundFact {
  const words =
    realText(
      Array.isArray(raw) ? raw.find((one) => readStructuredEmploymentTypes(one).includes(value)) : raw,
    ) ?? String(value);
  return factFromData(words, dataSource(view), {
    key: 'job.employmentType',
    value,
    tier: 'structured',
    confidence: 0.85,
    note: 'from page data',
  });
}

/** Remote, hybrid, on-site: what the page says of this job. */
export function readWorkplaces(view: PostingView): FoundFact[] {
  const key = 'job.workplace' as const;
  const read = (line: Line, tier: Tier): FoundFact[] =>
    toFacts(view, line, { key, tier, found: findWorkplaces(line.text, fieldContextOf(view, line.block)) });
  const labelled = pairLines(view, 'workplace').flatMap((line) =>
    toFacts(view, line, {
      key,
      tier: 'labelled',
      found: readWorkplaceValue(line.text, fieldContextOf(view, line.block)),
    }),
  );
  const heading = view.job.heading;
  const near = [
    ...labelled,
    ...pairLines(view, 'location').flatMap((line) => read(line, 'labelled')),
    ...chipLines(view).flatMap((line) => read(line, 'section')),
    ...(heading ? read(lineOf(view, heading.block), 'section') : []),
  ];
  const prose = (): FoundFact[] =>
    jobLines(view, ['company', 'legal', 'benefits']).flatMap((line) => read(line, 'prose'));
  const shown = firstOf(() => near, prose);
  const data = workplaceInData(view);
  return shown.length === 0 ? data : withOtherWorkplace(shown, data);
}

function workplaceInData(view: PostingView): FoundFact[] {
  const type = view.posting ? realText(readProperty(view.posting.data, 'jobLocationType')) : undefined;
  if (type === undefined || !/telecommute|remote/i.test(type)) return [];
  return [
    factFromData(type, dataSource(view), {
      key: 'job.workplace',
      value: 'remote',
      tier: 'structured',
      confidence: 0.8,
      note: 'from page data',
    }),
  ];
}

/** Remote in the data, something else on the page: both are kept and marked as a contradiction. */
function withOtherWorkplace(shown: FoundFact[], data: FoundFact[]): FoundFact[] {
  const [other] = data;
  if (!other || shown.some(({ value }) => value === other.value)) return shown;
  return [...shown, other].map((fact) => ({ ...fact, conflict: 'job.workplace' }));
}

/** "US only", "2 days a week in the office", "CET ± 3". */
export function readWorkplaceScopes(view: PostingView): FoundFact[] {
  const lines = [...view.chips.map((index) => lineOf(view, index)), ...jobLines(view, ['company', 'legal'])];
  return lines.flatMap((line) =>
    toFacts(view, line, {
      key: 'job.workplaceScope',
      tier: 'prose',
      found: findWorkplaceScopes(line.text, fieldContextOf(view, line.block)),
    }),
  );
}

/** Pay bands: labelled and visible first; structured data when the page shows none. */
export function readSalaries(view: PostingView): FoundFact[] {
  const key = 'job.salary' as const;
  const seen = new Set<number>();
  const labelled = pairLines(view, 'salary').flatMap((line) => {
    const found = findSalaries(`Salary: ${line.text}`, fieldContextOf(view, line.block)).map((one) => ({
      ...one,
      start: Math.max(0, one.start - 8),
      end: one.end - 8,
    }));
    if (found.length > 0) seen.add(line.block);
    return toFacts(view, line, { key, tier: 'labelled', found });
  });
  const lines = [...new Set([...view.chips, ...view.area])]
    .filter((index) => !seen.has(index))
    .map((index) => lineOf(view, index));
  const visible = lines.flatMap((line) =>
    toFacts(view, line, {
      key,
      tier: 'prose',
      found: findSalaries(line.text, fieldContextOf(view, line.block)),
    }),
  );
  const data = (): FoundFact[] =>
    view.posting
      ? readStructuredSalaries(view.posting.data as Record<string, unknown>, view.fields).map(
          ({ value, quote, confidence, inferred, note }) =>
            factFromData(quote, dataSource(view), {
              key,
              value,
              tier: 'structured',
              confidence,
              inferred,
              note: note ?? 'from page data',
            }),
        )
      : [];
  return firstOf(
    () => [...labelled, ...visible],
    data,
    () => salariesInData(view),
  );
}

/** Pay said only in the description inside page data. */
function salariesInData(view: PostingView): FoundFact[] {
  if (!view.posting) return [];
  return view.posting.lines.flatMap(({ text }) =>
    findSalaries(text, view.fields).map(({ value, start, end, confidence, inferred }) =>
      factFromData(text.slice(start, end), dataSource(view), {
        key: 'job.salary',
        value,
        tier: 'structured',
        confidence,
        inferred,
        note: 'from page data',
      }),
    ),
  );
}

/** Shares and options named beside or instead of pay. */
export function readEquity(view: PostingView): FoundFact[] {
  return view.area
    .map((index) => lineOf(view, index))
    .flatMap((line) =>
      toFacts(view, line, {
        key: 'job.equity',
        tier: 'prose',
        found: findEquity(line.text, fieldContextOf(view, line.block)),
      }),
    );
}

const DATE_FIELDS = [
  { key: 'job.datePosted', field: 'datePosted', kind: 'posted', data: 'datePosted' },
  { key: 'job.applyBy', field: 'applyBy', kind: 'apply-by', data: 'validThrough' },
] as const;

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
    [...new Set([...view.chips, ...view.area])].flatMap((index) => {
      const line = lineOf(view, index);
      const found = findDates(line.text, fieldContextOf(view, index)).filter(
        ({ value }) => value.kind === kind,
      );
      return toFacts(view, line, {
        key: row.key,
        tier: 'prose',
        found: found.map((one) => ({ ...one, value: one.value.date })),
      });
    });
  const data = (): FoundFact[] => dateFromData(view, row);
  const known = data();
  const shown = withYear(firstOf(labelled, visible, () => known).slice(0, 1), known);
  return noteDatePassed(withOtherDate(shown, known), view.fields.observedAt);
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

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day on the page and another in its data cannot both be right: both are kept and marked. */
function withOtherDate(shown: FoundFact[], known: FoundFact[]): FoundFact[] {
  const [fact] = shown;
  const [other] = known;
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
  return [...DATE_FIELDS.flatMap((row) => readDateField(view, row)), ...start.slice(0, 1)];
}

/** Least general years of experience asked for. */
export function readYears(view: PostingView): FoundFact[] {
  const lines = jobLines(view, ['company', 'legal', 'benefits', 'team', 'process', 'values', 'mission']);
  const all = [...pairLines(view, 'years'), ...lines].flatMap((line) =>
    findYears(line.text, {
      ...fieldContextOf(view, line.block),
      section: view.sectionOf.get(line.block) ?? 'requirements',
    }).map((found) => ({ line, found })),
  );
  const best: Found<YearsAsked> | undefined = minimumYears(all.map(({ found }) => found));
  const line = all.find(({ found }) => found === best)?.line;
  if (!best || !line) return [];
  return toFacts(view, line, {
    key: 'job.yearsExperience',
    tier: 'prose',
    found: [{ ...best, value: best.value.years }],
  });
}
