import type { FoundFact } from '../../facts/fact.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import { classifyPage } from '../kind/classify-page.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readCompanyName } from './company-identity.ts';
import { readPeople } from './people.ts';

const COMPANY_KINDS: ReadonlySet<PageKind> = new Set<PageKind>([
  'careers',
  'company-about',
  'company-news',
  'company-product',
  'company-team',
  'company-values',
]);

/**
 * Facts about the company whose page this is. On a posting only what its company section states, on lists of jobs
 * only the name, on `other` nothing: silence is right there.
 */
export function readCompanyFacts(
  context: ReadingContext,
  kind: PageKind = classifyPage(context).kind,
): FoundFact[] {
  if (kind === 'other' || kind === 'person') return [];
  if (!COMPANY_KINDS.has(kind)) return kind === 'job-list' ? readCompanyName(context) : [];
  return [...readCompanyName(context), ...readPeople(context)];
}
