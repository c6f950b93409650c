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
