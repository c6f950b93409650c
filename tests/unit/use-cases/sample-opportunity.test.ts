import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { KEPT_TABLES } from '../../../lib/notebook/remember-changes.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import { candidateFor, listStories, saveStory, emptyStory } from '../../../lib/notebook/own-material.ts';
import { createOpportunity } from '../../../lib/notebook/decide.ts';
import {
  capturesOf,
  factsOfOpportunity,
  getOpportunity,
  listOpportunities,
} from '../../../lib/notebook/queries.ts';
import { roundsOf } from '../../../lib/notebook/rounds.ts';
import { prepareRound } from '../../../lib/prepare-round.ts';
import { addSample, removeSample } from '../../../lib/sample-opportunity.ts';

const now = '2026-11-20T18:00:00.000Z';

beforeEach(async () => {
  await Promise.all(notebook.tables.map((table) => table.clear()));
});

const countAll = async () =>
  Object.fromEntries(
    await Promise.all(KEPT_TABLES.map(async (name) => [name, await notebook.table(name).count()])),
  );

describe('the sample', () => {
  it('is read and kept as pages are, and marked', async () => {
    const id = await addSample(now);
    expect(await getOpportunity(id)).toMatchObject({
      role: 'Service Planning Lead',
      company: 'Tidewell Ferries',
      sample: true,
    });
    const kinds = (await capturesOf(id)).map((capture) => capture.kind);
    expect(kinds.toSorted()).toEqual(['company-about', 'company-news', 'company-values', 'job-posting']);
    const keys = new Set((await factsOfOpportunity(id)).map((fact) => fact.key));
    for (const key of ['job.salary', 'job.location', 'job.reportsTo', 'company.mission', 'company.person'])
      expect(keys).toContain(key);
    expect((await roundsOf(id)).map(({ status, personIds }) => [status, personIds.length])).toEqual([
      ['done', 1],
      ['planned', 2],
    ]);
  });

  it('gives something to ask, to say and to expect, with its story in it', async () => {
    const id = await addSample(now);
    const { prepare } = (await getOpportunity(id))!;
    const { ask, say, expect: expected } = await prepareRound({ ...prepare!, opportunityId: id, now });
    expect(ask.length).toBeGreaterThanOrEqual(3);
    expect(ask.every((item) => item.evidence.length > 0)).toBe(true);
    expect(say.some((item) => item.storyId !== undefined)).toBe(true);
    expect(expected.length).toBeGreaterThanOrEqual(6);
  });

  it('is there once, and goes with one call and all it brought', async () => {
    const own = await createOpportunity({ company: 'Orrin Water', role: 'Planner' });
    await saveStory(emptyStory('own', 'My own story'));
    const before = await countAll();
    const id = await addSample(now);
    expect(await addSample(now)).toBe(id);
    await removeSample();
    expect(await countAll()).toEqual(before);
    expect((await listOpportunities()).map((one) => one.id)).toEqual([own.id]);
    expect((await listStories()).map((one) => one.id)).toEqual(['own']);
  });

  it('lends its story to no real opportunity, nor takes one', async () => {
    const own = await createOpportunity({ company: 'Orrin Water', role: 'Planner' });
    await saveStory(emptyStory('own', 'My own story'));
    const id = await addSample(now);
    const titles = async (opportunityId: string) =>
      (await candidateFor(opportunityId, now)).stories.map((story) => story.title);
    expect(await titles(own.id)).toEqual(['My own story']);
    expect(await titles(id)).toEqual(['The depot timetable']);
  });
});
