import type { FactKey } from '../../lib/facts/fact-key.ts';
import type { FoundFact } from '../../lib/facts/fact.ts';

/** What a candidate needs to know before saying yes, and the facts that would tell. */
const WANTED = [
  { name: 'pay', keys: ['job.salary'] },
  { name: 'reports_to', keys: ['job.reportsTo'] },
  { name: 'team', keys: ['job.team', 'job.teamSize'] },
  { name: 'goals', keys: ['job.goal'] },
  { name: 'workplace', keys: ['job.workplace', 'job.workplaceScope'] },
  { name: 'start', keys: ['job.startDate'] },
  { name: 'process', keys: ['job.processStep'] },
  { name: 'contract', keys: ['job.employmentType'] },
  { name: 'benefits', keys: ['job.benefit'] },
  { name: 'customers', keys: ['company.customer'] },
  { name: 'size', keys: ['company.size'] },
] as const satisfies readonly { name: string; keys: readonly FactKey[] }[];

export type Unknown = (typeof WANTED)[number]['name'];

/** Names of what no fact tells, most telling first. */
export function findUnknowns(facts: readonly FoundFact[]): Unknown[] {
  const known = new Set<FactKey>(facts.map((fact) => fact.key));
  return WANTED.filter((wanted) => !wanted.keys.some((key) => known.has(key))).map((wanted) => wanted.name);
}
