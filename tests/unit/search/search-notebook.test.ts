import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeHits } from '../../../lib/describe-hits.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import { addNote, createOpportunity, editNote, removeNote } from '../../../lib/notebook/decide.ts';
import { eraseNotebook } from '../../../lib/notebook/delete-opportunity.ts';
import { saveStory } from '../../../lib/notebook/own-material.ts';
import { dropSearchIndex } from '../../../lib/notebook/search-store.ts';
import { NotebookSearch } from '../../../lib/search-notebook.ts';
import { fillNotebook } from '../notebook/backup/backup-steps.ts';
import { keep } from '../notebook/keep.ts';
import { makeFact } from '../notebook/material.ts';

const rest = () => Promise.resolve();
const now = '2026-11-20T09:00:00.000Z';

beforeEach(async () => {
  await eraseNotebook();
  await dropSearchIndex();
});

async function freshSearch(): Promise<NotebookSearch> {
  const search = await NotebookSearch.open();
  await search.refresh(rest);
  return search;
}

const hitsOf = async (search: NotebookSearch, text: string, filter = {}) =>
  describeHits(search.find(text, filter));

describe('search', () => {
  it('finds every kind of record by its words, and says where it is', async () => {
    await fillNotebook();
    const { id } = await createOpportunity({ company: 'Quillwharf', role: '' });
    await addNote({ opportunityId: id, text: 'Ask about the zeppelin hangar' });
    await notebook.decisions.put({
      opportunityId: id,
      suggestionId: 's 1',
      decision: 'edited',
      text: 'Who flies the zeppelin?',
      at: now,
    });
    await saveStory({
      id: 'story-z',
      title: 'Zeppelin rescue',
      action: 'I climbed the mast.',
      figures: [],
      skills: [],
      competencies: [],
      told: [],
    });
    await keep({
      lines: ['Zeppelin Pilot', 'You will fly a zeppelin over rivers.'],
      facts: [makeFact('job.title', 'Zeppelin Pilot')],
    });
    const hits = await hitsOf(await freshSearch(), 'zepp');
    expect(hits.map(({ kind }) => kind).sort()).toEqual(['fact', 'note', 'page', 'question', 'story']);
    for (const hit of hits) expect(`${hit.title} ${hit.text}`).toMatch(/zeppelin/i);
    expect(hits.find(({ kind }) => kind === 'note')).toMatchObject({
      route: `/opportunity/${id}/notes`,
      opportunity: { company: 'Quillwharf' },
    });
  });

  it('wants every word, the last one perhaps unfinished; forgives one slip in a long word', async () => {
    const { id } = await createOpportunity({ company: 'Quillwharf', role: '' });
    await addNote({ opportunityId: id, text: 'Crème brûlée on the terrace, Straße 9' });
    await addNote({ opportunityId: id, text: 'Terrace only' });
    const search = await freshSearch();
    expect(search.find('terrace').total).toBe(2);
    expect(search.find('terrace cre').total).toBe(1);
    expect(search.find('CREME').total).toBe(1);
    expect(search.find('terace').total).toBe(2);
    expect(search.find('terrace nothing').total).toBe(0);
    expect(search.find('t').total).toBe(0);
    expect(search.find(' "<*> ').total).toBe(0);
  });

  it('filters by kind and by opportunity', async () => {
    await fillNotebook();
    const { id } = await createOpportunity({ company: 'Tarnwick', role: 'Extra' });
    await addNote({ opportunityId: id, text: 'Tarnwick again' });
    const search = await freshSearch();
    const kinds = new Set(search.find('tarnwick').found.map(({ entry }) => entry.kind));
    expect(kinds.size).toBeGreaterThan(2);
    expect(search.find('tarnwick', { kind: 'note' }).found.every(({ entry }) => entry.kind === 'note')).toBe(
      true,
    );
    expect(search.find('tarnwick', { opportunityId: id }).total).toBe(2);
  });

  it('follows what is added, changed and removed, and is as good as built anew', async () => {
    await fillNotebook();
    const search = await freshSearch();
    const { id } = await createOpportunity({ company: 'Quillwharf', role: '' });
    const note = await addNote({ opportunityId: id, text: 'first wording' });
    expect(await search.isCurrent()).toBe(false);
    await search.refresh(rest);
    expect(search.find('wording').total).toBe(1);
    await editNote(note.id, 'second phrase');
    await notebook.notes.update(note.id, { at: '2027-01-01T00:00:00.000Z' });
    await search.refresh(rest);
    expect(search.find('wording').total).toBe(0);
    expect(search.find('phrase').total).toBe(1);
    await removeNote(note.id);
    await search.refresh(rest);
    expect(search.find('phrase').total).toBe(0);
    const again = await NotebookSearch.open();
    expect(await again.isCurrent()).toBe(true);
    await dropSearchIndex();
    const anew = await freshSearch();
    for (const text of ['tarnwick', 'data', 'river', 'phrase', 'quill'])
      expect(
        again
          .find(text)
          .found.map(({ entry }) => entry.id)
          .sort(),
        text,
      ).toEqual(
        anew
          .find(text)
          .found.map(({ entry }) => entry.id)
          .sort(),
      );
  });

  it('rewrites the large part when much has changed', async () => {
    const { id } = await createOpportunity({ company: 'Quillwharf', role: '' });
    const search = await freshSearch();
    const notes = Array.from({ length: 500 }, (_, at) => ({
      id: `n-${at}`,
      opportunityId: id,
      text: `numbered note${at}`,
      at: now,
    }));
    await notebook.notes.bulkPut(notes);
    await search.refresh(rest);
    expect(search.find('numbered').total).toBe(500);
    await notebook.notes.bulkDelete(notes.slice(10).map((note) => note.id));
    await search.refresh(rest);
    expect((await NotebookSearch.open()).find('numbered').total).toBe(10);
  });

  it('leaves out of the hits what went since', async () => {
    const { id } = await createOpportunity({ company: 'Quillwharf', role: '' });
    const note = await addNote({ opportunityId: id, text: 'soon gone' });
    const search = await freshSearch();
    await removeNote(note.id);
    expect(await hitsOf(search, 'soon')).toEqual([]);
  });
});
