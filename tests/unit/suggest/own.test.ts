// What the candidate brings: stories with the lines they speak to, and the questions their own papers call for.
import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../lib/suggest/patterns/concepts.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { emptyCandidate, makeInput } from './case-kit.ts';

const story = {
  figures: [],
  skills: [],
  competencies: [],
  told: [],
  changedAt: '2026-11-20T09:00:00.000Z',
};
const MOVE = {
  ...story,
  id: 'move',
  title: 'Moving the tally',
  situation: 'The tally sat in a twelve-year-old monolith.',
  action: 'I ran the old and the new one side by side and compared every line.',
  result: 'We switched over in stages; 0.02% of the lines needed a correction.',
};
const TASTE = {
  ...story,
  id: 'taste',
  title: 'The tasting table',
  situation: 'Guests left after ten minutes.',
  action: 'I put the table by the door.',
  result: 'They stayed for half an hour.',
};

const prepare = (stories: (typeof MOVE)[], resume = '') => {
  const input = makeInput({
    name: 'own',
    company: 'Orchard Lane',
    role: 'Cellar Hand',
    pages: [
      {
        kind: 'job-posting',
        lines: {
          responsibilities: [
            'Help migrate the vats from the mainframe to the new platform, including data reconciliation',
            'Press the pears in autumn',
          ],
        },
      },
    ],
    round: { people: [{ audience: 'hiring-manager' }] },
  });
  return suggest({
    ...input,
    candidate: { ...emptyCandidate, profile: { ...emptyCandidate.profile, resume }, stories },
  });
};

describe('concepts', () => {
  it.each([
    ['Help migrate claims from the mainframe', 'ran the old and the new engine side by side', '~move-over'],
    ['including data reconciliation', 'compared every invoice line', '~reconcile'],
    ['Take part in an on-call rotation', 'an incident in the night', '~incident'],
    ['Coach new starters', 'I trained two graduates', '~teach'],
  ])('%s / %s', (one, other, concept) => {
    expect(conceptsOf(one)).toContain(concept);
    expect(conceptsOf(other)).toContain(concept);
  });
  it.each(['Press the pears in autumn', 'Sit by the door'])('none in: %s', (text) =>
    expect(conceptsOf(text)).toEqual([]),
  );
});

describe('stories', () => {
  it('meet a line that means the same in other words, told whole', () => {
    const item = prepare([MOVE]).say.find(({ storyId }) => storyId === 'move');
    expect(item?.form).toBe('problem-link');
    expect(item?.text).toMatch(/mainframe.*twelve-year-old monolith.*compared every line.*0\.02%/u);
  });

  it('are told without a line of theirs when none comes near', () => {
    const item = prepare([TASTE]).say.find(({ storyId }) => storyId === 'taste');
    expect(item?.form).toBe('story');
    expect(item?.text).toBe(
      'Guests left after ten minutes. I put the table by the door. They stayed for half an hour.',
    );
  });

  it('open one point each', () => {
    const ids = prepare([MOVE, TASTE]).say.flatMap(({ storyId }) => storyId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('their own papers', () => {
  it('are asked about by name, the story nearest to the work first, with that story as the answer', () => {
    const asked = prepare([TASTE, MOVE]).expect.filter(({ signal }) => signal === 'story');
    expect(asked.map(({ storyId }) => storyId)).toEqual(['move', 'taste']);
    expect(asked[0]?.text).toContain('Moving the tally');
  });

  it('are quoted where a line says what was done, with a figure', () => {
    const texts = (resume: string) =>
      prepare([], resume)
        .expect.filter(({ signal }) => signal === 'resume')
        .map(({ text }) => text);
    expect(texts('Cellar hand, 2019 to 2024\n- Cut the pressing run from five hours to 50 minutes')).toEqual([
      'Your résumé says "Cut the pressing run from five hours to 50 minutes". How did you go about it?',
    ]);
    expect(texts('Registered Presser, Halden, since 2021')).toEqual([]);
  });
});
