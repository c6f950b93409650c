import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { listLooseEnds } from '../../../lib/candidate/loose-ends.ts';
import { addNote, confirmFact, editFact, markNote } from '../../../lib/notebook/decide.ts';
import { NotInNotebookError } from '../../../lib/notebook/notebook-errors.ts';
import { getStory, saveStory } from '../../../lib/notebook/own-material.ts';
import { factsOfOpportunity, notesOf } from '../../../lib/notebook/queries.ts';
import {
  getRound,
  peopleOf,
  removePerson,
  removeRound,
  removeStatement,
  roundsOf,
  savePerson,
  saveRound,
  statementsOf,
} from '../../../lib/notebook/rounds.ts';
import { changeSheet, findSheet } from '../../../lib/notebook/sheets.ts';
import { takeBack } from '../../../lib/notebook/take-back.ts';
import { tickLooseEnd } from '../../../lib/notebook/tick-loose-end.ts';
import { tellStory, writeDebrief } from '../../../lib/notebook/write-debrief.ts';
import { emptyNotebook, keep } from './keep.ts';
import { makeFact } from './material.ts';
import { makePerson, makeRound } from './round-records.ts';

const posting = {
  lines: ['Leeds, hybrid'],
  facts: [makeFact('job.location', 'Leeds'), makeFact('job.workplace', 'hybrid')],
};

let opportunityId = '';
beforeEach(async () => {
  await emptyNotebook();
  ({ opportunityId } = await keep(posting));
  await savePerson(makePerson({ opportunityId }));
  await saveRound(makeRound({ opportunityId, personIds: ['p1'], startsAt: '2026-11-24T10:00:00.000Z' }));
});

const factOf = async (key: string) =>
  (await factsOfOpportunity(opportunityId)).find((fact) => fact.key === key);
const about = async (key: string, relation: 'confirms' | 'contradicts', text: string) => ({
  text,
  factId: (await factOf(key))?.id ?? '',
  relation,
});

describe('writeDebrief', () => {
  it('keeps each part as it is typed and leaves the others alone', async () => {
    await writeDebrief({ roundId: 'r1', fields: { mood: 4 } });
    await writeDebrief({ roundId: 'r1', fields: { concerns: ['No public sector work so far'] } });
    const round = await getRound('r1');
    expect(round?.debrief).toMatchObject({ mood: 4, concerns: ['No public sector work so far'] });
    expect(round?.status).toBe('planned');
  });

  it('makes the round done when it is finished', async () => {
    await writeDebrief({ roundId: 'r1', fields: { mood: 2 }, finish: true });
    expect((await getRound('r1'))?.status).toBe('done');
  });

  it('strikes a contradicted fact through with the source, and keeps what it was', async () => {
    const text = 'Everybody is on site five days now';
    const heardAbout = [await about('job.workplace', 'contradicts', text)];
    await writeDebrief({ roundId: 'r1', fields: { heard: [text], heardAbout } });
    expect(await factOf('job.workplace')).toMatchObject({
      value: 'hybrid',
      status: 'contradicted',
      heard: { roundId: 'r1', text, relation: 'contradicts' },
      history: [{ status: 'found', value: 'hybrid' }],
    });
  });

  it('follows the words without filling the history, and goes back with the line', async () => {
    const before = await factOf('job.location');
    for (const text of ['In L', 'In Lee', 'In Leeds, yes'])
      await writeDebrief({
        roundId: 'r1',
        fields: { heardAbout: [await about('job.location', 'confirms', text)] },
      });
    const confirmed = await factOf('job.location');
    expect(confirmed).toMatchObject({ status: 'confirmed', heard: { text: 'In Leeds, yes' } });
    expect(confirmed?.history).toHaveLength(1);
    await writeDebrief({ roundId: 'r1', fields: { heardAbout: [] } });
    const { changedAt: _, history, ...after } = (await factOf('job.location'))!;
    const { changedAt: __, ...was } = before!;
    expect(after).toEqual(was);
    expect(history).toEqual([]);
  });

  it('changes its mind from confirming to contradicting in one step', async () => {
    await writeDebrief({
      roundId: 'r1',
      fields: { heardAbout: [await about('job.location', 'confirms', 'x')] },
    });
    await writeDebrief({
      roundId: 'r1',
      fields: { heardAbout: [await about('job.location', 'contradicts', 'x')] },
    });
    const fact = await factOf('job.location');
    expect(fact).toMatchObject({ status: 'contradicted', heard: { relation: 'contradicts' } });
    expect(fact?.history?.map((one) => one.status)).toEqual(['found']);
  });

  it('survives the page being kept again, unchanged or changed', async () => {
    const heardAbout = [await about('job.workplace', 'contradicts', 'five days on site')];
    await writeDebrief({ roundId: 'r1', fields: { heardAbout } });
    await keep({ ...posting, opportunity: { id: opportunityId } });
    await keep({ ...posting, lines: ['Leeds, hybrid', 'More'], opportunity: { id: opportunityId } });
    const fact = await factOf('job.workplace');
    expect(fact).toMatchObject({ status: 'contradicted', heard: { text: 'five days on site' } });
    expect(fact?.history).toHaveLength(1);
  });

  it('leaves what the candidate decided afterwards', async () => {
    await writeDebrief({
      roundId: 'r1',
      fields: { heardAbout: [await about('job.location', 'contradicts', 'It is York')] },
    });
    const fact = await factOf('job.location');
    await editFact(fact?.id ?? '', 'York');
    await writeDebrief({ roundId: 'r1', fields: { heardAbout: [] } });
    expect(await factOf('job.location')).toMatchObject({
      status: 'edited',
      value: 'York',
      original: 'Leeds',
    });
    await confirmFact(fact?.id ?? '');
    expect((await factOf('job.location'))?.history?.map((one) => one.status)).toEqual([
      'found',
      'contradicted',
      'edited',
    ]);
  });

  it('keeps what was said with the round and the people, and drops it when emptied', async () => {
    const line = { id: 's1', topic: 'pay' as const };
    await writeDebrief({ roundId: 'r1', said: [{ ...line, text: ' Around 72k ' }] });
    expect(await statementsOf(opportunityId)).toEqual([
      {
        ...line,
        opportunityId,
        text: 'Around 72k',
        roundId: 'r1',
        toWhom: 'Orla Benn',
        saidAt: '2026-11-24T10:00:00.000Z',
      },
    ]);
    await writeDebrief({ roundId: 'r1', said: [{ ...line, text: '' }] });
    expect(await statementsOf(opportunityId)).toEqual([]);
  });

  it('writes nothing for a round that is gone, or when a fact does not fit', async () => {
    await expect(writeDebrief({ roundId: 'gone', fields: { mood: 1 } })).rejects.toBeInstanceOf(
      NotInNotebookError,
    );
    const heardAbout = [await about('job.location', 'confirms', 'x'.repeat(600))];
    const before = await getRound('r1');
    await expect(writeDebrief({ roundId: 'r1', fields: { heardAbout } })).rejects.toThrow();
    expect(await getRound('r1')).toEqual(before);
  });
});

it('notes where and to whom a story was told, and that it was not', async () => {
  await saveStory({ id: 't1', title: 'The night feed', figures: [], skills: [], competencies: [], told: [] });
  const round = (await getRound('r1'))!;
  await tellStory('t1', round, true);
  await tellStory('t1', round, true);
  expect((await getStory('t1'))?.told).toEqual([{ roundId: 'r1', interviewerId: 'p1' }]);
  await tellStory('t1', round, false);
  expect((await getStory('t1'))?.told).toEqual([]);
});

describe('loose ends', () => {
  it('are ticked off where they were written, and on again', async () => {
    const note = await addNote({ opportunityId, text: 'Ask Orla for the slides' });
    await markNote(note.id, 'open');
    const fields = { promised: [{ what: 'Send the design note', done: false }], unasked: ['Who decides?'] };
    await writeDebrief({ roundId: 'r1', fields, finish: true });
    const list = async () => listLooseEnds(await roundsOf(opportunityId), await notesOf(opportunityId));
    const texts = ['Send the design note', 'Who decides?', 'Ask Orla for the slides'];
    expect((await list()).map((end) => [end.text, end.done])).toEqual(texts.map((text) => [text, false]));
    for (const end of await list()) await tickLooseEnd(end, true);
    expect((await list()).map((end) => [end.text, end.done])).toEqual(texts.map((text) => [text, true]));
    expect((await getRound('r1'))?.debrief?.unasked).toEqual([]);
    for (const end of await list()) await tickLooseEnd(end, false);
    expect((await list()).every((end) => !end.done)).toBe(true);
    await markNote(note.id, null);
    expect(await list()).toHaveLength(2);
  });
});

describe('removing', () => {
  it('a round takes its sheet along and both come back', async () => {
    await changeSheet({ roundId: 'r1', opportunityId }, () => ({ order: ['K1:abc'] }));
    const before = await getRound('r1');
    const touched = await removeRound('r1');
    expect(await getRound('r1')).toBeUndefined();
    expect(await findSheet('r1')).toBeUndefined();
    await takeBack(touched);
    expect(await getRound('r1')).toEqual(before);
    expect((await findSheet('r1'))?.order).toEqual(['K1:abc']);
  });

  it('a person leaves the rounds and comes back into them', async () => {
    const touched = await removePerson('p1');
    expect((await getRound('r1'))?.personIds).toEqual([]);
    await takeBack(touched);
    expect((await getRound('r1'))?.personIds).toEqual(['p1']);
    expect((await peopleOf(opportunityId)).map((one) => one.name)).toEqual(['Orla Benn']);
  });

  it('a statement comes back as it was', async () => {
    await writeDebrief({ roundId: 'r1', said: [{ id: 's1', topic: 'notice', text: 'Three months' }] });
    const before = await statementsOf(opportunityId);
    const touched = await removeStatement('s1');
    expect(await statementsOf(opportunityId)).toEqual([]);
    await takeBack(touched);
    expect(await statementsOf(opportunityId)).toEqual(before);
  });

  it('is not taken back over something written since', async () => {
    const touched = await removePerson('p1');
    await saveRound(makeRound({ opportunityId, minutes: 60 }));
    await expect(takeBack(touched)).rejects.toMatchObject({ code: 'undo-too-late' });
    expect(await peopleOf(opportunityId)).toEqual([]);
    expect((await getRound('r1'))?.minutes).toBe(60);
  });
});
