import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPage } from '../../../lib/keep-page.ts';
import { confirmFact } from '../../../lib/notebook/decide.ts';
import { factsOfOpportunity, getCapture, linesOf, pageOf } from '../../../lib/notebook/queries.ts';
import { saveReading } from '../../../lib/notebook/save-reading.ts';
import { readDraft } from '../../../lib/read-draft.ts';
import { rereadOldCaptures } from '../../../lib/reread-captures.ts';
import { dumpNotebook, emptyNotebook, keep, putDraft } from '../notebook/keep.ts';
import { makeFact, makeReading, makeSnapshot } from '../notebook/material.ts';

const LINES = ['Data Engineer', 'Leeds', 'We are 30 people.'];
const FACTS = [makeFact('job.title', 'Data Engineer'), makeFact('job.location', 'Leeds')];
const NOW = '2026-11-22T21:00:00.000Z';

const better = makeReading(
  makeSnapshot(LINES),
  [makeFact('job.title', 'Data Engineer'), makeFact('company.size', '30')],
  {
    readerVersion: 2,
    kind: 'careers',
  },
);

// The reader of today is version 2 here; version 1 read what the tests keep first.
vi.mock('../../../lib/reading/page-reading.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  READER_VERSION: 2,
}));

beforeEach(emptyNotebook);

describe('a newer reading', () => {
  it('brings new facts, drops untouched old ones, and keeps the candidate’s', async () => {
    const { captureId, opportunityId } = await keep({
      lines: LINES,
      facts: [...FACTS, makeFact('job.team', 'Rivers')],
    });
    const place = (await factsOfOpportunity(opportunityId)).find((fact) => fact.key === 'job.location');
    await confirmFact(place?.id ?? '');
    const request = { captureId, reading: better, contentHash: 'h2', now: NOW };
    expect(await saveReading(request)).toBe(true);
    const said = (await factsOfOpportunity(opportunityId)).map((fact) => [fact.key, fact.status]);
    expect(said.toSorted(([a = ''], [b = '']) => a.localeCompare(b))).toEqual([
      ['company.size', 'found'],
      ['job.location', 'confirmed'],
      ['job.title', 'found'],
    ]);
    expect(await getCapture(captureId)).toMatchObject({
      kind: 'careers',
      readerVersion: 2,
      contentHash: 'h2',
      version: 1,
    });
    expect(await saveReading(request)).toBe(false);
  });

  it('leaves a corrected kind and the stored page alone', async () => {
    const { captureId } = await keep({ lines: LINES, facts: FACTS, corrections: { kind: 'other' } });
    const before = await pageOf(captureId);
    await saveReading({ captureId, reading: better, contentHash: 'h2', now: NOW });
    expect(await getCapture(captureId)).toMatchObject({ kind: 'other', kindRead: 'careers' });
    expect((await pageOf(captureId))?.snapshot).toEqual(before?.snapshot);
  });

  it('of an older version renews its lines and no facts', async () => {
    const first = await keep({ lines: LINES, facts: FACTS });
    await keep({ lines: [...LINES, 'New'], facts: FACTS, opportunity: { id: first.opportunityId } });
    const { facts } = await dumpNotebook();
    const reading = { ...better, lines: better.lines.slice(0, 1) };
    await saveReading({ captureId: first.captureId, reading, contentHash: 'h2', now: NOW });
    expect((await dumpNotebook()).facts).toEqual(facts);
    expect(await linesOf(first.captureId)).toHaveLength(1);
  });

  it('does nothing to a page that is gone', async () => {
    expect(await saveReading({ captureId: 'gone', reading: better, contentHash: 'h', now: NOW })).toBe(false);
  });
});

describe('reading kept pages again', () => {
  it('renews those an older reader read, once', async () => {
    const { captureId } = await keep({ lines: LINES, facts: [], reading: { lines: [] } });
    expect(await rereadOldCaptures(NOW)).toBe(1);
    expect(await getCapture(captureId)).toMatchObject({ readerVersion: 2, version: 1 });
    expect((await linesOf(captureId)).length).toBeGreaterThan(0);
    expect(await rereadOldCaptures(NOW)).toBe(0);
  });

  it('never takes a better reader for a changed page', async () => {
    const kept = await keep({ lines: LINES, facts: FACTS, reading: { lines: [] } });
    const { draft, reading, guess } = await readDraft(await putDraft(makeSnapshot(LINES)));
    expect(guess.kept).toMatchObject({ id: kept.captureId, readerVersion: 2 });
    const opportunity = { id: kept.opportunityId };
    expect(await keepPage({ draft, reading, opportunity })).toMatchObject({ unchanged: true, version: 1 });
  });
});
