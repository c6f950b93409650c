// A page kept in two opportunities becomes one page when they are made one: versions in order, no fact twice.
import { valueKey } from '../facts/equal-values.ts';
import type { Fact } from '../facts/fact.ts';
import { adoptFact, isCandidates } from '../facts/merge-facts.ts';
import { notebook } from './database.ts';
import { keepGood } from './problems.ts';
import type { Capture } from './records.ts';
import type { Touched } from './take-back.ts';

/** One address can show several jobs; those stay apart. */
const isSamePage = (a: Capture, b: Capture): boolean =>
  a.addressKey === b.addressKey &&
  (a.jobKey === undefined || b.jobKey === undefined || a.jobKey === b.jobKey);

async function pagesOf(opportunityId: string): Promise<Map<string, Capture[]>> {
  const rows = await notebook.captures.where('opportunityId').equals(opportunityId).toArray();
  const pages = new Map<string, Capture[]>();
  for (const capture of keepGood('captures', rows))
    pages.set(capture.pageId, [...(pages.get(capture.pageId) ?? []), capture]);
  return pages;
}

/** Captures of both as versions of one page, oldest first. */
function renumber(captures: readonly Capture[], pageId: string): Capture[] {
  return captures
    .toSorted((a, b) => a.capturedAt.localeCompare(b.capturedAt) || a.version - b.version)
    .map((capture, index) => ({ ...capture, pageId, version: index + 1 }));
}

/** What the candidate said about an older version's fact holds for the same fact of the newest; the twin goes. */
function joinTwins(facts: readonly Fact[], newest: string): { fact: Fact; twin: Fact }[] {
  const fresh = facts.filter((fact) => fact.captureId === newest && !isCandidates(fact));
  const names = (fact: Fact) =>
    [fact.value, ...(fact.status === 'edited' ? [fact.original] : [])].map(
      (value) => `${fact.key} ${valueKey(value)}`,
    );
  const taken = new Set<Fact>();
  return facts.flatMap((fact) => {
    if (fact.captureId === newest || !isCandidates(fact)) return [];
    const twin = fresh.find(
      (one) => !taken.has(one) && names(fact).includes(`${one.key} ${valueKey(one.value)}`),
    );
    if (!twin) return [];
    taken.add(twin);
    return [{ fact, twin }];
  });
}

/**
 * What moving the captures of `from` into `into` touches. `owned` are the other records that move; those of facts are
 * put right where a page was kept on both sides. Run it inside the transaction of the move.
 */
export async function joinPages(
  { into, from }: { into: string; from: string },
  owned: readonly Touched[],
): Promise<Touched[]> {
  const [here, there] = [await pagesOf(into), await pagesOf(from)];
  const touched = new Map<string, Touched>(owned.map((one) => [`${one.table} ${String(one.key)}`, one]));
  const touchCapture = (before: Capture, after: Capture) =>
    touched.set(`captures ${before.id}`, { table: 'captures', key: before.id, before, after });
  for (const captures of there.values()) {
    const twin = [...here].find(([, own]) => isSamePage(own[0] as Capture, captures[0] as Capture));
    if (!twin) {
      for (const before of captures) touchCapture(before, { ...before, opportunityId: into });
      continue;
    }
    const [pageId, own] = twin;
    const all = [...own, ...captures];
    const versions = renumber(all, pageId).map((capture) => ({ ...capture, opportunityId: into }));
    here.set(pageId, versions);
    for (const after of versions) {
      const known = touched.get(`captures ${after.id}`)?.before ?? all.find((one) => one.id === after.id);
      touchCapture(known as Capture, after);
    }
    await touchFacts(versions, { into, touched });
  }
  return [...touched.values()];
}

async function touchFacts(
  versions: readonly Capture[],
  { into, touched }: { into: string; touched: Map<string, Touched> },
): Promise<void> {
  const ids = versions.map((version) => version.id);
  const facts = keepGood('facts', await notebook.facts.where('captureId').anyOf(ids).toArray());
  for (const { fact, twin } of joinTwins(facts, ids.at(-1) ?? '')) {
    const after = { ...adoptFact(fact, twin), opportunityId: into };
    touched.set(`facts ${fact.id}`, { table: 'facts', key: fact.id, before: fact, after });
    touched.set(`facts ${twin.id}`, { table: 'facts', key: twin.id, before: twin });
  }
}
