import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { undoKeep } from '../../../lib/keep-page.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import { confirmFact, editFact, rejectFact, restoreFact } from '../../../lib/notebook/decide.ts';
import {
  BadRecordError,
  NotInNotebookError,
  StorageFullError,
  UndoTooLateError,
} from '../../../lib/notebook/notebook-errors.ts';
import {
  capturesOf,
  currentDraft,
  factsOfCapture,
  factsOfOpportunity,
  latestCapturesOf,
  listOpportunities,
  notesOf,
  pageOf,
  versionsOf,
} from '../../../lib/notebook/queries.ts';
import { dumpNotebook, emptyNotebook, keep } from './keep.ts';
import { makeFact } from './material.ts';

const LINES = [
  'Data Engineer',
  'Tarnwick measures rivers.',
  'Location: Leeds',
  'You will look after 40 pipelines.',
];
const FACTS = [
  makeFact('job.title', 'Data Engineer'),
  makeFact('company.name', 'Tarnwick'),
  makeFact('job.location', 'Leeds'),
  makeFact('job.responsibility', 'You will look after 40 pipelines.'),
];
const MOVED_LINES = LINES.map((line) => line.replace('Leeds', 'York'));
const MOVED_FACTS = FACTS.map((fact) =>
  fact.key === 'job.location' ? makeFact('job.location', 'York') : fact,
);

async function factOf(opportunityId: string, key: string) {
  const fact = (await factsOfOpportunity(opportunityId)).find((one) => one.key === key);
  if (!fact) throw new Error(`no ${key}`);
  return fact;
}

/** Makes the nth write to the notebook fail as a browser would; returns how many were made in all. */
function failWrite(nth: number, name: string): { count: number } {
  const writes = { count: 0 };
  for (const method of ['put', 'add', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      writes.count += 1;
      if (writes.count === nth) throw new DOMException('no room', name);
      return real.apply(this, args) as IDBRequest<IDBValidKey> & IDBRequest<undefined>;
    });
  }
  return writes;
}

beforeEach(emptyNotebook);
afterEach(() => void vi.restoreAllMocks());

describe('keeping a page', () => {
  it('stores the opportunity, version 1, the copy of the page and its facts in page order', async () => {
    const kept = await keep({
      lines: LINES,
      facts: FACTS,
      reading: { job: { key: 'tarnwick:481', reason: 'id' } },
    });
    expect(kept).toMatchObject({ version: 1, unchanged: false });
    const [opportunity] = await listOpportunities();
    expect(opportunity).toMatchObject({
      company: 'Tarnwick',
      role: 'Data Engineer',
      jobKeys: ['tarnwick:481'],
    });
    const facts = await factsOfCapture(kept.captureId);
    expect(facts.map((fact) => fact.value)).toEqual(FACTS.map((fact) => fact.value));
    expect(facts.every((fact) => fact.status === 'found' && fact.opportunityId === kept.opportunityId)).toBe(
      true,
    );
    expect((await pageOf(kept.captureId))?.lines.map((line) => line.text)).toEqual(LINES);
  });

  it('says on the draft what it became', async () => {
    const kept = await keep({ lines: LINES, facts: FACTS });
    expect((await currentDraft(1))?.keptAs).toBe(kept.captureId);
  });

  it('takes corrections: kind, names, edited, confirmed and rejected facts', async () => {
    const kept = await keep({
      lines: LINES,
      facts: [makeFact('company.name', 'Wd5'), ...FACTS.slice(2)],
      corrections: {
        kind: 'company-about',
        company: 'Tarnwick Ltd',
        facts: [
          { index: 1, action: 'edit', value: 'Leeds or remote' },
          { index: 2, action: 'reject' },
        ],
      },
    });
    const [capture] = await capturesOf(kept.opportunityId);
    expect(capture).toMatchObject({ kind: 'company-about', kindRead: 'job-posting' });
    expect(await factOf(kept.opportunityId, 'company.name')).toMatchObject({
      value: 'Tarnwick Ltd',
      original: 'Wd5',
      status: 'edited',
    });
    expect(await factOf(kept.opportunityId, 'job.location')).toMatchObject({
      value: 'Leeds or remote',
      original: 'Leeds',
      status: 'edited',
    });
    expect(await factOf(kept.opportunityId, 'job.responsibility')).toMatchObject({ status: 'rejected' });
  });

  it('writes nothing when a correction does not fit its key', async () => {
    const corrections = { facts: [{ index: 2, action: 'edit', value: 12 }] } as const;
    await expect(keep({ lines: LINES, facts: FACTS, corrections })).rejects.toBeInstanceOf(BadRecordError);
    expect((await dumpNotebook()).opportunities).toEqual([]);
  });

  it('writes nothing when the chosen opportunity is gone', async () => {
    const opportunity = { id: 'gone' };
    await expect(keep({ lines: LINES, facts: FACTS, opportunity })).rejects.toBeInstanceOf(
      NotInNotebookError,
    );
    expect((await dumpNotebook()).captures).toEqual([]);
  });

  it('keeps marked words as a fact that quotes the block they stand in', async () => {
    const kept = await keep({ lines: LINES, facts: FACTS, selection: 'look after  40 pipelines' });
    expect(await factOf(kept.opportunityId, 'note.marked')).toMatchObject({
      value: 'look after 40 pipelines',
      status: 'confirmed',
      evidence: { quote: 'look after 40 pipelines', block: 3, source: 'visible' },
    });
  });

  it('keeps marked words that are in no block as one note, however often the page is kept', async () => {
    const first = await keep({ lines: LINES, facts: FACTS, selection: 'typed into a form' });
    await keep({
      lines: LINES,
      facts: FACTS,
      selection: 'typed into a form',
      opportunity: { id: first.opportunityId },
    });
    expect((await notesOf(first.opportunityId)).map((note) => note.text)).toEqual(['typed into a form']);
  });
});

describe('keeping a page again', () => {
  it('case 110: adds no version when the content is the same, counters aside', async () => {
    const first = await keep({ lines: [...LINES, '27 applicants'], facts: FACTS });
    const opportunity = { id: first.opportunityId };
    const again = await keep({ lines: [...LINES, '31 applicants'], facts: FACTS, opportunity });
    expect(again).toEqual({ ...first, unchanged: true });
    expect(await capturesOf(first.opportunityId)).toHaveLength(1);
    expect(await factsOfOpportunity(first.opportunityId)).toHaveLength(FACTS.length);
  });

  it('case 117: adds a version when the content changed, keeps the old one, and shows the facts that hold now', async () => {
    const first = await keep({ lines: LINES, facts: FACTS });
    const again = await keep({
      lines: MOVED_LINES,
      facts: MOVED_FACTS,
      opportunity: { id: first.opportunityId },
    });
    expect(again).toMatchObject({ version: 2, unchanged: false });
    expect((await versionsOf(again.captureId)).map((capture) => capture.version)).toEqual([2, 1]);
    expect((await latestCapturesOf(first.opportunityId)).map((capture) => capture.version)).toEqual([2]);
    const facts = await factsOfOpportunity(first.opportunityId);
    expect(facts.map((fact) => fact.value)).toEqual(MOVED_FACTS.map((fact) => fact.value));
    expect((await pageOf(first.captureId))?.lines[2]?.text).toBe('Location: Leeds');
  });

  it('leaves what the candidate edited, confirmed and rejected as it is', async () => {
    const first = await keep({ lines: LINES, facts: FACTS });
    const { opportunityId } = first;
    await editFact((await factOf(opportunityId, 'job.responsibility')).id, 'Look after forty data pipelines');
    await confirmFact((await factOf(opportunityId, 'job.location')).id);
    await rejectFact((await factOf(opportunityId, 'company.name')).id);
    await keep({ lines: MOVED_LINES, facts: MOVED_FACTS, opportunity: { id: opportunityId } });
    const said = (await factsOfOpportunity(opportunityId)).map((fact) => [fact.key, fact.value, fact.status]);
    expect(said).toEqual([
      ['job.title', 'Data Engineer', 'found'],
      ['company.name', 'Tarnwick', 'rejected'],
      ['job.location', 'York', 'found'],
      ['job.responsibility', 'Look after forty data pipelines', 'edited'],
      ['job.location', 'Leeds', 'confirmed'],
    ]);
  });

  it('flags an edited single fact that the page now contradicts, with both on show', async () => {
    const { opportunityId } = await keep({ lines: LINES, facts: FACTS });
    await editFact((await factOf(opportunityId, 'job.title')).id, 'Senior Data Engineer');
    const lines = ['Staff Data Engineer', ...LINES.slice(1)];
    const facts = [makeFact('job.title', 'Staff Data Engineer'), ...FACTS.slice(1)];
    await keep({ lines, facts, opportunity: { id: opportunityId } });
    const titles = (await factsOfOpportunity(opportunityId)).filter((fact) => fact.key === 'job.title');
    expect(titles).toMatchObject([
      { value: 'Staff Data Engineer', status: 'contradicted', conflict: 'changed:job.title' },
      {
        value: 'Senior Data Engineer',
        original: 'Data Engineer',
        status: 'edited',
        conflict: 'changed:job.title',
      },
    ]);
    await confirmFact(titles[0]?.id ?? '');
    const settled = (await factsOfOpportunity(opportunityId)).filter((fact) => fact.key === 'job.title');
    expect(settled.map((fact) => fact.status)).toEqual(['confirmed']);
  });

  it('gives a fact its first value back on request', async () => {
    const { opportunityId } = await keep({ lines: LINES, facts: FACTS });
    const { id } = await factOf(opportunityId, 'job.location');
    await editFact(id, 'Hull');
    await editFact(id, 'Bradford');
    const restored = await restoreFact(id);
    expect(restored).toMatchObject({ value: 'Leeds', status: 'found' });
    expect(restored).not.toHaveProperty('original');
  });

  it('drops untouched facts a newer reader no longer finds, and only those', async () => {
    const { opportunityId } = await keep({ lines: LINES, facts: FACTS });
    await confirmFact((await factOf(opportunityId, 'job.location')).id);
    const reading = { readerVersion: 2 };
    await keep({ lines: LINES, facts: FACTS.slice(0, 2), reading, opportunity: { id: opportunityId } });
    const keys = (await factsOfOpportunity(opportunityId)).map((fact) => fact.key);
    expect(keys).toEqual(['job.title', 'company.name', 'job.location']);
  });

  it('keeps two jobs shown at one address apart', async () => {
    const address = 'https://board.example/search';
    const first = await keep({
      lines: LINES,
      facts: FACTS,
      address,
      reading: { job: { key: 'a', reason: 'id' } },
    });
    const opportunity = { id: first.opportunityId };
    const other = { job: { key: 'b', reason: 'id' } };
    const second = await keep({
      lines: MOVED_LINES,
      facts: MOVED_FACTS,
      address,
      reading: other,
      opportunity,
    });
    expect(second.version).toBe(1);
    expect(await latestCapturesOf(first.opportunityId)).toHaveLength(2);
    expect(await versionsOf(second.captureId)).toHaveLength(1);
  });
});

describe('taking a keep back', () => {
  it('leaves the notebook as it was before', async () => {
    const before = await dumpNotebook();
    const first = await keep({ lines: LINES, facts: FACTS });
    const between = await dumpNotebook();
    const again = await keep({
      lines: MOVED_LINES,
      facts: MOVED_FACTS,
      opportunity: { id: first.opportunityId },
    });
    await undoKeep(again.captureId);
    expect(await dumpNotebook()).toEqual(between);
    await undoKeep(first.captureId);
    expect(await dumpNotebook()).toEqual(before);
    await expect(undoKeep(first.captureId)).rejects.toBeInstanceOf(NotInNotebookError);
  });

  it('gives the draft back to be kept again', async () => {
    const { captureId } = await keep({ lines: LINES, facts: FACTS });
    await undoKeep(captureId);
    expect(await currentDraft(1)).toMatchObject({ state: 'taken' });
    expect(await currentDraft(1)).not.toHaveProperty('keptAs');
  });

  it('refuses when a fact of it was changed since, and changes nothing', async () => {
    const { captureId, opportunityId } = await keep({ lines: LINES, facts: FACTS });
    await editFact((await factOf(opportunityId, 'job.location')).id, 'Hull');
    const before = await dumpNotebook();
    await expect(undoKeep(captureId)).rejects.toBeInstanceOf(UndoTooLateError);
    expect(await dumpNotebook()).toEqual(before);
  });

  it('keeps an opportunity that holds something else by now', async () => {
    const { captureId, opportunityId } = await keep({ lines: LINES, facts: FACTS });
    const about = { address: 'https://tarnwick.example/about', lines: ['About us'], facts: [] };
    await keep({ ...about, opportunity: { id: opportunityId } });
    await undoKeep(captureId);
    expect((await latestCapturesOf(opportunityId)).map((capture) => capture.title)).toEqual(['About us']);
  });
});

describe('a write that fails', () => {
  it('leaves the notebook as before, at whichever step it fails', async () => {
    const first = await keep({ lines: LINES, facts: FACTS });
    await editFact((await factOf(first.opportunityId, 'job.title')).id, 'Lead Data Engineer');
    const before = await dumpNotebook();
    const request = { lines: MOVED_LINES, facts: MOVED_FACTS, opportunity: { id: first.opportunityId } };
    let failures = 0;
    for (let nth = 3; nth < 60; nth += 1) {
      // The first two writes put the draft, which is not part of keeping.
      const writes = failWrite(nth, 'AbortError');
      const kept = await keep(request).then(
        () => true,
        () => false,
      );
      vi.restoreAllMocks();
      if (kept) {
        expect(writes.count).toBeLessThan(nth);
        break;
      }
      failures += 1;
      expect(await dumpNotebook()).toEqual(before);
    }
    expect(failures).toBeGreaterThan(5);
    expect(await capturesOf(first.opportunityId)).toHaveLength(2);
  });

  it('says that the disk is full', async () => {
    failWrite(4, 'QuotaExceededError');
    await expect(keep({ lines: LINES, facts: FACTS })).rejects.toBeInstanceOf(StorageFullError);
    vi.restoreAllMocks();
    expect(await notebook.captures.count()).toBe(0);
  });
});
