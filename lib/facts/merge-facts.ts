// Brings what a page says now together with what is kept from it. What the candidate decided is never overwritten.
import { FACT_KEYS } from './fact-key.ts';
import type { Fact, FoundFact } from './fact.ts';
import { valueKey } from './equal-values.ts';

export interface MergeRequest {
  /** Facts kept from any version of this page. */
  known: readonly Fact[];
  /** What the reader finds now. */
  found: readonly FoundFact[];
  opportunityId: string;
  /** The capture the found facts were read from. */
  captureId: string;
  readerVersion: number;
  /** ISO 8601, UTC. */
  now: string;
  newId: () => string;
}

export interface MergeResult {
  /** For each found fact the record that stands for it; equal found facts share one. */
  records: Fact[];
  /** Known facts that change besides: the candidate's own that the page now speaks against. */
  alsoChanged: Fact[];
  /** Ids of untouched facts of this very capture that a newer reader no longer finds. */
  gone: string[];
}

/** Label of a pair made here: the candidate's fact and what the page says now. */
const CHANGED = 'changed:';

/** True when the candidate has spoken about the fact, or wrote down what someone said about it in a round. */
export function isCandidates(fact: Fact): boolean {
  const decided = fact.status === 'confirmed' || fact.status === 'edited' || fact.status === 'rejected';
  return decided || fact.heard !== undefined;
}

function matchKey(key: string, value: unknown): string {
  return `${key} ${valueKey(value)}`;
}

/** Known facts by what they say, and by what the reader had said before an edit; the candidate's own come first. */
function indexKnown(known: readonly Fact[]): Map<string, Fact> {
  const index = new Map<string, Fact>();
  const ranked = [...known].sort(
    (a, b) => Number(isCandidates(b)) - Number(isCandidates(a)) || b.changedAt.localeCompare(a.changedAt),
  );
  for (const fact of ranked) {
    const names = [matchKey(fact.key, fact.value)];
    if (fact.status === 'edited' && fact.original !== undefined)
      names.push(matchKey(fact.key, fact.original));
    for (const name of names) if (!index.has(name)) index.set(name, fact);
  }
  return index;
}

/** The found fact in the record's place: its id, the candidate's word and time stay; the proof is today's. */
function renew(fact: Fact, found: FoundFact, request: MergeRequest): Fact {
  const { status, value, original, id, opportunityId, changedAt, history, heard } = fact;
  const own = isCandidates(fact);
  const { captureId, readerVersion } = request;
  const past = { ...(history && { history }), ...(heard && { heard }) };
  const kept = { ...found, id, opportunityId, status, changedAt, captureId, readerVersion, ...past };
  if (!own) return { ...kept, status: 'found' };
  return { ...kept, value, ...(original === undefined ? {} : { original }) } as Fact;
}

/** The candidate's fact with the proof of a newer one that says the same; its id, word and history stay. */
export function adoptFact(own: Fact, newer: Fact): Fact {
  const { id, status, value, original, changedAt, history, heard } = own;
  const word = { id, status, value, changedAt, ...(history && { history }), ...(heard && { heard }) };
  return { ...newer, ...word, ...(original === undefined ? {} : { original }) } as Fact;
}

function create(found: FoundFact, request: MergeRequest): Fact {
  const { opportunityId, captureId, readerVersion, now, newId } = request;
  return { ...found, id: newId(), opportunityId, captureId, readerVersion, status: 'found', changedAt: now };
}

/** A single-valued fact of the candidate's that the page now contradicts: both stay, and both say so. */
function flagContradictions(records: Fact[], unmatched: readonly Fact[]): Fact[] {
  const flagged: Fact[] = [];
  for (const own of unmatched) {
    const speaks = own.status === 'confirmed' || own.status === 'edited';
    if (!speaks || FACT_KEYS[own.key].count === 'many') continue;
    const against = records.findIndex((record) => record.key === own.key && !isCandidates(record));
    const record = records[against];
    if (!record) continue;
    const conflict = `${CHANGED}${own.key}`;
    records[against] = { ...record, status: 'contradicted', conflict };
    flagged.push({ ...own, conflict });
  }
  return flagged;
}

/**
 * Merges a reading into the facts kept from the same page. A found fact meets the known one of the same key that says
 * the same, or that said so before the candidate edited it. The candidate's status and value stay; a rejected fact
 * stays rejected; a single-valued one the page now contradicts is flagged, with the new one beside it. Facts of older
 * versions that are not found again stay with their version.
 */
export function mergeFacts(request: MergeRequest): MergeResult {
  const { known, found, captureId, readerVersion } = request;
  const index = indexKnown(known);
  const placeOf = new Map<string, number>();
  const records: Fact[] = [];
  const places: number[] = [];
  found.forEach((fact, position) => {
    const name = matchKey(fact.key, fact.value);
    const match = index.get(name);
    // Found facts that say the same, or that meet the same kept fact, share one record.
    const place = placeOf.get(name) ?? (match && placeOf.get(match.id)) ?? records.length;
    placeOf.set(name, place);
    places.push(place);
    if (place < records.length) return;
    if (match) placeOf.set(match.id, place);
    records.push({ ...(match ? renew(match, fact, request) : create(fact, request)), position });
  });
  const unmatched = known.filter((fact) => !placeOf.has(fact.id));
  const alsoChanged = flagContradictions(records, unmatched);
  const gone = unmatched.filter(
    (fact) => fact.captureId === captureId && !isCandidates(fact) && fact.readerVersion < readerVersion,
  );
  return {
    records: places.map((place) => records[place] as Fact),
    alsoChanged,
    gone: gone.map((fact) => fact.id),
  };
}
