// What screens ask the notebook. Every function can be used in `useLiveQuery`: reads only, and bad records are left out.
import type { Fact } from '../facts/fact.ts';
import { isCandidates } from '../facts/merge-facts.ts';
import type { SectionLine } from '../reading/page-reading.ts';
import { toAddressKey } from './address-key.ts';
import { notebook } from './database.ts';
import { keepGood, keepGoodOne } from './problems.ts';
import {
  problemSchema,
  type Capture,
  type Decision,
  type Note,
  type Opportunity,
  type Problem,
  type StoredPage,
} from './records.ts';

export { currentDraft } from './drafts.ts';
export { canUndo } from './undo-save.ts';

/** All opportunities that are not archived, the one changed last first. `archived: true` gives the archived ones. */
export async function listOpportunities({ archived = false } = {}): Promise<Opportunity[]> {
  const rows = keepGood('opportunities', await notebook.opportunities.toArray());
  return rows
    .filter((row) => (row.archivedAt !== undefined) === archived)
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** Ids of the opportunities a job posting is kept for. */
export async function listWithPosting(): Promise<Set<string>> {
  const found = new Set<string>();
  await notebook.captures.each((row) => {
    if (row.kind === 'job-posting') found.add(row.opportunityId);
  });
  return found;
}

/** The opportunity, or undefined when it is gone. */
export async function getOpportunity(opportunityId: string): Promise<Opportunity | undefined> {
  return keepGoodOne('opportunities', await notebook.opportunities.get(opportunityId));
}

/** Every capture of the opportunity, all versions, newest first. Without snapshot and lines: see `pageOf`. */
export async function capturesOf(opportunityId: string): Promise<Capture[]> {
  const rows = await notebook.captures.where('opportunityId').equals(opportunityId).toArray();
  return keepGood('captures', rows).sort(
    (a, b) => b.capturedAt.localeCompare(a.capturedAt) || b.version - a.version,
  );
}

/** The newest version of each page of the opportunity, the page captured last first. */
export async function latestCapturesOf(opportunityId: string): Promise<Capture[]> {
  const latest = new Map<string, Capture>();
  for (const capture of await capturesOf(opportunityId)) {
    const known = latest.get(capture.pageId);
    if (!known || known.version < capture.version) latest.set(capture.pageId, capture);
  }
  return [...latest.values()];
}

/** All versions of the page this capture is of, newest first; the capture itself is one of them. */
export async function versionsOf(captureId: string): Promise<Capture[]> {
  const capture = await getCapture(captureId);
  if (!capture) return [];
  const rows = await notebook.captures.where('pageId').equals(capture.pageId).toArray();
  return keepGood('captures', rows).sort((a, b) => b.version - a.version);
}

/** The capture, or undefined when it is gone. */
export async function getCapture(captureId: string): Promise<Capture | undefined> {
  return keepGoodOne('captures', await notebook.captures.get(captureId));
}

/** The stored copy of the page with its lines: what can be read when the page itself is gone. */
export async function pageOf(captureId: string): Promise<StoredPage | undefined> {
  const snapshot = keepGoodOne('snapshots', await notebook.snapshots.get(captureId));
  return snapshot && { ...snapshot, lines: await linesOf(captureId) };
}

/** The lines of the capture's main content; empty when the capture is gone. */
export async function linesOf(captureId: string): Promise<SectionLine[]> {
  return keepGoodOne('lines', await notebook.lines.get(captureId))?.lines ?? [];
}

/** Newest kept version of the page at this address, in whichever opportunity. */
export async function captureAtAddress(address: string): Promise<Capture | undefined> {
  const rows = await notebook.captures.where('addressKey').equals(toAddressKey(address)).toArray();
  return keepGood('captures', rows)
    .sort((a, b) => a.capturedAt.localeCompare(b.capturedAt) || a.version - b.version)
    .at(-1);
}

const byPosition = (a: Fact, b: Fact): number => (a.position ?? 0) - (b.position ?? 0);

/**
 * The facts that hold now: those of the newest version of each page, and the candidate's own (confirmed, edited,
 * rejected) of every version. Rejected ones are in, with their status. Page captured last first, then as on the page.
 */
export async function factsOfOpportunity(opportunityId: string): Promise<Fact[]> {
  const current = (await latestCapturesOf(opportunityId)).map((capture) => capture.id);
  const rank = new Map(current.map((id, place) => [id, place]));
  const placeOf = (fact: Fact) => rank.get(fact.captureId) ?? current.length;
  const rows = await notebook.facts.where('opportunityId').equals(opportunityId).toArray();
  return keepGood('facts', rows)
    .filter((fact) => rank.has(fact.captureId) || isCandidates(fact))
    .sort((a, b) => placeOf(a) - placeOf(b) || byPosition(a, b));
}

/** The facts whose proof is this capture, in the order of the page. */
export async function factsOfCapture(captureId: string): Promise<Fact[]> {
  const rows = await notebook.facts.where('captureId').equals(captureId).toArray();
  return keepGood('facts', rows).sort(byPosition);
}

/** What the candidate decided about suggestions, by suggestion id. */
export async function decisionsOf(opportunityId: string): Promise<Map<string, Decision>> {
  const rows = await notebook.decisions.where('opportunityId').equals(opportunityId).toArray();
  return new Map(keepGood('decisions', rows).map((decision) => [decision.suggestionId, decision]));
}

/** The candidate's notes, newest first. */
export async function notesOf(opportunityId: string): Promise<Note[]> {
  const rows = await notebook.notes.where('opportunityId').equals(opportunityId).toArray();
  return keepGood('notes', rows).sort((a, b) => b.at.localeCompare(a.at));
}

/** Ids of captures last read by a reader older than this version. */
export async function captureIdsReadBefore(readerVersion: number): Promise<string[]> {
  const rows = keepGood('captures', await notebook.captures.toArray());
  return rows.filter((row) => row.readerVersion < readerVersion).map((row) => row.id);
}

/** Records set aside because they do not fit. */
export async function listProblems(): Promise<Problem[]> {
  const rows = await notebook.problems.toArray();
  return rows.filter((row) => problemSchema.safeParse(row).success);
}
