import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isInterrupted, isTaken } from '../../../lib/draft-state.ts';
import { gatherMaterial, toRound } from '../../../lib/gather-material.ts';
import { rejectFact } from '../../../lib/notebook/decide.ts';
import { changesOf } from '../../../lib/notebook/changes.ts';
import { factsOfOpportunity } from '../../../lib/notebook/queries.ts';
import { prepareRound } from '../../../lib/prepare-round.ts';
import { previewQuestions } from '../../../lib/preview-questions.ts';
import { readDraft } from '../../../lib/read-draft.ts';
import { emptyNotebook, keep, putDraft } from '../notebook/keep.ts';
import { makeFact, makeSnapshot } from '../notebook/material.ts';

const LINES = [
  'Data Engineer',
  'Location: Leeds',
  'You will move forty pipelines off an ageing scheduler before the flood season.',
];
const FACTS = [
  makeFact('job.title', 'Data Engineer'),
  makeFact('job.location', 'Leeds'),
  makeFact('job.responsibility', LINES[2] as string),
];
const choice = { audience: 'peer', minutes: 30, stage: 'second', now: '2026-11-22T20:00:00.000Z' } as const;

beforeEach(emptyNotebook);

describe('gatherMaterial', () => {
  it('brings facts without the rejected, the newest version of each page, and what changed in it', async () => {
    const { opportunityId } = await keep({ lines: LINES, facts: FACTS });
    const moved = LINES.map((line) => line.replace('Leeds', 'York'));
    const facts = FACTS.map((fact) =>
      fact.key === 'job.location' ? makeFact('job.location', 'York') : fact,
    );
    const second = await keep({ lines: moved, facts, opportunity: { id: opportunityId } });
    const about = { lines: ['About Tarnwick'], facts: [], address: 'https://tarnwick.example/about' };
    await keep({ ...about, reading: { kind: 'company-about' }, opportunity: { id: opportunityId } });
    const title = (await factsOfOpportunity(opportunityId)).find((fact) => fact.key === 'job.title');
    await rejectFact(title?.id ?? '');

    const material = await gatherMaterial({ opportunityId, ...choice });
    expect(new Set(material.facts.map((fact) => fact.value))).toEqual(new Set(['York', LINES[2]]));
    expect(material.facts).toHaveLength(2);
    expect(material.pages.map((page) => page.title).sort()).toEqual(['About Tarnwick', 'Data Engineer']);
    const posting = material.pages.find((page) => page.kind === 'job-posting');
    expect(posting?.lines.map((line) => line.text)).toEqual(moved);
    expect(posting?.changes).toEqual({ removed: ['Location: Leeds'], added: ['Location: York'] });
    expect(await changesOf(second.captureId)).toEqual(posting?.changes);
    expect(material.pages.find((page) => page.kind === 'company-about')).not.toHaveProperty('changes');
    expect(material.round).toMatchObject({ opportunityId, minutes: 30, stage: 'second' });
    expect(material.round.interviewers.map((person) => person.audience)).toEqual(['peer']);
  });

  it('is empty but whole for an opportunity without pages', async () => {
    const material = await gatherMaterial({ opportunityId: 'nothing', ...choice });
    expect(material).toMatchObject({ facts: [], pages: [], candidate: { stories: [], statements: [] } });
  });
});

describe('prepareRound', () => {
  it('suggests from what is kept, with evidence that is in the kept page', async () => {
    const { opportunityId, captureId } = await keep({ lines: LINES, facts: FACTS });
    const { ask } = await prepareRound({ opportunityId, ...choice });
    expect(ask.length).toBeGreaterThan(0);
    const quotes = ask
      .flatMap((item) => item.evidence)
      .filter((one) => one.captureId === captureId && !one.searched);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote } of quotes)
      expect(
        LINES.some((line) => line.includes(quote)),
        quote,
      ).toBe(true);
  });

  it('gives the same twice', async () => {
    const { opportunityId } = await keep({ lines: LINES, facts: FACTS });
    const request = { opportunityId, ...choice };
    expect(await prepareRound(request)).toEqual(await prepareRound(request));
  });
});

describe('a draft before it is kept', () => {
  it('is read, given a place and raises its first questions', async () => {
    const read = await readDraft(await putDraft(makeSnapshot(LINES)));
    expect(read.guess.reason).toBe('new');
    expect(read.reading.lines.length).toBeGreaterThan(0);
    const ids = previewQuestions(read).map((item) => item.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('knows its state', async () => {
    const taken = await putDraft(makeSnapshot(LINES));
    expect(isTaken(taken)).toBe(true);
    expect(isTaken(undefined)).toBe(false);
    const { snapshot: _gone, ...rest } = taken;
    const taking = { ...rest, state: 'taking', startedAt: '2026-11-20T09:00:00.000Z' } as const;
    expect(isTaken(taking)).toBe(false);
    expect(isInterrupted(taking, '2026-11-20T09:00:30.000Z')).toBe(false);
    expect(isInterrupted(taking, '2026-11-20T09:01:00.000Z')).toBe(true);
    expect(isInterrupted(taken, '2026-11-21T09:00:00.000Z')).toBe(false);
  });
});

it('makes a round with one listener and no date', () => {
  expect(toRound({ opportunityId: 'o', ...choice })).toMatchObject({
    id: 'prepare:o',
    status: 'planned',
    format: 'unknown',
  });
});
