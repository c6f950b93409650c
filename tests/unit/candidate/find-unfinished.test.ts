import { describe, expect, it } from 'vitest';
import { storySchema } from '../../../lib/candidate/candidate.ts';
import { findUnfinished, findWeak } from '../../../lib/candidate/find-unfinished.ts';

const story = (parts: object) =>
  storySchema.parse({ id: 's', title: 'The night ledger', changedAt: '2026-11-20T18:00:00.000Z', ...parts });

describe('findUnfinished', () => {
  it('names what is missing, in the order it is told', () => {
    expect(findUnfinished(story({}))).toEqual(['situation', 'action', 'result']);
    expect(
      findUnfinished(story({ situation: 'Two ledgers.', action: 'I wrote one.', result: '  ' })),
    ).toEqual(['result']);
  });

  it('takes the task for the situation', () => {
    const told = { task: 'One ledger by spring.', action: 'I wrote it.', result: 'It held.' };
    expect(findUnfinished(story(told))).toEqual([]);
  });
});

describe('findWeak', () => {
  it('sees a figure in the result as well as in the list', () => {
    expect(findWeak(story({ result: 'Nine hours became two.' }))).toContain('figures');
    expect(findWeak(story({ result: 'From 9 hours to 2.' }))).not.toContain('figures');
    expect(findWeak(story({ figures: ['9 h to 2 h'] }))).not.toContain('figures');
  });

  it('asks for nothing once all is there', () => {
    const whole = { result: 'Done in 2 h.', learning: 'Ask earlier.', competencies: ['ownership'] };
    expect(findWeak(story(whole))).toEqual([]);
  });
});
