// Makes one opportunity of two, or two of one. Only ever by the candidate's hand, in one transaction, with a way back.
import { notebook } from './database.ts';
import { equalRecords } from './equal-records.ts';
import { makeOpportunity } from './make-opportunity.ts';
import { NotInNotebookError, withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGood, keepGoodOne } from './problems.ts';
import type { Capture, Decision, Opportunity, Problem, Rehearsal } from './records.ts';
import { writeTouched, type Touched } from './take-back.ts';
import { joinPages } from './join-pages.ts';

/** Tables whose records name their opportunity and have a key of their own. */
const OWNED = ['facts', 'notes', 'people', 'rounds', 'statements', 'undos'] as const;
const ALL = [
  notebook.opportunities,
  notebook.captures,
  ...OWNED.map((name) => notebook.table(name)),
  notebook.sheets,
  notebook.decisions,
  notebook.rehearsals,
  notebook.problems,
];

const rowsOf = (table: string, opportunityId: string): Promise<Record<string, unknown>[]> =>
  notebook.table(table).where('opportunityId').equals(opportunityId).toArray();

async function readOpportunity(id: string): Promise<Opportunity> {
  const record = keepGoodOne('opportunities', await notebook.opportunities.get(id));
  if (!record) throw new NotInNotebookError('This opportunity is no longer in the notebook.');
  return record;
}

async function moveOwned(from: string, into: string): Promise<Touched[]> {
  const moved: Touched[] = [];
  for (const table of OWNED)
    for (const row of await rowsOf(table, from))
      moved.push({ table, key: row.id as string, before: row, after: { ...row, opportunityId: into } });
  for (const row of await rowsOf('sheets', from))
    moved.push({
      table: 'sheets',
      key: row.roundId as string,
      before: row,
      after: { ...row, opportunityId: into },
    });
  return moved;
}

/** The later word counts; a wording of the candidate's is kept whichever side brought it. */
function joinDecisions(a: Decision, b: Decision): Decision {
  const [older, newer] = a.at <= b.at ? [a, b] : [b, a];
  return { ...newer, ...((newer.text ?? older.text) !== undefined && { text: newer.text ?? older.text }) };
}

function joinRehearsals(a: Rehearsal, b: Rehearsal): Rehearsal {
  const marks = [...a.marks, ...b.marks].toSorted((x, y) => x.at.localeCompare(y.at)).slice(-500);
  return { ...(a.changedAt > b.changedAt ? a : b), marks };
}

/** Records under [opportunity, suggestion]: moved, and joined with what stands at the new place. */
async function moveKeyed(
  table: 'decisions' | 'rehearsals',
  { from, into }: { from: string; into: string },
): Promise<Touched[]> {
  const touched: Touched[] = [];
  for (const row of await rowsOf(table, from)) {
    const suggestionId = row.suggestionId as string;
    const there: unknown = await notebook.table(table).get([into, suggestionId]);
    const moved = { ...row, opportunityId: into };
    const joined =
      table === 'decisions'
        ? there && joinDecisions(there as Decision, moved as unknown as Decision)
        : there && joinRehearsals(there as Rehearsal, moved as unknown as Rehearsal);
    touched.push(
      { table, key: [from, suggestionId], before: row },
      {
        table,
        key: [into, suggestionId],
        before: there,
        after: { ...(joined || moved), opportunityId: into },
      },
    );
  }
  return touched;
}

/** Records set aside go along, so that deleting the opportunity later leaves nothing of it behind. */
async function moveProblems(from: string, into: string): Promise<Touched[]> {
  const rows: Problem[] = await notebook.problems.toArray();
  return rows.flatMap((row): Touched[] => {
    const raw = row.raw as Record<string, unknown> | null;
    if (typeof raw !== 'object' || raw?.opportunityId !== from) return [];
    const after = { ...row, raw: { ...raw, opportunityId: into } };
    return [{ table: 'problems', key: row.id, before: row, after }];
  });
}

function joinOpportunities(into: Opportunity, from: Opportunity, now: string): Opportunity {
  const { sample, ...own } = into;
  return {
    ...own,
    company: into.company || from.company,
    role: into.role || from.role,
    jobKeys: [...new Set([...into.jobKeys, ...from.jobKeys])].slice(0, 100),
    createdAt: into.createdAt < from.createdAt ? into.createdAt : from.createdAt,
    changedAt: now,
    ...((into.prepare ?? from.prepare) && { prepare: into.prepare ?? from.prepare }),
    ...(sample && from.sample ? { sample } : {}),
  };
}

const now = (): string => new Date().toISOString();

/**
 * Moves all of `from` into `into` and removes `from`. A page kept in both becomes one page with all its versions.
 * Returns what it touched, for `takeBack`. Throws NotInNotebookError, StorageFullError; then nothing was written.
 */
export function mergeOpportunities({ into, from }: { into: string; from: string }): Promise<Touched[]> {
  return withTypedErrors(() =>
    notebook.transaction('rw', ALL, async () => {
      const [target, source] = [await readOpportunity(into), await readOpportunity(from)];
      const merged = checkRecord('opportunities', joinOpportunities(target, source, now()));
      const owned = await moveOwned(from, into);
      const touched: Touched[] = [
        { table: 'opportunities', key: into, before: target, after: merged },
        { table: 'opportunities', key: from, before: source },
        ...(await joinPages({ into, from }, owned)),
        ...(await moveKeyed('decisions', { from, into })),
        ...(await moveKeyed('rehearsals', { from, into })),
        ...(await moveProblems(from, into)),
      ];
      await writeTouched(touched);
      return touched;
    }),
  );
}

export interface SplitRequest {
  opportunityId: string;
  /** The pages that leave, with all their versions. */
  pageIds: readonly string[];
  company: string;
  role: string;
}

/** Facts of the pages, and notes and people whose proof is on them; someone who is in a round stays with the round. */
async function findBelongings(opportunityId: string, captureIds: ReadonlySet<string>) {
  const rounds = keepGood('rounds', await rowsOf('rounds', opportunityId));
  const met = new Set(rounds.flatMap((round) => round.personIds));
  const facts = (await rowsOf('facts', opportunityId)).filter((row) =>
    captureIds.has(row.captureId as string),
  );
  const undos = (await rowsOf('undos', opportunityId)).filter((row) => captureIds.has(row.id as string));
  const proven = (row: Record<string, unknown>) =>
    captureIds.has((row.evidence as { captureId?: string } | undefined)?.captureId ?? '');
  const notes = (await rowsOf('notes', opportunityId)).filter(proven);
  const people = (await rowsOf('people', opportunityId)).filter(
    (row) => proven(row) && !met.has(row.id as string),
  );
  return { facts, undos, notes, people };
}

function splitJobKeys(record: Opportunity, captures: readonly Capture[], leaving: ReadonlySet<string>) {
  const keysOf = (wanted: boolean) =>
    new Set(captures.filter((one) => leaving.has(one.id) === wanted).map((one) => one.jobKey));
  const [away, here] = [keysOf(true), keysOf(false)];
  return {
    away: record.jobKeys.filter((key) => away.has(key)),
    here: record.jobKeys.filter((key) => !away.has(key) || here.has(key)),
  };
}

/**
 * Makes a new opportunity of some pages of another. Rounds, statements and what was decided stay. Returns the new
 * opportunity and what was touched, for `takeBack`. Throws NotInNotebookError, BadRecordError, StorageFullError.
 */
export function splitPages(request: SplitRequest): Promise<{ opportunity: Opportunity; touched: Touched[] }> {
  const { opportunityId, pageIds, company, role } = request;
  return withTypedErrors(() =>
    notebook.transaction('rw', ALL, async () => {
      const before = await readOpportunity(opportunityId);
      const captures = keepGood('captures', await rowsOf('captures', opportunityId));
      const leaving = captures.filter((capture) => pageIds.includes(capture.pageId));
      if (leaving.length === 0) throw new NotInNotebookError('These pages are no longer in the notebook.');
      const ids = new Set(leaving.map((capture) => capture.id));
      const keys = splitJobKeys(before, captures, ids);
      const made = {
        ...makeOpportunity({ company, role, now: now() }),
        stage: before.stage,
        jobKeys: keys.away,
      };
      const opportunity = checkRecord('opportunities', made);
      const left = { ...before, jobKeys: keys.here, changedAt: now() };
      const touched: Touched[] = [
        { table: 'opportunities', key: opportunity.id, after: opportunity },
        { table: 'opportunities', key: opportunityId, before, after: left },
      ];
      const belongings = Object.entries({ captures: leaving, ...(await findBelongings(opportunityId, ids)) });
      for (const [table, rows] of belongings as [Touched['table'], Record<string, unknown>[]][])
        for (const row of rows) {
          const after = { ...row, opportunityId: opportunity.id };
          if (!equalRecords(row, after)) touched.push({ table, key: row.id as string, before: row, after });
        }
      await writeTouched(touched);
      return { opportunity, touched };
    }),
  );
}
