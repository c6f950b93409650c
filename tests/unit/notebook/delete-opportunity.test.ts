import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { notebook } from '../../../lib/notebook/database.ts';
import {
  addNote,
  changeCapture,
  changeOpportunity,
  createOpportunity,
  decideSuggestion,
} from '../../../lib/notebook/decide.ts';
import { deleteOpportunity, eraseNotebook } from '../../../lib/notebook/delete-opportunity.ts';
import { setWaitingAside } from '../../../lib/notebook/problems.ts';
import {
  canUndo,
  captureAtAddress,
  factsOfOpportunity,
  getCapture,
  getOpportunity,
  listOpportunities,
} from '../../../lib/notebook/queries.ts';
import { emptyNotebook, keep } from './keep.ts';
import { makeFact, POSTING_ADDRESS } from './material.ts';

const words = (place: string) => ({
  lines: ['Data Engineer', place],
  facts: [makeFact('job.location', place)],
});

/** What the notebook holds; that something was deleted, and how much changed, is kept on purpose. */
async function countRows(): Promise<number> {
  const tables = notebook.tables.filter((table) => !['deletions', 'backups'].includes(table.name));
  const counts = await Promise.all(tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

beforeEach(emptyNotebook);

describe('deleteOpportunity', () => {
  it('leaves no trace of it anywhere, and all of the others', async () => {
    const stays = await keep({ ...words('York'), address: 'https://tarnwick.example/502' });
    const before = await countRows();
    const goes = await keep(words('Leeds'));
    await keep({ ...words('Hull'), opportunity: { id: goes.opportunityId } });
    const { opportunityId } = goes;
    await addNote({ opportunityId, text: 'Leeds note' });
    await decideSuggestion({ opportunityId, suggestionId: 's', decision: 'edited', text: 'Leeds words' });
    await notebook
      .table('facts')
      .put({ id: 'bad', opportunityId, captureId: goes.captureId, value: 'Leeds' });
    await factsOfOpportunity(opportunityId);
    await setWaitingAside();
    expect(await notebook.problems.count()).toBe(1);

    await deleteOpportunity(opportunityId);
    const everything = await Promise.all(notebook.tables.map((table) => table.toArray()));
    expect(JSON.stringify(everything)).not.toMatch(/Leeds|Hull/);
    // The draft of the kept page went with the second keep of the same window.
    expect(await countRows()).toBe(before - 1);
    expect((await factsOfOpportunity(stays.opportunityId)).map((fact) => fact.value)).toEqual(['York']);
  });
});

describe('eraseNotebook', () => {
  it('empties every table', async () => {
    await keep(words('Leeds'));
    await eraseNotebook();
    expect(await countRows()).toBe(0);
  });
});

describe('opportunities', () => {
  it('can be made before any page is kept', async () => {
    const made = await createOpportunity({ company: ' Tarnwick ', role: '' });
    expect(await listOpportunities()).toEqual([made]);
    expect(made).toMatchObject({ company: 'Tarnwick', role: '', stage: 'first-round', jobKeys: [] });
  });

  it('go to the archive and come back', async () => {
    const { id } = await createOpportunity({ company: 'Tarnwick', role: 'Analyst' });
    await changeOpportunity(id, { archivedAt: '2026-11-21T00:00:00.000Z' });
    expect(await listOpportunities()).toEqual([]);
    expect((await listOpportunities({ archived: true })).map((one) => one.id)).toEqual([id]);
    await changeOpportunity(id, { archivedAt: undefined });
    expect((await listOpportunities()).map((one) => one.id)).toEqual([id]);
    expect(await getOpportunity(id)).toBeDefined();
  });
});

describe('a kept page', () => {
  it('is found by its address, visit parameters aside', async () => {
    const kept = await keep(words('Leeds'));
    expect((await captureAtAddress(`${POSTING_ADDRESS}?utm_source=mail#apply`))?.id).toBe(kept.captureId);
    expect(await captureAtAddress('https://tarnwick.example/other')).toBeUndefined();
  });

  it('keeps the kind the candidate gave it when it is captured again', async () => {
    const first = await keep(words('Leeds'));
    await changeCapture(first.captureId, { kind: 'careers' });
    const again = await keep({ ...words('York'), opportunity: { id: first.opportunityId } });
    expect(await getCapture(again.captureId)).toMatchObject({
      kind: 'careers',
      kindRead: 'job-posting',
      version: 2,
    });
  });

  it('can be taken back until something of it changes', async () => {
    const { captureId } = await keep(words('Leeds'));
    expect(await canUndo(captureId)).toBe(true);
    await changeCapture(captureId, { kind: 'other' });
    expect(await canUndo(captureId)).toBe(false);
    expect(await canUndo('elsewhere')).toBe(false);
  });

  it('gets one version after the other when two tabs keep it at the same moment', async () => {
    const first = await keep(words('Leeds'));
    const opportunity = { id: first.opportunityId };
    const both = await Promise.all([
      keep({ ...words('York'), opportunity }),
      keep({ ...words('Hull'), opportunity }),
    ]);
    expect(both.map((kept) => kept.version).sort((a, b) => a - b)).toEqual([2, 3]);
    expect(await notebook.facts.count()).toBe(3);
  });
});
