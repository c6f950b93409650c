import type { FoundFact } from '../../facts/fact.ts';
import type { PageKind } from '../../facts/page-kind.ts';
import { classifyPage } from '../kind/classify-page.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readCompanyName } from './company-identity.ts';
import { viewCompanyPage } from './company-page.ts';
import { readFounded } from './founded.ts';
import { readFunding } from './funding.ts';
import { readHeadquarters } from './headquarters.ts';
import { readLogoWalls } from './logo-walls.ts';
import { readNamedLists } from './named-lists.ts';
import { readOffices, readStatedOffices } from './offices.ts';
import { readListedTopics } from './listed-topics.ts';
import { readMission } from './mission.ts';
import { readNews } from './news.ts';
import { readPeople } from './people.ts';
import { readProducts } from './products.ts';
import { readSize } from './size.ts';
import { readPostingSummary, readSummary } from './summary.ts';
import { readValues } from './values.ts';

const COMPANY_KINDS: ReadonlySet<PageKind> = new Set<PageKind>([
  'careers',
  'company-about',
  'company-news',
  'company-product',
  'company-team',
  'company-values',
]);

function readCompanyPage(context: ReadingContext, kind: PageKind): FoundFact[] {
  const page = viewCompanyPage(context);
  const headquarters = readHeadquarters(page);
  return [
    ...readCompanyName(context),
    ...readSummary(page, kind),
    ...readMission(page),
    ...(kind === 'company-news' ? [] : readValues(page, kind)),
    ...readFounded(page),
    ...headquarters,
    ...readOffices(page, headquarters),
    ...readSize(page),
    ...readProducts(page, kind),
    ...readLogoWalls(page),
    ...readNamedLists(page),
    ...readPeople(page),
    ...readFunding(page),
    ...(kind === 'company-news' ? [] : readListedTopics(page)),
    ...(kind === 'company-news' ? readNews(context) : []),
  ];
}

/** What the company section of a posting states about the company; its name belongs to the posting's own facts. */
function readPosting(context: ReadingContext, employer: string | undefined): FoundFact[] {
  const page = viewCompanyPage(context);
  return [
    ...readPostingSummary(page, employer),
    ...readMission(page),
    ...readValues(page, 'job-posting'),
    ...readFounded(page),
    ...readHeadquarters(page),
    ...readStatedOffices(page),
    ...readSize(page),
    ...readNamedLists(page),
    ...readFunding(page),
  ];
}

/** The one person of a page, and whose page it is. */
function readPersonPage(context: ReadingContext): FoundFact[] {
  const page = viewCompanyPage(context);
  return [...readCompanyName(context), ...readPeople(page).slice(0, 1)];
}

/**
 * Facts about the company whose page this is. On a posting only what it states about the employer, on lists of jobs
 * only the name, on `other` nothing: silence is right there. `kind` saves classifying again; `employer` is the name a
 * posting's own facts give.
 */
export function readCompanyFacts(
  context: ReadingContext,
  kind: PageKind = classifyPage(context).kind,
  employer?: string,
): FoundFact[] {
  if (COMPANY_KINDS.has(kind)) return readCompanyPage(context, kind);
  if (kind === 'job-posting') return readPosting(context, employer);
  if (kind === 'person') return readPersonPage(context);
  return kind === 'job-list' ? readCompanyName(context) : [];
}
