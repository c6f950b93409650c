// Works out, before the first write, everything that keeping one page will change. Reads only.
import type { FoundFact, Fact } from '../facts/fact.ts';
import { mergeFacts } from '../facts/merge-facts.ts';
import type { PageReading } from '../reading/page-reading.ts';
import type { PageSnapshot } from '../snapshot/page-snapshot.ts';
import { toAddressKey } from './address-key.ts';
import { applyCorrections, type Corrections } from './corrections.ts';
import { notebook } from './database.ts';
import { makeOpportunity } from './make-opportunity.ts';
import { NotInNotebookError } from './notebook-errors.ts';
import { keepGood, keepGoodOne } from './problems.ts';
import type { Capture, Opportunity } from './records.ts';

export type OpportunityChoice = { id: string } | { new: { company: string; role: string; sample?: true } };

export interface SaveRequest {
  snapshot: PageSnapshot;
  reading: PageReading;
  /** Facts kept besides the reading's: what the candidate marked. */
  marked: readonly FoundFact[];
  /** Marked words that are in no block of the page; kept as a plain note. */
  looseNote?: string;
  contentHash: string;
  corrections: Corrections;
  opportunity: OpportunityChoice;
  draftId?: string;
  /** ISO 8601, UTC. */
  now: string;
}

/** Everything one save will write. */
export interface SavePlan {
  opportunity: Opportunity;
  /** Absent: this keep makes the opportunity. */
  opportunityBefore?: Opportunity;
  jobKeyAdded?: string;
  capture: Capture;
  captureBefore?: Capture;
  facts: Fact[];
  gone: string[];
  known: Fact[];
}

async function chooseOpportunity({
  opportunity,
  now,
}: SaveRequest): Promise<{ record: Opportunity; created: boolean }> {
  if ('id' in opportunity) {
    const record = keepGoodOne('opportunities', await notebook.opportunities.get(opportunity.id));
    if (!record) throw new NotInNotebookError('This opportunity is no longer in the notebook.');
    return { record, created: false };
  }
  const record = makeOpportunity({ ...opportunity.new, now });
  return { record, created: true };
}

/** The opportunity after this page: the job's key and names it did not have yet. */
function enrich(
  record: Opportunity,
  request: SaveRequest,
): { opportunity: Opportunity; jobKeyAdded?: string } {
  const { corrections, reading, now } = request;
  const key = reading.job?.key;
  const jobKeyAdded = key !== undefined && !record.jobKeys.includes(key) ? key : undefined;
  const stated = (name: FoundFact['key']) => reading.facts.find((fact) => fact.key === name)?.value;
  const company = record.company || corrections.company?.trim() || String(stated('company.name') ?? '');
  const isPosting = (corrections.kind ?? reading.kind) === 'job-posting';
  const role =
    record.role || corrections.role?.trim() || (isPosting ? String(stated('job.title') ?? '') : '');
  const jobKeys = jobKeyAdded === undefined ? record.jobKeys : [...record.jobKeys, jobKeyAdded];
  const opportunity = {
    ...record,
    company: company.slice(0, 500),
    role: role.slice(0, 500),
    jobKeys,
    changedAt: now,
  };
  return { opportunity, ...(jobKeyAdded === undefined ? {} : { jobKeyAdded }) };
}

/** Versions of this very page in this opportunity, oldest first. One address can show several jobs; those are apart. */
async function earlierVersions(
  opportunityId: string,
  addressKey: string,
  jobKey?: string,
): Promise<Capture[]> {
  const rows = await notebook.captures.where({ opportunityId, addressKey }).toArray();
  const alike = keepGood('captures', rows)
    .filter((row) => jobKey === undefined || row.jobKey === undefined || row.jobKey === jobKey)
    .sort((a, b) => a.capturedAt.localeCompare(b.capturedAt) || a.version - b.version);
  const latest = alike.findLast((row) => row.jobKey === jobKey) ?? alike.at(-1);
  return alike.filter((row) => row.pageId === latest?.pageId).sort((a, b) => a.version - b.version);
}

function toCapture(request: SaveRequest, opportunityId: string, latest: Capture | undefined): Capture {
  const { snapshot, reading, corrections, contentHash, now } = request;
  const same = latest !== undefined && latest.contentHash === contentHash;
  const kindKept = latest && latest.kind !== latest.kindRead ? latest.kind : undefined;
  return {
    id: same ? latest.id : crypto.randomUUID(),
    opportunityId,
    pageId: latest?.pageId ?? crypto.randomUUID(),
    addressKey: toAddressKey(snapshot.address),
    address: snapshot.address,
    version: same ? latest.version : (latest?.version ?? 0) + 1,
    kind: corrections.kind ?? kindKept ?? reading.kind,
    kindRead: reading.kind,
    title: snapshot.title,
    language: reading.language,
    capturedAt: same ? latest.capturedAt : snapshot.takenAt,
    ...(same ? { seenAt: now } : {}),
    contentHash,
    readerVersion: reading.readerVersion,
    reasons: reading.reasons,
    notes: reading.notes,
    ...(reading.job ? { jobKey: reading.job.key } : {}),
  };
}

/** Marked words are the candidate's word from the start. */
function confirmMarked(fact: Fact): Fact {
  return fact.key === 'note.marked' && fact.status === 'found' ? { ...fact, status: 'confirmed' } : fact;
}

/** The plan for one page. Run it inside the transaction that writes it. Throws NotInNotebookError, BadRecordError. */
export async function planSave(request: SaveRequest): Promise<SavePlan> {
  const { record, created } = await chooseOpportunity(request);
  const { opportunity, jobKeyAdded } = enrich(record, request);
  const { reading, snapshot, marked, corrections, now } = request;
  const versions = await earlierVersions(opportunity.id, toAddressKey(snapshot.address), reading.job?.key);
  const latest = versions.at(-1);
  const capture = toCapture(request, opportunity.id, latest);
  const ids = versions.map((version) => version.id);
  const known = keepGood('facts', await notebook.facts.where('captureId').anyOf(ids).toArray());
  const merged = mergeFacts({
    known,
    found: [...reading.facts, ...marked],
    opportunityId: opportunity.id,
    captureId: capture.id,
    readerVersion: reading.readerVersion,
    now,
    newId: () => crypto.randomUUID(),
  });
  const facts = applyCorrections(merged.records, corrections, now).map(confirmMarked);
  return {
    opportunity,
    ...(created ? {} : { opportunityBefore: record }),
    ...(jobKeyAdded === undefined ? {} : { jobKeyAdded }),
    capture,
    ...(latest?.id === capture.id ? { captureBefore: latest } : {}),
    facts: [...facts, ...merged.alsoChanged],
    gone: merged.gone,
    known,
  };
}
