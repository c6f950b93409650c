import { describe, expect, it } from 'vitest';
import { sayLines } from '../../../lib/sheet/glance-line.ts';
import type { SheetItem } from '../../../lib/sheet/prep-sheet.ts';
import type { SayItem } from '../../../lib/suggest/suggestion.ts';

const POINT: SayItem = {
  id: 's1',
  kind: 'say',
  form: 'strength',
  text: 'You are looking for Excel. At Northgate Buses I moved it line by line with the drivers who ran it.',
  theme: 'craft',
  signal: 'K1',
  evidence: [{ quote: 'Strong Excel', captureId: 'c1' }],
  why: '',
  score: 1,
  scoreParts: {},
};

const item = (fields: Partial<SheetItem> = {}, point: Partial<SayItem> = {}): SheetItem => {
  const suggestion = { ...POINT, ...point };
  return {
    id: suggestion.id,
    kind: 'say',
    text: suggestion.text,
    suggestion,
    asked: false,
    pinned: false,
    reserve: false,
    ...fields,
  };
};

describe('sayLines', () => {
  it('names the story and the first of its figures there is room for', () => {
    const figures = ['from nine late departures in a hundred down to only four', '9 in 100 to 4 in 100'];
    expect(sayLines([item({ story: { title: 'The depot timetable', figures } })], 3)).toEqual([
      'The depot timetable: 9 in 100 to 4 in 100',
    ]);
  });

  it('names the story alone where it has no figure', () => {
    expect(sayLines([item({ story: { title: 'The depot timetable', figures: [] } })], 3)).toEqual([
      'The depot timetable',
    ]);
  });

  it('says the same story once, and the next point instead', () => {
    const story = { title: 'The depot timetable', figures: [] };
    const promise = item({}, { text: 'I read the plan for the north.' });
    expect(sayLines([item({ story }), item({ story }), promise], 2)).toEqual([
      'The depot timetable',
      'I read the plan for the north.',
    ]);
  });

  it('keeps the candidate’s own wording', () => {
    const story = { title: 'The depot timetable', figures: ['9 in 100'] };
    expect(sayLines([item({ story, text: 'My four drivers' })], 3)).toEqual(['My four drivers']);
  });

  it('brings a question to be answered again in their words', () => {
    const text = 'Last time I was asked: "Why leave so soon?" I would like to come back to that now.';
    const evidence = [{ quote: 'Why leave so soon?', captureId: 'round-1' }];
    expect(sayLines([item({}, { form: 'reopen', text, evidence })], 3)).toEqual(['Why leave so soon?']);
  });
});
