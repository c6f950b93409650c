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

/** A label that asks for work from home, answered with some days of the week. */
const AT_HOME =
  /t[ée]l[ée]travail|home ?office|mobiles arbeiten|remote|telework|smart working|thuiswerk|teletrabajo|teletrabalho|praca zdalna/iu;
const SOME_DAYS =
  /\d\s*(?:x|jours?|tage?|days?|dagen|días?|dias?|giorni|dni)(?!\p{L})|occasionnel|partiel|teilweise|partially|częściow/iu;

/** Remote, hybrid, on-site: what the page says of this job. */
export function readWorkplaces(view: PostingView): FoundFact[] {
  const key = 'job.workplace' as const;
  const read = (line: Line, tier: Tier): FoundFact[] =>
    toFacts(view, line, { key, tier, found: findWorkplaces(line.text, fieldContextOf(view, line.block)) });
  const labelled = view.pairs
    .filter(({ field }) => field === 'workplace')
    .flatMap(({ label, value, block }) => {
      const line = { block, text: value };
      const found = readWorkplaceValue(value, fieldContextOf(view, block));
      const said =
        found.length > 0 || !AT_HOME.test(label) || !SOME_DAYS.test(value)
          ? found
          : [{ value: 'hybrid' as const, start: 0, end: value.length, confidence: 0.8 }];
      return toFacts(view, line, { key, tier: 'labelled', found: said });
    });
  const heading = view.job.heading;
  const near = [
    ...labelled,
    ...['location', 'employmentType']
      .flatMap((field) => pairLines(view, field))
      .flatMap((line) =>
        toFacts(view, line, { key, tier: 'labelled', found: findWorkplaces(line.text, view.fields) }),
      ),
    // A heading with the employer's name above them does not make them text about the company.
    ...chipLines(view).flatMap((line) =>
      toFacts(view, line, { key, tier: 'section', found: findWorkplaces(line.text, view.fields) }),
    ),
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
