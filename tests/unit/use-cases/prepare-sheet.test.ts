// From what the notebook holds to the sheet of a round, and what carries over to the next.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { decideSuggestion } from '../../../lib/notebook/decide.ts';
import { changeProfile, saveStory } from '../../../lib/notebook/own-material.ts';
import {
  getRound,
  removePerson,
  savePerson,
  saveRound,
  saveStatement,
} from '../../../lib/notebook/rounds.ts';
import { changeSheet } from '../../../lib/notebook/sheets.ts';
import { prepareSheet } from '../../../lib/prepare-sheet.ts';
import { emptyNotebook, keep } from '../notebook/keep.ts';
import { makeFact } from '../notebook/material.ts';

const NOW = '2026-11-25T20:00:00.000Z';
const DUTY = 'You will move forty pipelines off an ageing scheduler before the flood season.';

async function makeOpportunity(): Promise<string> {
  const { opportunityId } = await keep({
    lines: ['Data Engineer', DUTY],
    facts: [makeFact('job.title', 'Data Engineer'), makeFact('job.responsibility', DUTY)],
  });
  const person = { opportunityId, title: 'Head of Data', notes: '' };
  await savePerson({ ...person, id: 'mara', name: 'Mara', audience: 'hiring-manager' });
  for (const [id, day] of [
    ['round-1', '26'],
    ['round-2', '28'],
  ] as const) {
    await saveRound({
      id,
      opportunityId,
      stage: 'second',
      startsAt: `2026-11-${day}T10:00:00.000Z`,
      minutes: 45,
      format: 'video',
      place: '',
      status: 'planned',
      personIds: ['mara'],
    });
  }
  return opportunityId;
}

async function finishRound(id: string): Promise<void> {
  const round = await getRound(id);
  if (round) await saveRound({ ...round, status: 'done' });
}

beforeEach(emptyNotebook);

describe('prepareSheet', () => {
  it('is for the people of the round, from the pages kept', async () => {
    await makeOpportunity();
    const sheet = await prepareSheet('round-1', NOW);
    expect(sheet).toMatchObject({ company: 'Tarnwick', role: 'Data Engineer' });
    expect(sheet?.ask.map((group) => group.person?.name)).toEqual(['Mara']);
    expect(sheet?.ask[0]?.items.some((item) => /pipelines|scheduler/.test(item.text))).toBe(true);
  });

  it('does not ask again what was asked, and carries an own question over that was not', async () => {
    const opportunityId = await makeOpportunity();
    const first = (await prepareSheet('round-1', NOW))?.ask[0]?.items[0];
    if (!first) throw new Error('no question');
    await decideSuggestion({
      opportunityId,
      suggestionId: first.id,
      decision: 'asked',
      roundId: 'round-1',
      asked: first.text,
    });
    await changeSheet({ roundId: 'round-1', opportunityId }, () => ({
      own: [{ id: 'own', kind: 'ask', text: 'Which river worries you most?' }],
    }));
    await finishRound('round-1');
    const next = await prepareSheet('round-2', NOW);
    const ids = next?.ask.flatMap((group) => group.items.map((item) => item.id)) ?? [];
    expect(ids).not.toContain(first.id);
    expect(ids).toContain('own');
    expect(next?.doNotRepeat).toEqual([{ what: 'question', text: first.text, to: ['Mara'] }]);
  });

  it('uses the candidate’s own profile, stories and statements', async () => {
    const opportunityId = await makeOpportunity();
    await changeProfile({ criteria: [{ name: 'growth', weight: 4, dealBreaker: true }] });
    await saveStory({
      id: 'story',
      title: 'The quiet gauges',
      action: 'I moved pipelines off a scheduler.',
      figures: [],
      skills: [],
      competencies: [],
      told: [{ roundId: 'round-1', interviewerId: 'mara' }],
    });
    await saveStatement({ id: 'said', opportunityId, topic: 'pay', text: '70,000', saidAt: NOW });
    await finishRound('round-1');
    const sheet = await prepareSheet('round-2', NOW);
    expect(sheet?.doNotRepeat).toContainEqual({ what: 'story', text: 'The quiet gauges', to: ['Mara'] });
    expect(sheet?.keepTheSame.map((one) => one.text)).toEqual(['70,000']);
  });

  it('goes on without a person who was removed, and is nothing when the round is gone', async () => {
    await makeOpportunity();
    await removePerson('mara');
    const [group] = (await prepareSheet('round-1', NOW))?.ask ?? [];
    expect(group?.items.length).toBeGreaterThan(0);
    expect(await prepareSheet('nowhere', NOW)).toBeUndefined();
  });
});
