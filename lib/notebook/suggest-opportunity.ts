// Guesses which opportunity a page belongs to. A guess, shown and changeable; two roles are never merged by themselves.
import { valueKey } from '../facts/equal-values.ts';
import { factsOf } from '../facts/fact.ts';
import type { PageReading } from '../reading/page-reading.ts';
import { captureAtAddress, getOpportunity, listOpportunities } from './queries.ts';
import type { Capture, Opportunity } from './records.ts';

export interface OpportunityGuess {
  /** The one meant; absent: a new one. */
  opportunity?: Opportunity;
  reason: 'same-page' | 'same-job' | 'same-company' | 'new';
  /** Others it could be: same company, the one changed last first. */
  others: Opportunity[];
  /** What a new opportunity would be called; empty where the page does not say. */
  company: string;
  role: string;
  /** The page as it was kept last, when this address is in the notebook. */
  kept?: Capture;
}

/** Company names are compared without legal form, case and punctuation. */
const LEGAL_FORMS =
  /\b(ab|ag|as|bv|co|corp|corporation|gmbh|inc|incorporated|kg|limited|llc|llp|ltd|nv|oy|plc|pty|sa|sas|se|spa|srl)\b/g;

/** Text under which two spellings of a company's name meet; empty for a name without letters. */
export function companyKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.replace(LEGAL_FORMS, '').replace(/\s+/g, ' ').trim() || words;
}

/** May a page about this job go into this opportunity without asking? Not when either is known to be another job. */
function fitsJob(opportunity: Opportunity, job: { key?: string; role: string }): boolean {
  if (job.key === undefined) return true;
  if (opportunity.jobKeys.length > 0) return false;
  return opportunity.role === '' || valueKey(opportunity.role) === valueKey(job.role);
}

/**
 * The opportunity a page belongs to: the one it is kept in already, else the one with the same job key, else one at the
 * same company that is not about another job, else a new one. `address` is the page's. The names are the reader's until
 * the candidate corrects them.
 */
export async function suggestOpportunity(reading: PageReading, address: string): Promise<OpportunityGuess> {
  const company = factsOf(reading.facts, 'company.name')[0]?.value ?? '';
  const isPosting = reading.kind === 'job-posting' || reading.kind === 'application-form';
  const role = isPosting ? (factsOf(reading.facts, 'job.title')[0]?.value ?? '') : '';
  const all = await listOpportunities();
  const name = companyKey(company);
  const atCompany = all.filter((one) => name !== '' && companyKey(one.company) === name);
  const guess = (reason: OpportunityGuess['reason'], opportunity?: Opportunity): OpportunityGuess => ({
    ...(opportunity ? { opportunity } : {}),
    reason,
    others: atCompany.filter((one) => one.id !== opportunity?.id),
    company,
    role,
  });

  const job = reading.job?.key;
  const kept = await captureAtAddress(address);
  const samePage =
    kept && (job === undefined || kept.jobKey === undefined || kept.jobKey === job) ? kept : undefined;
  const home = samePage && (await getOpportunity(samePage.opportunityId));
  if (home && !home.archivedAt) return { ...guess('same-page', home), kept: samePage };
  const sameJob = job === undefined ? undefined : all.find((one) => one.jobKeys.includes(job));
  if (sameJob) return guess('same-job', sameJob);
  const sameCompany = atCompany.find((one) =>
    fitsJob(one, { ...(job === undefined ? {} : { key: job }), role }),
  );
  return sameCompany ? guess('same-company', sameCompany) : guess('new');
}
