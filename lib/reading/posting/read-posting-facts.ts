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
  // "Experience" over a sentence heads a demand; over a word it is a fact.
  const demand = (field: string, value: string): boolean => field === 'years' && value.split(' ').length >= 4;
  return new Set(
    pairs.flatMap(({ form, field, block, value }) =>
      form === 'below' && !points.has(field) && !demand(field, value) ? [block] : [],
    ),
  );
}

const MORE_TO_READ =
  /^(?:…|\.\.\.)?\s*(?:(?:read|see|show|view|load) (?:the )?(?:full|entire|whole|complete|rest of the) (?:job )?(?:description|posting|ad)|(?:ganze|vollständige|komplette)[ns]? (?:stellenanzeige|stellenbeschreibung|beschreibung|anzeige)(?: (?:lesen|anzeigen|ansehen))?|(?:voir|lire|afficher) (?:l['’]annonce|la description) (?:complète|entière)|ver (?:la )?(?:descripción|oferta) completa|volledige (?:vacature|omschrijving)(?: \p{L}+)?|ver descrição completa|vedi (?:l['’]annuncio|la descrizione) complet[ao]|pokaż (?:cały|pełny) opis)\W*$/iu;

/** A control that promises the rest of the description, where parts of a description are missing. */
function isPartOnly({ context, area }: PostingView, facts: readonly FoundFact[]): boolean {
  const parts = new Set(facts.map(({ key }) => key));
  if (parts.has('job.responsibility') && parts.has('job.requirement')) return false;
  return area.some((index) => MORE_TO_READ.test(context.snapshot.blocks[index]?.text ?? ''));
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
  const part = isPartOnly(view, lines) ? ['the page shows only part of the description'] : [];
  return { facts: mergeFacts(facts), job: readJobKey(context, job), notes: [...job.notes, ...part] };
}
