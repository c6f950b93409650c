// Whether a page belongs to a company the candidate is talking to.
import { findGateSite } from './gate/known-site.ts';
import { capturesOf, listOpportunities } from './notebook/queries.ts';
import type { Opportunity } from './notebook/records.ts';
import { companyKey } from './notebook/suggest-opportunity.ts';
import { parseAddress } from './reading/address.ts';

/** Sites many companies share say nothing about whose page it is. */
function ownDomain(address: string): string | undefined {
  const { host, domain } = parseAddress(address);
  return host === '' || findGateSite(host) ? undefined : domain;
}

/** The company's name as it could stand in an address: "Fernhill Transit GmbH" in "fernhilltransit.example". */
function isNamedAfter(domain: string, { company }: Opportunity): boolean {
  const [label = ''] = domain.split('.');
  const name = companyKey(company).replaceAll(' ', '');
  return name.length >= 4 && label.replaceAll('-', '') === name;
}

/**
 * The opportunity whose company the address belongs to: one with a page from the same domain, else one the domain is
 * named after; the one changed last where several are. Undefined on job sites and elsewhere.
 */
export async function findTracked(address: string): Promise<Opportunity | undefined> {
  const domain = ownDomain(address);
  if (domain === undefined) return undefined;
  const opportunities = await listOpportunities();
  for (const opportunity of opportunities) {
    const captures = await capturesOf(opportunity.id);
    if (captures.some((capture) => ownDomain(capture.address) === domain)) return opportunity;
  }
  return opportunities.find((opportunity) => isNamedAfter(domain, opportunity));
}
