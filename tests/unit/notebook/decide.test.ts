import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addNote,
  changeOpportunity,
  decideSuggestion,
  editFact,
  editNote,
  removeNote,
} from '../../../lib/notebook/decide.ts';
import { BadRecordError, NotInNotebookError } from '../../../lib/notebook/notebook-errors.ts';
import { decisionsOf, factsOfOpportunity, getOpportunity, notesOf } from '../../../lib/notebook/queries.ts';
import { emptyNotebook, keep } from './keep.ts';
import { makeFact } from './material.ts';

const page = { lines: ['Leeds'], facts: [makeFact('job.location', 'Leeds')] };

beforeEach(emptyNotebook);

describe('decisions about suggestions', () => {
  const about = { opportunityId: 'o1', suggestionId: 'K1:abc' };

  it('keeps the newest decision and the wording of an earlier one', async () => {
    await decideSuggestion({ ...about, decision: 'edited', text: 'My own words?' });
    await decideSuggestion({ ...about, decision: 'pinned' });
    const decisions = await decisionsOf('o1');
    expect(decisions.get('K1:abc')).toMatchObject({ decision: 'pinned', text: 'My own words?' });
    expect(decisions.size).toBe(1);
  });

  it('is forgotten on request, and belongs to its opportunity only', async () => {
    await decideSuggestion({ ...about, decision: 'asked' });
    await decideSuggestion({ ...about, opportunityId: 'o2', decision: 'dismissed' });
    await decideSuggestion({ ...about, decision: null });
    expect((await decisionsOf('o1')).size).toBe(0);
    expect((await decisionsOf('o2')).get('K1:abc')?.decision).toBe('dismissed');
  });
});

describe('notes', () => {
  it('are added, changed and removed', async () => {
    const note = await addNote({ opportunityId: 'o1', text: 'Ask about the on-call rota' });
    await editNote(note.id, 'Ask who is on call');
    expect((await notesOf('o1')).map((one) => one.text)).toEqual(['Ask who is on call']);
    await removeNote(note.id);
    expect(await notesOf('o1')).toEqual([]);
    await expect(editNote(note.id, 'late')).rejects.toBeInstanceOf(NotInNotebookError);
  });
});

describe('facts and opportunities', () => {
  it('refuse values that do not fit, and leave the record as it was', async () => {
    const { opportunityId } = await keep(page);
    const [fact] = await factsOfOpportunity(opportunityId);
    await expect(editFact(fact?.id ?? '', '')).rejects.toBeInstanceOf(BadRecordError);
    expect(await factsOfOpportunity(opportunityId)).toEqual([fact]);
    await expect(changeOpportunity(opportunityId, { company: 'x'.repeat(501) })).rejects.toBeInstanceOf(
      BadRecordError,
    );
    expect((await getOpportunity(opportunityId))?.company).toBe('Tarnwick');
  });

  it('say when the record is gone', async () => {
    await expect(editFact('nowhere', 'x')).rejects.toBeInstanceOf(NotInNotebookError);
    await expect(changeOpportunity('nowhere', { stage: 'offer' })).rejects.toBeInstanceOf(NotInNotebookError);
  });
});
