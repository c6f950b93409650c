// Keeps made-up pages in the notebook under test.
import type { FoundFact } from '../../../lib/facts/fact.ts';
import { keepPage, type KeepRequest } from '../../../lib/keep-page.ts';
import { eraseNotebook } from '../../../lib/notebook/delete-opportunity.ts';
import { startDraft } from '../../../lib/notebook/drafts.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import type { TakenDraft } from '../../../lib/read-draft.ts';
import type { PageReading } from '../../../lib/reading/page-reading.ts';
import type { PageSnapshot } from '../../../lib/snapshot/page-snapshot.ts';
import { makeReading, makeSnapshot, POSTING_ADDRESS } from './material.ts';

export interface Keep extends Partial<Omit<KeepRequest, 'draft' | 'reading'>> {
  lines: readonly string[];
  facts: readonly FoundFact[];
  address?: string;
  selection?: string;
  reading?: Partial<PageReading>;
}

/** A draft with the snapshot in it, stored as the current one of window 1. */
export async function putDraft(snapshot: PageSnapshot, selection?: string): Promise<TakenDraft> {
  const draft: TakenDraft = {
    id: crypto.randomUUID(),
    tabId: 7,
    windowId: 1,
    address: snapshot.address,
    title: snapshot.title,
    state: 'taken',
    snapshot,
    startedAt: snapshot.takenAt,
    finishedAt: snapshot.takenAt,
    ...(selection === undefined ? {} : { selection }),
  };
  await startDraft(draft);
  return draft;
}

/** Takes and keeps a page in one go. */
export async function keep({ lines, facts, address = POSTING_ADDRESS, selection, reading, ...rest }: Keep) {
  const snapshot = makeSnapshot(lines, address);
  return keepPage({
    draft: await putDraft(snapshot, selection),
    reading: makeReading(snapshot, facts, reading),
    opportunity: { new: { company: 'Tarnwick', role: 'Data Engineer' } },
    ...rest,
  });
}

/** Everything in the notebook except drafts and the ways back, for comparing before and after. */
export async function dumpNotebook(): Promise<Record<string, unknown[]>> {
  const { opportunities, captures, snapshots, lines, facts, decisions, notes, problems } = notebook;
  const tables = [opportunities, captures, snapshots, lines, facts, decisions, notes, problems];
  const entries = await Promise.all(
    tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(entries);
}

/** Empties every table. */
export async function emptyNotebook(): Promise<void> {
  await eraseNotebook();
}
