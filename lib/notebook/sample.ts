import { listOpportunities } from './queries.ts';
import type { Opportunity } from './records.ts';

/** The built-in sample's opportunity, also when it was archived; undefined when it is not in the notebook. */
export async function findSample(): Promise<Opportunity | undefined> {
  const all = [...(await listOpportunities()), ...(await listOpportunities({ archived: true }))];
  return all.find((one) => one.sample);
}
