// Keeps pages that were taken by themselves. Runs in a screen of ours, where the reader is: the worker stays small.
import { isDeclined } from './browser/allowed-sites.ts';
import type { TakenDraft } from './draft-state.ts';
import { keepPage, type SaveResult } from './keep-page.ts';
import { nameOfDraft, setPrepared } from './notebook/page-drafts.ts';
import type { PageKind } from './facts/page-kind.ts';
import { readDraft, type ReadDraft } from './read-draft.ts';

const COMPANY_KINDS: readonly PageKind[] = [
  'careers',
  'company-about',
  'company-news',
  'company-product',
  'company-team',
  'company-values',
];

/** A posting may open an opportunity; a page about a company only goes where one is. */
function isWorthKeeping({ reading, guess }: ReadDraft): boolean {
  if (reading.kind === 'job-posting') return reading.facts.some((fact) => fact.key === 'job.title');
  return COMPANY_KINDS.includes(reading.kind) && guess.opportunity !== undefined;
}

/**
 * Reads the page and keeps it where it belongs; undefined when the reader sees no posting and no page of a known company
 * in it, or the candidate took it back before: then it waits to be looked at like any prepared page. What the candidate decided about earlier versions stays.
 */
export async function keepTaken(draft: TakenDraft): Promise<SaveResult | undefined> {
  const read = await readDraft(draft);
  // Asked last: the candidate may have taken the page back while it was taken and read once more.
  if (!isWorthKeeping(read) || (await isDeclined(nameOfDraft(draft)))) {
    await setPrepared(draft.id);
    return undefined;
  }
  const { reading, guess } = read;
  const { company, role, opportunity } = guess;
  const kept = await keepPage({
    draft,
    reading,
    opportunity: opportunity ? { id: opportunity.id } : { new: { company, role } },
  });
  await setPrepared(draft.id);
  return kept;
}
