// What is known of an opportunity, theme by theme: with evidence, no longer surely, or not at all.
import type { FactKey } from './fact-key.ts';
import type { Fact } from './fact.ts';
import type { PageKind } from './page-kind.ts';

/** Themes a candidate needs to know about before saying yes, and where the answer usually stands. */
const THEME_ROWS = [
  { theme: 'role', keys: ['job.responsibility', 'job.level', 'job.problem'], read: 'job-posting' },
  { theme: 'success', keys: ['job.goal'], read: 'job-posting' },
  { theme: 'team', keys: ['job.team', 'job.teamSize'], read: 'company-team' },
  { theme: 'manager', keys: ['job.reportsTo'], read: 'company-team' },
  { theme: 'product', keys: ['company.product', 'company.technology'], read: 'company-product' },
  { theme: 'customers', keys: ['company.customer'], read: 'company-product' },
  { theme: 'money', keys: ['company.funding', 'company.investor', 'company.size'], read: 'company-about' },
  { theme: 'risk', keys: ['company.challenge', 'company.news'], read: 'company-news' },
  { theme: 'values', keys: ['company.value', 'company.mission'], read: 'company-values' },
  { theme: 'process', keys: ['job.processStep', 'job.contact', 'job.applyBy'], read: 'job-posting' },
  { theme: 'pay', keys: ['job.salary', 'job.equity', 'job.benefit'], read: 'job-posting' },
  {
    theme: 'terms',
    keys: ['job.workplace', 'job.workplaceScope', 'job.employmentType', 'job.schedule', 'job.startDate'],
    read: 'job-posting',
  },
] as const satisfies readonly { theme: string; keys: readonly FactKey[]; read: PageKind }[];

export type KnownTheme = (typeof THEME_ROWS)[number]['theme'];

/** One theme. `facts` are what is known of it; `why` says what makes it stale. */
export interface ThemeKnown {
  theme: KnownTheme;
  state: 'known' | 'stale' | 'unknown';
  why?: 'old' | 'contradicted';
  facts: Fact[];
  /** The kind of page that usually tells. */
  read: PageKind;
}

export interface UnknownsRequest {
  facts: readonly Fact[];
  /** When the page of a capture was last seen as it is kept (ISO 8601); undefined when it is gone. */
  seenAt: (captureId: string) => string | undefined;
  /** When the round in which a fact was spoken about took place. */
  heardAt?: (roundId: string) => string | undefined;
  /** ISO 8601, UTC. */
  now: string;
}

/** Older evidence may no longer hold. */
const STALE_AFTER_DAYS = 60;
const DAY = 86_400_000;

function ageInDays(fact: Fact, { seenAt, heardAt, now }: UnknownsRequest): number {
  const heard = fact.heard?.relation === 'confirms' ? heardAt?.(fact.heard.roundId) : undefined;
  const moments = [seenAt(fact.captureId), heard].filter((moment) => moment !== undefined);
  if (moments.length === 0) return Infinity;
  return (Date.parse(now) - Math.max(...moments.map((moment) => Date.parse(moment)))) / DAY;
}

/** Every theme once, in the order of the rows. A rejected fact tells nothing. */
export function mapUnknowns(request: UnknownsRequest): ThemeKnown[] {
  return THEME_ROWS.map(({ theme, keys, read }): ThemeKnown => {
    const wanted: readonly FactKey[] = keys;
    const facts = request.facts.filter((fact) => wanted.includes(fact.key) && fact.status !== 'rejected');
    const row = { theme, facts, read };
    if (facts.length === 0) return { ...row, state: 'unknown' };
    const standing = facts.filter((fact) => fact.status !== 'contradicted');
    if (standing.length === 0) return { ...row, state: 'stale', why: 'contradicted' };
    const fresh = standing.some((fact) => ageInDays(fact, request) <= STALE_AFTER_DAYS);
    return fresh ? { ...row, state: 'known' } : { ...row, state: 'stale', why: 'old' };
  });
}
