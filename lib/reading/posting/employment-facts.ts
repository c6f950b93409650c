import {
  findEmploymentTypes,
  readStructuredEmploymentTypes,
  type EmploymentType,
} from '../fields/employment-type.ts';
import type { FoundFact, Tier } from '../../facts/fact.ts';
import { factFromData } from '../make-fact.ts';
import { realText } from '../structured-index.ts';
import type { PostingView } from './posting-view.ts';
import {
  chipLines,
  dataSource,
  fieldContextOf,
  firstOf,
  jobLines,
  lineOf,
  readData,
  toFacts,
  type Line,
} from './posting-lines.ts';

/** Fields whose values may name terms of work beside what their label says. */
const SAYING_TERMS = new Set(['employmentType', 'schedule', 'workplace']);

/** "Jornada: completa": the value may need its label to be understood. */
function readEmploymentPairs(view: PostingView): FoundFact[] {
  return view.pairs.flatMap(({ field, label, value, block }) => {
    if (!SAYING_TERMS.has(field)) return [];
    const line = { block, text: value };
    const made = { key: 'job.employmentType', tier: 'labelled' } as const;
    const direct = toFacts(view, line, {
      ...made,
      found: findEmploymentTypes(value, fieldContextOf(view, block)),
    });
    if (direct.length > 0 || field !== 'employmentType') return direct;
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

/** A promise stands at the beginning of its line. */
const PROMISE_OPENS = 30;
const HOURS = new Set<unknown>(['full-time', 'part-time']);

/** How much one works and on what terms are two questions: what one source leaves open, the next may answer. */
function withOpenAnswered(shown: FoundFact[], more: readonly FoundFact[]): FoundFact[] {
  const [hours, terms] = [true, false].map((of) => shown.some(({ value }) => HOURS.has(value) === of));
  return [...shown, ...more.filter(({ value }) => !(HOURS.has(value) ? hours : terms))];
}

const PROMISED = new Set<unknown>(['permanent', 'temporary']);

/** "A permanent contract" among what is offered; only words that leave no doubt count there. */
function readPromised(view: PostingView): FoundFact[] {
  return view.context.lines
    .filter(({ section }) => section === 'benefits')
    .flatMap((line) =>
      toFacts(view, line, {
        key: 'job.employmentType',
        tier: 'prose',
        found: findEmploymentTypes(line.text, { ...view.fields, section: 'requirements' }).filter(
          ({ value, start }) => PROMISED.has(value) && start <= PROMISE_OPENS,
        ),
      }),
    );
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
  const shown = firstOf(
    () => near,
    data,
    () =>
      jobLines(view, ['company', 'legal', 'benefits', 'requirements', 'preferences']).flatMap((line) =>
        read(line, 'prose'),
      ),
  );
  return withOpenAnswered(withOpenAnswered(shown, data()), readPromised(view));
}

function employmentFromData(view: PostingView, value: EmploymentType, raw: unknown): FoundFact {
  const words =
    realText(
      Array.isArray(raw) ? raw.find((one) => readStructuredEmploymentTypes(one).includes(value)) : raw,
    ) ?? value;
  return factFromData(words, dataSource(view), {
    key: 'job.employmentType',
    value,
    tier: 'structured',
    confidence: 0.85,
    note: 'from page data',
  });
}
