import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { valueKey } from '../../../lib/facts/equal-values.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { isCandidates } from '../../../lib/facts/merge-facts.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import {
  addNote,
  confirmFact,
  createOpportunity,
  decideSuggestion,
  deleteOpportunity,
  editFact,
  rejectFact,
} from '../../../lib/notebook/decide.ts';
import { mergeOpportunities, splitPages } from '../../../lib/notebook/merge-opportunities.ts';
import { KEPT_TABLES } from '../../../lib/notebook/remember-changes.ts';
import {
  capturesOf,
  decisionsOf,
  factsOfOpportunity,
  getOpportunity,
} from '../../../lib/notebook/queries.ts';
import { savePerson, saveRound, saveStatement } from '../../../lib/notebook/rounds.ts';
import { addRehearsal, changeSheet, rehearsalsOf } from '../../../lib/notebook/sheets.ts';
import { takeBack } from '../../../lib/notebook/take-back.ts';
import { emptyNotebook, keep } from './keep.ts';
import { makeFact } from './material.ts';
import { makePerson, makeRound } from './round-records.ts';

beforeEach(emptyNotebook);

/** Every record of the candidate's, with the ways back to them. */
async function dump(): Promise<Record<string, unknown[]>> {
  const tables = [...KEPT_TABLES, 'undos', 'problems'];
  const entries = await Promise.all(
    tables.map(async (name) => [name, await notebook.table(name).toArray()] as const),
  );
  return Object.fromEntries(entries);
}

/** What is there must not be noted as deleted: an older backup could otherwise never bring it back. */
async function expectNoteOfDeletionsTrue(): Promise<void> {
  for (const { table, key } of await notebook.deletions.toArray())
    expect(await notebook.table(table).get(JSON.parse(key))).toBeUndefined();
}

const ADDRESSES = [
  'https://tarnwick.example/jobs/1',
  'https://tarnwick.example/about',
  'https://tarnwick.example/team',
];
const PLACES = ['Leeds', 'York', 'Hull'];

type Step =
  | { do: 'keep'; side: number; page: number; places: number[] }
  | { do: 'confirm' | 'edit' | 'reject'; side: number; fact: number }
  | { do: 'note' | 'round' | 'person' | 'statement' | 'sheet'; side: number }
  | { do: 'decide' | 'rehearse'; side: number; suggestion: number };

const side = fc.nat(1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('keep' as const),
      side,
      page: fc.nat(2),
      places: fc.uniqueArray(fc.nat(2), { minLength: 1 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('confirm' as const, 'edit' as const, 'reject' as const),
      side,
      fact: fc.nat(5),
    }),
  },
  fc.record({
    do: fc.constantFrom(
      'note' as const,
      'round' as const,
      'person' as const,
      'statement' as const,
      'sheet' as const,
    ),
    side,
  }),
  fc.record({ do: fc.constantFrom('decide' as const, 'rehearse' as const), side, suggestion: fc.nat(2) }),
);

async function takeStep(one: Step, opportunityId: string): Promise<void> {
  const id = crypto.randomUUID();
  switch (one.do) {
    case 'keep': {
      const texts = one.places.map((place) => PLACES[place]!);
      const facts = texts.map((text) => makeFact('job.location', text));
      await keep({ lines: texts, facts, address: ADDRESSES[one.page]!, opportunity: { id: opportunityId } });
      return;
    }
    case 'note':
      await addNote({ opportunityId, text: id });
      return;
    case 'round':
      await saveRound(makeRound({ id, opportunityId }));
      return;
    case 'person':
      await savePerson(makePerson({ id, opportunityId }));
      return;
    case 'statement':
      await saveStatement({
        id,
        opportunityId,
        topic: 'pay',
        text: '72k',
        saidAt: '2026-11-20T09:00:00.000Z',
      });
      return;
    case 'sheet':
      await changeSheet({ roundId: id, opportunityId }, () => ({ order: [id] }));
      return;
    case 'decide':
      await decideSuggestion({
        opportunityId,
        suggestionId: `K${one.suggestion}`,
        decision: 'pinned',
        text: id,
      });
      return;
    case 'rehearse':
      await addRehearsal({ opportunityId, suggestionId: `K${one.suggestion}`, text: 'Why?' }, 3);
      return;
    default: {
      const facts = await factsOfOpportunity(opportunityId);
      const fact = facts[one.fact % Math.max(1, facts.length)];
      if (!fact) return;
      if (one.do === 'confirm') await confirmFact(fact.id);
      else if (one.do === 'edit') await editFact(fact.id, `said ${one.fact}`);
      else await rejectFact(fact.id);
    }
  }
}

async function makeTwo(steps: readonly Step[]): Promise<[into: string, from: string]> {
  await emptyNotebook();
  const into = (await createOpportunity({ company: 'Tarnwick', role: 'Data Engineer' })).id;
  const from = (await createOpportunity({ company: 'Tarnwick', role: '' })).id;
  for (const one of steps) await takeStep(one, one.side === 0 ? into : from);
  return [into, from];
}

const words = (facts: readonly Fact[]) =>
  facts
    .filter(isCandidates)
    .map((fact) => `${fact.id} ${fact.status} ${valueKey(fact.value)}`)
    .sort();

async function expectWhole(opportunityId: string): Promise<void> {
  const captures = await capturesOf(opportunityId);
  for (const pageId of new Set(captures.map((capture) => capture.pageId))) {
    const versions = captures.filter((one) => one.pageId === pageId).map((one) => one.version);
    expect(versions.sort((a, b) => a - b)).toEqual(versions.map((_, index) => index + 1));
  }
  const facts = await factsOfOpportunity(opportunityId);
  expect(facts.every((fact) => captures.some((capture) => capture.id === fact.captureId))).toBe(true);
  expect(await notebook.problems.count()).toBe(0);
}

const COUNTED = [
  'captures',
  'snapshots',
  'lines',
  'notes',
  'people',
  'rounds',
  'statements',
  'sheets',
  'undos',
];

describe('mergeOpportunities', () => {
  it('loses and doubles nothing, and is taken back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const [into, from] = await makeTwo(steps);
        const before = await dump();
        const own = words(await notebook.facts.toArray());
        const touched = await mergeOpportunities({ into, from });
        const after = await dump();
        for (const table of COUNTED) expect(after[table]?.length, table).toBe(before[table]?.length);
        for (const table of COUNTED.filter((name) => name !== 'snapshots' && name !== 'lines'))
          expect(
            after[table]?.every((row) => (row as { opportunityId: string }).opportunityId === into),
          ).toBe(true);
        expect(words(await notebook.facts.toArray())).toEqual(own);
        const said = (rows: unknown[] = []) =>
          [...new Set((rows as Fact[]).flatMap((f) => [f.value, f.original]).map(valueKey))].sort();
        expect(said(after.facts)).toEqual(said(before.facts));
        expect(await getOpportunity(from)).toBeUndefined();
        await expectWhole(into);
        await takeBack(touched);
        expect(await dump()).toEqual(before);
        await expectNoteOfDeletionsTrue();
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('makes one page of a page kept in both, and shows no fact twice', async () => {
    const page = { lines: ['Leeds'], facts: [makeFact('job.location', 'Leeds')] };
    const first = await keep(page);
    const [fact] = await factsOfOpportunity(first.opportunityId);
    await confirmFact(fact!.id);
    const second = await keep({ ...page, opportunity: { new: { company: 'Tarnwick', role: 'Analyst' } } });
    expect(second.opportunityId).not.toBe(first.opportunityId);
    await mergeOpportunities({ into: second.opportunityId, from: first.opportunityId });
    const facts = await factsOfOpportunity(second.opportunityId);
    expect(facts.map((one) => [one.value, one.status])).toEqual([['Leeds', 'confirmed']]);
    expect(new Set((await capturesOf(second.opportunityId)).map((one) => one.pageId)).size).toBe(1);
  });

  it('keeps the later decision with whichever wording there is, and joins rehearsals', async () => {
    const [into, from] = await makeTwo([]);
    await decideSuggestion({ opportunityId: into, suggestionId: 'K1', decision: 'edited', text: 'My words' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await decideSuggestion({ opportunityId: from, suggestionId: 'K1', decision: 'pinned' });
    for (const opportunityId of [into, from])
      await addRehearsal({ opportunityId, suggestionId: 'K1', text: 'Why?' }, 2);
    await mergeOpportunities({ into, from });
    expect((await decisionsOf(into)).get('K1')).toMatchObject({ decision: 'pinned', text: 'My words' });
    expect((await rehearsalsOf(into)).get('K1')?.marks).toHaveLength(2);
  });

  it('takes names and job keys that were missing, and refuses what is gone', async () => {
    const named = await createOpportunity({ company: 'Tarnwick', role: '' });
    const { opportunityId } = await keep({
      lines: ['x'],
      facts: [],
      reading: { job: { key: 'tarnwick:481' } } as never,
    });
    await mergeOpportunities({ into: named.id, from: opportunityId });
    expect(await getOpportunity(named.id)).toMatchObject({
      role: 'Data Engineer',
      jobKeys: ['tarnwick:481'],
    });
    await expect(mergeOpportunities({ into: named.id, from: opportunityId })).rejects.toMatchObject({
      code: 'not-in-notebook',
    });
  });

  it('is not taken back over what was changed since', async () => {
    const [into, from] = await makeTwo([{ do: 'keep', side: 1, page: 0, places: [0] }]);
    const touched = await mergeOpportunities({ into, from });
    const [fact] = await factsOfOpportunity(into);
    await editFact(fact!.id, 'York');
    const after = await dump();
    await expect(takeBack(touched)).rejects.toMatchObject({ code: 'undo-too-late' });
    expect(await dump()).toEqual(after);
  });

  it('leaves nothing of either behind when the one is deleted later', async () => {
    const [into, from] = await makeTwo([
      { do: 'keep', side: 0, page: 0, places: [0] },
      { do: 'keep', side: 1, page: 1, places: [1] },
      { do: 'note', side: 1 },
    ]);
    await mergeOpportunities({ into, from });
    await deleteOpportunity(into);
    expect(Object.values(await dump()).every((rows) => rows.length === 0)).toBe(true);
  });
});

describe('splitPages', () => {
  it('loses and doubles nothing, and is taken back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.nat(3), async (steps, chosen) => {
        const [id] = await makeTwo([{ do: 'keep', side: 0, page: 0, places: [0] }, ...steps]);
        const pages = [...new Set((await capturesOf(id)).map((capture) => capture.pageId))];
        const pageIds = pages.filter((_, index) => index <= chosen % pages.length);
        const before = await dump();
        const { opportunity, touched } = await splitPages({
          opportunityId: id,
          pageIds,
          company: 'Tarnwick',
          role: 'Analyst',
        });
        const after = await dump();
        for (const table of [...COUNTED, 'facts'])
          expect(after[table]?.length, table).toBe(before[table]?.length);
        expect(words(await notebook.facts.toArray())).toEqual(words(before.facts as Fact[]));
        const moved = await capturesOf(opportunity.id);
        expect(new Set(moved.map((capture) => capture.pageId))).toEqual(new Set(pageIds));
        await expectWhole(opportunity.id);
        await expectWhole(id);
        await takeBack(touched);
        expect(await dump()).toEqual(before);
        await expectNoteOfDeletionsTrue();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('takes the job along with its posting, and leaves people who are in a round', async () => {
    const { opportunityId, captureId } = await keep({
      lines: ['x'],
      facts: [],
      reading: { job: { key: 'tarnwick:481' } } as never,
    });
    const evidence = { captureId, quote: 'x' };
    await savePerson(makePerson({ id: 'met', opportunityId, evidence }));
    await savePerson(makePerson({ id: 'named', opportunityId, evidence }));
    await saveRound(makeRound({ opportunityId, personIds: ['met'] }));
    const [capture] = await capturesOf(opportunityId);
    const { opportunity } = await splitPages({
      opportunityId,
      pageIds: [capture!.pageId],
      company: 'Tarnwick',
      role: 'Analyst',
    });
    expect(opportunity.jobKeys).toEqual(['tarnwick:481']);
    expect((await getOpportunity(opportunityId))?.jobKeys).toEqual([]);
    const people = await notebook.people.toArray();
    expect(people.map((one) => [one.id, one.opportunityId])).toEqual([
      ['met', opportunityId],
      ['named', opportunity.id],
    ]);
  });

  it('refuses pages that are gone', async () => {
    const [id] = await makeTwo([]);
    await expect(
      splitPages({ opportunityId: id, pageIds: ['gone'], company: '', role: 'x' }),
    ).rejects.toMatchObject({
      code: 'not-in-notebook',
    });
  });
});
