import type { Opportunity } from './records.ts';

export interface NewOpportunity {
  company: string;
  role: string;
  sample?: true;
  /** ISO 8601, UTC. */
  now: string;
}

const NAME_LIMIT = 500;

/** A new opportunity. The candidate was invited back, so it starts at the first round. Not stored yet. */
export function makeOpportunity({ company, role, sample, now }: NewOpportunity): Opportunity {
  return {
    id: crypto.randomUUID(),
    company: company.trim().slice(0, NAME_LIMIT),
    role: role.trim().slice(0, NAME_LIMIT),
    stage: 'first-round',
    jobKeys: [],
    createdAt: now,
    changedAt: now,
    ...(sample ? { sample } : {}),
  };
}
