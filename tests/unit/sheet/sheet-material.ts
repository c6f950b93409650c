// A made-up round with two people, and suggestions for it.
import type { Round } from '../../../lib/candidate/round.ts';
import type { SheetInput } from '../../../lib/sheet/arrange-sheet.ts';
import type { AskItem, ExpectItem, SayItem } from '../../../lib/suggest/suggestion.ts';

const BASE = { theme: 'team' as const, signal: 'D1', evidence: [], why: 'Why.', score: 0.5, scoreParts: {} };

export function makeAsk(id: string, rest: Partial<AskItem> = {}): AskItem {
  return {
    ...BASE,
    kind: 'ask',
    id,
    text: `Question ${id}?`,
    audience: 'peer',
    followUp: `More on ${id}?`,
    goodAnswer: 'Good.',
    worryingAnswer: 'Worrying.',
    reserve: false,
    ...rest,
  };
}

export function makeSay(id: string): SayItem {
  return { ...BASE, kind: 'say', id, text: `Point ${id}.`, form: 'strength' };
}

export function makeExpect(id: string): ExpectItem {
  return {
    ...BASE,
    kind: 'expect',
    id,
    text: `Expected ${id}?`,
    form: 'role',
    competency: 'craft',
    outline: ['First the fault.'],
    probes: [],
  };
}

export const MARA = {
  id: 'mara',
  name: 'Mara Lindqvist',
  title: 'Head of Data',
  audience: 'hiring-manager',
  notes: '',
} as const;
export const JONAS = { id: 'jonas', name: 'Jonas Oake', title: '', audience: 'peer', notes: '' } as const;

export function makeRound(rest: Partial<Round> = {}): Round {
  return {
    id: 'round-2',
    opportunityId: 'o',
    stage: 'panel',
    startsAt: '2026-11-28T14:00:00.000Z',
    timeZone: 'Europe/London',
    minutes: 60,
    format: 'video',
    place: 'https://talk.tarnwick.example/r/7',
    interviewers: [MARA, JONAS],
    status: 'planned',
    ...rest,
  };
}

export function makeInput(rest: Partial<SheetInput> = {}): SheetInput {
  return {
    company: 'Tarnwick',
    role: 'Data Engineer',
    round: makeRound(),
    earlier: [],
    suggestions: {
      ask: [
        makeAsk('a1', { interviewerId: 'mara' }),
        makeAsk('a2', { interviewerId: 'jonas' }),
        makeAsk('a3', { interviewerId: 'jonas', reserve: true }),
      ],
      say: [makeSay('s1'), makeSay('s2')],
      expect: [makeExpect('e1')],
      answered: [],
      more: [makeAsk('m1', { interviewerId: 'mara' })],
    },
    decisions: new Map(),
    sheet: undefined,
    earlierSheets: [],
    stories: [],
    statements: [],
    ...rest,
  };
}
