// Facts that cannot be true together: on one page, on two pages, or a page and what someone said in a round.
import { valueKey } from './equal-values.ts';
import type { FactKey } from './fact-key.ts';
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

/** One disagreement. With `heard`, `facts` is the one fact that was spoken against. */
export interface Clash {
  key: FactKey;
  facts: Fact[];
  heard?: { roundId: string; text: string };
}

const isOpen = (fact: Fact): boolean => fact.status !== 'rejected';

function spokenAgainst(facts: readonly Fact[]): Clash[] {
  return facts.flatMap((fact) => {
    if (fact.status !== 'contradicted' || fact.heard?.relation !== 'contradicts') return [];
    const { roundId, text } = fact.heard;
    return [{ key: fact.key, facts: [fact], heard: { roundId, text } }];
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

/** The first fact of each page, where no value is on both pages. */
function acrossPages(facts: readonly Fact[], key: FactKey): Clash[] {
  const own = facts.filter((fact) => fact.key === key && !fact.inferred);
  const [first, ...others] = groupFacts(own, (fact) => fact.captureId);
  const saying = (page: readonly Fact[] = []) => page.map((fact) => valueKey(fact.value));
  const other = others.find((page) => !saying(page).some((value) => saying(first).includes(value)));
  return first?.[0] && other?.[0] ? [{ key, facts: [first[0], other[0]] }] : [];
}

/** Every disagreement among the facts, each key at most once for pages and once for what was said. Reads only. */
export function findClashes(facts: readonly Fact[]): Clash[] {
  const open = facts.filter(isOpen);
  const against = spokenAgainst(open);
  const settled = new Set(against.flatMap((clash) => clash.facts));
  const left = open.filter((fact) => !settled.has(fact));
  const sameLabel = labelled(left);
  const keys = SETTLED_ONCE.filter((key) => !sameLabel.some((clash) => clash.key === key));
  return [...against, ...sameLabel, ...keys.flatMap((key) => acrossPages(left, key))];
}
