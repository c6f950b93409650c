import { ACT, ARTICLE_PATH, HEADING_CUES, OFFER, TITLE_CUE, TITLE_MARK, WEIGHTS, type Sign } from './cues.ts';
import { GATE_DATA } from './gate-data.ts';
import { plain } from './plain.ts';
import type { PageLook } from './page-look.ts';
import type { Verdict } from './verdict.ts';

const jobAddress = new RegExp(GATE_DATA.jobAddress);
const applyLabel = new RegExp(GATE_DATA.applyLabel, 'u');
const companyPages = new Set(GATE_DATA.companyPages);
const MANY_ALIKE = 8;

function pathOf(address: string): string {
  return address.replace(/^[a-z]+:\/\/[^/?#]*/i, '').toLowerCase();
}

/** True when the address looks like that of one job. */
export function namesJob(address: string): boolean {
  return jobAddress.test(pathOf(address));
}

/** True when the last part of the address is a name companies give to pages about themselves. */
function namesCompanyPage(address: string): boolean {
  const last =
    pathOf(address)
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  return companyPages.has(plain(last.replace(/\.\w{2,5}$/, '')));
}

/** How many of a posting's parts the headings name, up to three. */
export function countParts(headings: readonly string[]): number {
  const folded = headings.map((heading) => heading.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  const parts = HEADING_CUES.filter(({ pattern }) => folded.some((heading) => pattern.test(heading)));
  // Courses, offices and forms ask and give too; only a job says what one does there.
  return parts.some(({ does }) => does) ? Math.min(3, parts.length) : Math.min(1, parts.length);
}

/** True for a control that leads to an application. */
export function isApply(label: string): boolean {
  return applyLabel.test(plain(label));
}

function readSigns(look: PageLook, parts: number): Sign[] {
  const { site, postings } = look;
  const job = site !== undefined && look.jobId !== undefined;
  const signs: (Sign | false)[] = [
    job && 'site:job',
    site !== undefined && !job && look.marked !== true && 'site:host',
    look.marked === true && 'site:mark',
    look.pane === true && 'site:pane',
    postings === 1 && 'structured:JobPosting',
    postings > 1 && 'structured:many',
    !job && namesJob(look.address) && 'address:job',
    look.labels.some(isApply) && 'page:apply',
    parts > 0 && (`headings:${parts}` as Sign),
    TITLE_MARK.test(look.shown) && 'title:mark',
    TITLE_CUE.test(look.title) && 'title:job',
    look.article && 'structured:article',
    ARTICLE_PATH.test(pathOf(look.address)) && 'address:article',
    look.lines < 5 && 'page:thin',
    look.alike >= MANY_ALIKE && parts < 2 && look.pane !== true && 'page:list',
  ];
  return signs.filter((sign) => sign !== false);
}

/** Says what the page is to us, and why. Pure: the same look, the same verdict. */
export function decide(look: PageLook): Verdict {
  const signs = readSigns(look, countParts(look.headings));
  const sum = signs.reduce((total, sign) => total + WEIGHTS[sign], 0);
  const level = sum >= ACT ? 'act' : sum >= OFFER ? 'offer' : 'quiet';
  const reasons = signs.map((sign) => `${sign} ${WEIGHTS[sign] > 0 ? '+' : ''}${WEIGHTS[sign]}`);
  const { address, shown } = look;
  if (level === 'quiet' && namesCompanyPage(address))
    return {
      level: 'offer',
      kind: 'company',
      address,
      ...(shown && { shown }),
      reasons: ['address:company-page'],
    };
  const jobKey = look.site && look.jobId ? `${look.site.id}:${look.jobId}` : undefined;
  const unnamed = jobKey === undefined && !namesJob(address) && look.alike >= MANY_ALIKE;
  return {
    level,
    kind: 'posting',
    address,
    ...(jobKey === undefined ? {} : { jobKey }),
    ...(shown && { shown }),
    ...(unnamed && level !== 'quiet' && { pane: true as const }),
    reasons,
  };
}

/** Part of most addresses that have to do with jobs. */
export const JOB_WORD = /job|career|karriere|stelle|vaca|emploi/i;

/** True when the page may still become a posting: its address or its data says so, and its text may be late. */
export function mayBecomePosting({ site, jobId, postings, address }: PageLook): boolean {
  const splitView = site?.pane !== undefined && JOB_WORD.test(address);
  return jobId !== undefined || postings > 0 || splitView || namesJob(address);
}
