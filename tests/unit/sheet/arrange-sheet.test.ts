import { describe, expect, it } from 'vitest';
import type { Decision, OwnItem, Sheet } from '../../../lib/notebook/records.ts';
import { arrangeSheet } from '../../../lib/sheet/arrange-sheet.ts';
import type { PrepSheet } from '../../../lib/sheet/prep-sheet.ts';
import { makeInput, makeRound, makeSay } from './sheet-material.ts';

const at = '2026-11-25T10:00:00.000Z';
const decide = (suggestionId: string, rest: Partial<Decision>): [string, Decision] => [
  suggestionId,
  { opportunityId: 'o', suggestionId, decision: 'pinned', at, ...rest },
];
const makeSheet = (rest: Partial<Sheet>): Sheet => ({
  roundId: 'round-2',
  opportunityId: 'o',
  own: [],
  order: [],
  changedAt: at,
  ...rest,
});
const own = (id: string, rest: Partial<OwnItem> = {}): OwnItem => ({
  id,
  kind: 'ask',
  text: `Own ${id}?`,
  ...rest,
});
const askIds = (sheet: PrepSheet) =>
  sheet.ask.map((group) => [group.person?.id ?? 'anyone', group.items.map((item) => item.id)]);

describe('questions to ask', () => {
  it('stand by person in the order of the round, those in reserve apart', () => {
    const sheet = arrangeSheet(makeInput());
    expect(askIds(sheet)).toEqual([
      ['mara', ['a1']],
      ['jonas', ['a2']],
    ]);
    expect(sheet.ask[1]?.reserve.map((item) => item.id)).toEqual(['a3']);
  });

  it('take in what was pinned though the minutes were too few, and leave out what was dismissed', () => {
    const decisions = new Map([decide('m1', {}), decide('a2', { decision: 'dismissed' })]);
    expect(askIds(arrangeSheet(makeInput({ decisions })))).toEqual([
      ['mara', ['m1', 'a1']],
      ['jonas', []],
    ]);
  });

  it('take a pinned one out of the reserve', () => {
    const sheet = arrangeSheet(makeInput({ decisions: new Map([decide('a3', {})]) }));
    expect(sheet.ask[1]?.items.map((item) => item.id)).toEqual(['a3', 'a2']);
    expect(sheet.ask[1]?.reserve).toEqual([]);
  });

  it('stand in the candidate’s order and words', () => {
    const decisions = new Map([decide('a1', { decision: 'edited', text: 'In my words?' })]);
    const sheet = makeSheet({ own: [own('o1', { personId: 'mara' })], order: ['a1', 'o1'] });
    const { ask } = arrangeSheet(makeInput({ decisions, sheet }));
    expect(ask[0]?.items.map((item) => item.text)).toEqual(['In my words?', 'Own o1?']);
  });

  it('put own questions for nobody, or for someone not there, first', () => {
    const sheet = makeSheet({ own: [own('o1'), own('o2', { personId: 'gone' })] });
    expect(askIds(arrangeSheet(makeInput({ sheet })))[0]).toEqual(['anyone', ['o1', 'o2']]);
  });

  it('are ticked in this round and gone in the next, named there as not to repeat', () => {
    const asked = decide('a1', { decision: 'asked', roundId: 'round-2', asked: 'Question a1?' });
    const decisions = new Map([asked]);
    expect(arrangeSheet(makeInput({ decisions })).ask[0]?.items[0]?.asked).toBe(true);
    const next = makeInput({
      decisions,
      round: makeRound({ id: 'round-3' }),
      earlier: [makeRound({ status: 'done' })],
    });
    const sheet = arrangeSheet(next);
    expect(askIds(sheet)).toEqual([['jonas', ['a2']]]);
    expect(sheet.doNotRepeat).toEqual([
      { what: 'question', text: 'Question a1?', to: ['Mara Lindqvist', 'Jonas Oake'] },
    ]);
  });

  it('roll over when they are own and were not asked, once', () => {
    const earlierSheets = [makeSheet({ roundId: 'round-1', own: [own('o1'), own('o2'), own('o3')] })];
    const input = makeInput({
      earlierSheets,
      decisions: new Map([decide('o1', { decision: 'asked', roundId: 'round-1' })]),
    });
    input.suggestions.ask[0] = { ...input.suggestions.ask[0]!, text: 'Own o3?' };
    const [anyone] = arrangeSheet(input).ask;
    expect(anyone?.items.map(({ id, rolledOver }) => [id, rolledOver])).toEqual([['o2', true]]);
  });
});

it('lists stories told before and to whom, promises still open, concerns, and what was said', () => {
  const earlier = makeRound({
    id: 'round-1',
    status: 'done',
    debrief: {
      writtenAt: at,
      asked: [],
      interest: [],
      concerns: ['little hydrology'],
      heard: [],
      promised: [
        { what: 'send the note', done: false },
        { what: 'call back', done: true },
      ],
      unasked: [],
    },
  });
  const sheet = arrangeSheet(
    makeInput({
      earlier: [earlier],
      stories: [
        {
          id: 'story',
          title: 'The quiet gauges',
          figures: [],
          skills: [],
          competencies: [],
          told: [{ roundId: 'round-1', interviewerId: 'mara' }],
          changedAt: at,
        },
      ],
      statements: [{ id: 's', opportunityId: 'o', topic: 'notice', text: 'Two months.', saidAt: at }],
    }),
  );
  expect(sheet.promised).toEqual(['send the note']);
  expect(sheet.concerns).toEqual(['little hydrology']);
  expect(sheet.doNotRepeat).toEqual([{ what: 'story', text: 'The quiet gauges', to: ['Mara Lindqvist'] }]);
  expect(sheet.keepTheSame.map((one) => one.text)).toEqual(['Two months.']);
});

it('says nothing twice: promises and statements have their boxes, and what is still to be found is nothing to say', () => {
  const input = makeInput();
  input.suggestions.say = [
    { ...makeSay('promise'), form: 'promise' },
    { ...makeSay('said'), signal: 'statement' },
    { ...makeSay('find'), form: 'prompt' },
    makeSay('strength'),
  ];
  expect(arrangeSheet(input).say.map((item) => item.id)).toEqual(['strength']);
});
