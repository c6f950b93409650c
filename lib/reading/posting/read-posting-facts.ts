import type { FoundFact } from '../../facts/fact.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readEmployer } from './employer.ts';
import { readDates } from './date-facts.ts';
import { readEmploymentTypes } from './employment-facts.ts';
import { readEquity, readSalaries } from './salary-facts.ts';
import { readWorkplaces, readWorkplaceScopes } from './workplace-facts.ts';
import { readYears } from './years-facts.ts';
import { readJobKey } from './job-key.ts';
import { readTitle } from './job-title.ts';
import { countryOfJob, readLocations } from './locations.ts';
import { mergeFacts } from './merge-facts.ts';
import { createPostingView, type PostingView } from './posting-view.ts';
import { readSectionFacts } from './section-facts.ts';
import { readSkillFacts } from './skill-facts.ts';
import { readStatus } from './status.ts';
import { readTextFacts } from './text-facts.ts';
import { findShownJob } from './shown-job.ts';

/** What was read of the shown job. */
export interface PostingFacts {
  facts: FoundFact[];
  job: { key: string; reason: string };
  notes: string[];
}

/** Values in lines of their own below a label that names a fact: no points of the section they stand in. */
function valuesBelowLabels({ pairs }: PostingView): Set<number> {
  const points = new Set([
    'benefit',
    'preference',
    'requirement',
    'responsibility',
    'skill',
    'language',
    'degree',
    'licence',
  ]);
  return new Set(
    pairs.flatMap(({ form, field, block }) => (form === 'below' && !points.has(field) ? [block] : [])),
  );
}

/** All facts about the shown job. */
export function readPostingFacts(context: ReadingContext): PostingFacts {
  const job = findShownJob(context);
  const view = createPostingView(context, job);
  const locations = readLocations(view);
  const country = countryOfJob(locations);
  const places = locations.flatMap((fact) => (fact.key === 'job.location' ? [fact.value] : []));
  const employer = readEmployer(view, places);
  const company = employer?.key === 'company.name' ? employer.value : undefined;
  view.fields = {
    ...view.fields,
    ...(country === undefined ? {} : { country }),
    ...(company === undefined ? {} : { company }),
  };
  const lines = readSectionFacts(context, job.posting, valuesBelowLabels(view));
  const facts = [
    ...readTitle(view, { company, locations: places }),
    ...(employer ? [employer] : []),
    ...locations,
    ...readWorkplaces(view),
    ...readWorkplaceScopes(view),
    ...readEmploymentTypes(view),
    ...readSalaries(view),
    ...readEquity(view),
    ...readDates(view),
    ...readStatus(view),
    ...readYears(view, lines),
    ...readTextFacts(view),
    ...lines,
    ...readSkillFacts(view, lines, view.fields),
  ];
  return { facts: mergeFacts(facts), job: readJobKey(context, job), notes: job.notes };
}
