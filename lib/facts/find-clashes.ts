// Facts that cannot be true together: on one page, on two pages, or a page and what someone said in a round.
import { canBothHold } from './can-both-hold.ts';
import { FACT_KEYS, type FactKey } from './fact-key.ts';
import type { Fact } from './fact.ts';

/** Keys of which two pages of one opportunity should say the same. */
const SETTLED_ONCE: readonly FactKey[] = [
  'job.applyBy',
  'job.reportsTo',
  'job.salary',
  'job.startDate',
  'job.teamSize',
  'job.travel',
  'job.workplace',
  'company.founded',
  'company.headquarters',
  'company.size',
];

/** Further keys of which a page mostly says one thing: another value on its next version came in the place of the first. */
const MOSTLY_ONE: readonly FactKey[] = [
  'job.employmentType',
  'job.location',
  'job.schedule',
  'job.workplaceScope',
];

const isSaidOnce = (key: FactKey): boolean =>
  FACT_KEYS[key].count === 'one' || SETTLED_ONCE.includes(key) || MOSTLY_ONE.includes(key);

/** One disagreement. With `heard`, `facts` is the one fact that was spoken against. */
export interface Clash {
  key: FactKey;
  facts: Fact[];
  heard?: { roundId: string; text: string };
  /** What the page said when it was spoken against, where it says something else today: `facts` is then today's. */
  before?: Fact;
}

/** The page a capture is a version of. */
export type PageOf = (captureId: string) => string;

const isOpen = (fact: Fact): boolean => fact.status !== 'rejected';

const isSpokenAgainst = (fact: Fact): boolean =>
  fact.status === 'contradicted' && fact.heard?.relation === 'contradicts';

/**
 * What was said against a fact stands against what its page says today: the page may have been changed since. Once the
 * candidate has confirmed or changed today's value, there is nothing left to settle.
 */
function spokenAgainst(facts: readonly Fact[], pageOf: PageOf): Clash[] {
  return facts.flatMap((fact) => {
    if (!isSpokenAgainst(fact) || !fact.heard) return [];
    const { roundId, text } = fact.heard;
    const clash = { key: fact.key, heard: { roundId, text } };
    const sayings = facts.filter(
      (other) =>
        other.key === fact.key &&
        other.captureId !== fact.captureId &&
        pageOf(other.captureId) === pageOf(fact.captureId),
    );
    const today = sayings.length === 1 && isSaidOnce(fact.key) ? sayings[0] : undefined;
    if (!today) return [{ ...clash, facts: [fact] }];
    if (today.status !== 'found') return [];
    return [{ ...clash, facts: [today], before: fact }];
  });
}

// Map.groupBy and the set methods need newer browsers than we ask for.
function groupFacts(facts: readonly Fact[], nameOf: (fact: Fact) => string): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(nameOf(fact), [...(groups.get(nameOf(fact)) ?? []), fact]);
  return [...groups.values()];
}

function labelled(facts: readonly Fact[]): Clash[] {
  const clashing = facts.filter((fact) => fact.conflict !== undefined);
  return groupFacts(clashing, (fact) => `${fact.key} ${fact.conflict}`)
    .filter((group) => group.length > 1)
    .map((group) => ({ key: (group[0] as Fact).key, facts: group }));
}

/** The first two pages that agree in nothing they say of the key, with the first fact of each. */
function acrossPages(facts: readonly Fact[], key: FactKey): Clash[] {
  const own = facts.filter((fact) => fact.key === key && !fact.inferred);
  const pages = groupFacts(own, (fact) => fact.captureId);
  const agree = (page: readonly Fact[], other: readonly Fact[]) =>
    page.some((fact) => other.some(({ value }) => canBothHold(key, fact.value, value)));
  for (const [at, page] of pages.entries()) {
    const other = pages.slice(at + 1).find((later) => !agree(page, later));
    if (other) return [{ key, facts: [page[0] as Fact, other[0] as Fact] }];
  }
  return [];
}

/**
 * Every disagreement among the facts, each key at most once for pages and once for what was said. Without `pageOf` each
 * capture is a page of its own. Reads only.
 */
export function findClashes(facts: readonly Fact[], pageOf: PageOf = (captureId) => captureId): Clash[] {
  const open = facts.filter(isOpen);
  const against = spokenAgainst(open, pageOf);
  const left = open.filter((fact) => !isSpokenAgainst(fact));
  const sameLabel = labelled(left);
  const keys = SETTLED_ONCE.filter((key) => !sameLabel.some((clash) => clash.key === key));
  return [...against, ...sameLabel, ...keys.flatMap((key) => acrossPages(left, key))];
}
