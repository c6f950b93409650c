import type { FactKey } from '../../lib/facts/fact-key.ts';

/** How the values of a key are set: a labelled row, a list of whole lines, or short names side by side. */
export type FactLook = 'row' | 'lines' | 'names';

export interface FactGroup {
  name:
    | 'role'
    | 'terms'
    | 'work'
    | 'asks'
    | 'offers'
    | 'process'
    | 'company'
    | 'values'
    | 'people'
    | 'news'
    | 'wording'
    | 'marked';
  keys: readonly { key: FactKey; look: FactLook }[];
}

const row = (key: FactKey) => ({ key, look: 'row' as const });
const lines = (key: FactKey) => ({ key, look: 'lines' as const });
const names = (key: FactKey) => ({ key, look: 'names' as const });

/** Every fact key, once, in the order a candidate reads: what the job is before what the company says of itself. */
export const FACT_GROUPS: readonly FactGroup[] = [
  {
    name: 'role',
    keys: [
      row('job.title'),
      row('job.location'),
      row('job.workplace'),
      row('job.workplaceScope'),
      row('job.level'),
      row('job.team'),
      row('job.teamSize'),
      row('job.reportsTo'),
      row('job.status'),
      row('job.datePosted'),
      row('job.applyBy'),
      row('job.startDate'),
    ],
  },
  {
    name: 'terms',
    keys: [
      row('job.salary'),
      row('job.equity'),
      row('job.employmentType'),
      row('job.schedule'),
      row('job.travel'),
      row('job.visa'),
    ],
  },
  { name: 'work', keys: [lines('job.goal'), lines('job.problem'), lines('job.responsibility')] },
  {
    name: 'asks',
    keys: [
      row('job.yearsExperience'),
      row('job.degree'),
      row('job.language'),
      row('job.licence'),
      names('job.skill'),
      lines('job.requirement'),
      lines('job.preference'),
    ],
  },
  { name: 'offers', keys: [lines('job.benefit')] },
  { name: 'process', keys: [lines('job.processStep'), row('job.contact')] },
  {
    name: 'company',
    keys: [
      row('company.name'),
      lines('company.summary'),
      lines('company.mission'),
      row('company.founded'),
      row('company.size'),
      row('company.headquarters'),
      row('company.office'),
      row('company.funding'),
      names('company.product'),
      names('company.customer'),
      names('company.investor'),
      names('company.partner'),
      lines('company.technology'),
      lines('company.challenge'),
      lines('company.award'),
    ],
  },
  { name: 'values', keys: [lines('company.value')] },
  { name: 'people', keys: [lines('company.person')] },
  { name: 'news', keys: [lines('company.news')] },
  { name: 'wording', keys: [names('job.stockPhrase')] },
  { name: 'marked', keys: [lines('note.marked')] },
];
