import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { notebook } from '../../../lib/notebook/database.ts';
import { retryProblems, setWaitingAside } from '../../../lib/notebook/problems.ts';
import { factsOfOpportunity, listOpportunities, listProblems } from '../../../lib/notebook/queries.ts';
import { emptyNotebook, keep } from './keep.ts';
import { makeFact } from './material.ts';

const page = {
  lines: ['Data Engineer', 'Leeds'],
  facts: [makeFact('job.title', 'Data Engineer'), makeFact('job.location', 'Leeds')],
};

beforeEach(emptyNotebook);

it('leaves a bad record out, sets it aside with everything it held, and says which field is wrong', async () => {
  const { opportunityId } = await keep(page);
  const [good] = await notebook.facts.toArray();
  const bad = { ...good, id: 'bad', key: 'job.workplace', value: 'under water', extra: { more: 1 } };
  await notebook.table('facts').put(bad);
  expect((await factsOfOpportunity(opportunityId)).map((fact) => fact.key)).toEqual([
    'job.title',
    'job.location',
  ]);
  await setWaitingAside();
  expect(await notebook.facts.get('bad')).toBeUndefined();
  expect(await listProblems()).toMatchObject([
    { table: 'facts', key: '"bad"', issue: 'value: custom', raw: bad },
  ]);
});

it('goes on when an opportunity is broken', async () => {
  const { opportunityId } = await keep(page);
  await notebook.table('opportunities').put({ id: 'broken', company: 5 });
  expect((await listOpportunities()).map((one) => one.id)).toEqual([opportunityId]);
  await setWaitingAside();
  expect((await listProblems()).map((problem) => problem.table)).toEqual(['opportunities']);
});

it('sets a record aside by itself, once, though many readers meet it', async () => {
  await notebook.table('opportunities').put({ id: 'broken' });
  await Promise.all([listOpportunities(), listOpportunities(), listOpportunities()]);
  await expect.poll(() => notebook.problems.count()).toBe(1);
  expect(await notebook.opportunities.count()).toBe(0);
});

it('puts records back that fit again, and never over a newer one', async () => {
  await keep(page);
  const [opportunity] = await notebook.opportunities.toArray();
  const rest = { table: 'opportunities', issue: 'stage: invalid_value', at: '2026-11-20T09:00:00.000Z' };
  await notebook.problems.bulkAdd([
    { ...rest, id: 'p1', key: '"mended"', raw: { ...opportunity, id: 'mended' } },
    { ...rest, id: 'p2', key: JSON.stringify(opportunity?.id), raw: { ...opportunity, company: 'Old name' } },
    { ...rest, id: 'p3', key: '"hopeless"', raw: { id: 'hopeless' } },
  ]);
  expect(await retryProblems()).toBe(1);
  expect((await listOpportunities()).map((one) => [one.id, one.company])).toEqual(
    expect.arrayContaining([
      ['mended', 'Tarnwick'],
      [opportunity?.id, 'Tarnwick'],
    ]),
  );
  expect((await listProblems()).map((problem) => problem.id).sort()).toEqual(['p2', 'p3']);
});
