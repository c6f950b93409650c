import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { findPageChanges } from '../../../lib/page-changes.ts';
import { readPage } from '../../../lib/reading/read-page.ts';
import { keepPage } from '../../../lib/keep-page.ts';
import type { Block, PageSnapshot } from '../../../lib/snapshot/page-snapshot.ts';
import { emptyNotebook, putDraft } from '../notebook/keep.ts';
import { makeSnapshot } from '../notebook/material.ts';

beforeEach(emptyNotebook);

const block = (kind: Block['kind'], text: string, level?: number): Block => ({
  kind,
  text,
  place: 'main',
  box: 0,
  ...(level && { level }),
});

function posting(pay: string, offers: readonly string[], takenAt: string): PageSnapshot {
  return {
    ...makeSnapshot([]),
    title: 'Data Engineer at Tarnwick',
    takenAt,
    blocks: [
      block('heading', 'Data Engineer', 1),
      block('paragraph', `Leeds, full time. ${pay} a year. You join a team that measures rivers.`),
      block('heading', 'What we offer', 2),
      ...offers.map((text) => block('item', text, 1)),
    ],
  };
}

async function keepPosting(snapshot: PageSnapshot, opportunityId?: string): Promise<string> {
  const kept = await keepPage({
    draft: await putDraft(snapshot),
    reading: readPage(snapshot),
    opportunity: opportunityId
      ? { id: opportunityId }
      : { new: { company: 'Tarnwick', role: 'Data Engineer' } },
  });
  return kept.opportunityId;
}

const OFFERS = ['Thirty days of leave and a free boat licence.', 'A training budget of £2,000 a year.'];

it('compares the newest version with the one before, and with the one taken before round one', async () => {
  const id = await keepPosting(posting('£60,000', OFFERS, '2026-11-01T09:00:00.000Z'));
  await keepPosting(posting('£58,000', OFFERS, '2026-11-10T09:00:00.000Z'), id);
  await keepPosting(posting('£58,000', OFFERS.slice(0, 1), '2026-11-20T09:00:00.000Z'), id);
  const last = await findPageChanges(id);
  expect(last.changed).toHaveLength(1);
  const [change] = last.changed;
  const gone = [...(change?.fields ?? []).map((field) => field.before?.value), ...(change?.removed ?? [])];
  expect(gone.filter((value) => value === OFFERS[1])).toHaveLength(1);
  expect(change?.fields.some((field) => field.key === 'job.salary')).toBe(false);
  const sinceRound = await findPageChanges(id, '2026-11-05T09:00:00.000Z');
  const pay = sinceRound.changed[0]?.fields.find((field) => field.key === 'job.salary');
  expect(pay).toMatchObject({ before: { value: { min: 60_000 } }, after: { value: { min: 58_000 } } });
  // The rest of the paragraph is the same: only the sentence with the pay is told.
  expect(sinceRound.changed[0]?.added).toEqual([expect.stringContaining('£58,000')]);
}, 30_000);

it('names pages first kept after round one, and says nothing when nothing changed', async () => {
  const id = await keepPosting(posting('£60,000', OFFERS, '2026-11-01T09:00:00.000Z'));
  expect(await findPageChanges(id)).toEqual({ changed: [], fresh: [] });
  expect(await findPageChanges(id, '2026-11-05T09:00:00.000Z')).toEqual({ changed: [], fresh: [] });
  const since = await findPageChanges(id, '2026-10-05T09:00:00.000Z');
  expect(since.fresh).toHaveLength(1);
});

it('tells a labelled line that changed in nothing but a field as the field alone, before and after', async () => {
  const labelled = (days: string, task: string, takenAt: string): PageSnapshot => {
    const page = posting('£60,000', OFFERS, takenAt);
    const line: Block = {
      ...block('label-value', `Ways of working: ${days} days a week in the Leeds office`),
      label: 'Ways of working',
    };
    const [title, ...rest] = page.blocks;
    return { ...page, blocks: [title!, line, block('paragraph', task), ...rest] };
  };
  const id = await keepPosting(
    labelled('Three', 'The office stands beside the old mill.', '2026-11-01T09:00:00.000Z'),
  );
  await keepPosting(labelled('Two', 'The office moved to the canal.', '2026-11-10T09:00:00.000Z'), id);
  const [change] = (await findPageChanges(id)).changed;
  expect(change?.fields.map((field) => field.key)).toEqual(['job.workplaceScope']);
  expect(change?.removed).toEqual(['The office stands beside the old mill.']);
  expect(change?.added).toEqual(['The office moved to the canal.']);
});
