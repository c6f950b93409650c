import { findWorkplaces, findWorkplaceScopes, readWorkplaceValue } from '../fields/workplace.ts';
import type { FoundFact, Tier } from '../../facts/fact.ts';
import { factFromData } from '../make-fact.ts';
import { readProperty, realText } from '../structured-index.ts';
import type { PostingView } from './posting-view.ts';
import {
  chipLines,
  dataSource,
  fieldContextOf,
  firstOf,
  jobLines,
  lineOf,
  pairLines,
  toFacts,
  type Line,
} from './posting-lines.ts';

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
    ...['location', 'employmentType']
      .flatMap((field) => pairLines(view, field))
      .flatMap((line) => read(line, 'labelled')),
    ...chipLines(view).flatMap((line) => read(line, 'section')),
    ...(heading ? read(lineOf(view, heading.block), 'section') : []),
  ];
  const prose = (): FoundFact[] =>
    jobLines(view, ['company', 'legal']).flatMap((line) => read(line, 'prose'));
  const shown = firstOf(() => near, prose);
  const data = workplaceInData(view);
  return shown.length === 0 ? data : withOtherWorkplace(shown, data);
}

/** Words data says it with; the narrower first. */
const MODES = [
  { mode: 'hybrid', words: /hybrid/i },
  { mode: 'remote', words: /telecommute|remote/i },
  { mode: 'on-site', words: /on[-_ ]?site|in[-_ ]?(?:office|person)/i },
] as const;

function workplaceInData(view: PostingView): FoundFact[] {
  const type = view.posting ? realText(readProperty(view.posting.data, 'jobLocationType')) : undefined;
  const value = type === undefined ? undefined : MODES.find(({ words }) => words.test(type))?.mode;
  if (type === undefined || value === undefined) return [];
  return [
    factFromData(type, dataSource(view), {
      key: 'job.workplace',
      value,
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
