// What a backup must know is noted by the notebook itself, whichever code writes.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { notebook } from '../../../lib/notebook/database.ts';
import { addNote, createOpportunity, deleteOpportunity, removeNote } from '../../../lib/notebook/decide.ts';
import { eraseNotebook } from '../../../lib/notebook/delete-opportunity.ts';
import { KEPT_TABLES } from '../../../lib/notebook/remember-changes.ts';
import { keep } from './keep.ts';
import { makeFact } from './material.ts';

const deleted = async () => (await notebook.deletions.toArray()).map(({ table, key }) => `${table} ${key}`);
const changes = async () => (await notebook.backups.get('last'))?.changes ?? 0;

beforeEach(eraseNotebook);

describe('deletions', () => {
  it('are noted with table and key, one by one', async () => {
    const { id } = await createOpportunity({ company: 'Tarnwick', role: '' });
    const note = await addNote({ opportunityId: id, text: 'first' });
    await removeNote(note.id);
    expect(await deleted()).toEqual([`notes "${note.id}"`]);
  });

  it('are noted for everything that goes with an opportunity, keys of two parts too', async () => {
    const { opportunityId, captureId } = await keep({
      lines: ['Data Engineer'],
      facts: [makeFact('job.title', 'Data Engineer')],
    });
    await notebook.decisions.put({
      opportunityId,
      suggestionId: 's1',
      decision: 'pinned',
      at: '2026-11-22T10:00:00.000Z',
    });
    await deleteOpportunity(opportunityId);
    const noted = await deleted();
    expect(noted).toContain(`opportunities "${opportunityId}"`);
    expect(noted).toContain(`captures "${captureId}"`);
    expect(noted).toContain(`decisions ${JSON.stringify([opportunityId, 's1'])}`);
    expect(noted.some((line) => line.startsWith('facts '))).toBe(true);
    expect(noted.some((line) => /^(?:snapshots|lines|drafts|undos) /.test(line))).toBe(false);
  });

  it('are forgotten when the record is there again', async () => {
    const { id } = await createOpportunity({ company: 'Tarnwick', role: '' });
    const note = await addNote({ opportunityId: id, text: 'first' });
    await removeNote(note.id);
    await notebook.notes.put(note);
    expect(await deleted()).toEqual([]);
  });

  it('are not noted when the transaction does not end well', async () => {
    const { id } = await createOpportunity({ company: 'Tarnwick', role: '' });
    const before = await changes();
    await expect(
      notebook.transaction('rw', notebook.opportunities, async () => {
        await notebook.opportunities.delete(id);
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await deleted()).toEqual([]);
    expect(await changes()).toBe(before);
    expect(await notebook.opportunities.count()).toBe(1);
  });
});

describe('the count of changes', () => {
  it('rises with every write and keeps when it began', async () => {
    await createOpportunity({ company: 'Tarnwick', role: '' });
    const first = await notebook.backups.get('last');
    await createOpportunity({ company: 'Fenmoor', role: '' });
    expect(first?.changes).toBe(1);
    expect(await notebook.backups.get('last')).toEqual({ ...first, changes: 2 });
  });

  it('does not rise for drafts', async () => {
    await notebook.drafts.clear();
    expect(await changes()).toBe(0);
  });
});

it('erasing leaves nothing, not even what was deleted', async () => {
  await createOpportunity({ company: 'Tarnwick', role: '' });
  await eraseNotebook();
  for (const table of notebook.tables) expect(await table.count(), table.name).toBe(0);
});

it('names tables that exist', () => {
  expect(notebook.tables.map((table) => table.name)).toEqual(expect.arrayContaining([...KEPT_TABLES]));
});
