// Made-up rounds and people for tests of the notebook and of the rules about rounds.
import type { Person, RoundRecord } from '../../../lib/candidate/round.ts';

/** A planned round without a date. */
export function makeRound(change: Partial<RoundRecord> = {}): RoundRecord {
  return {
    id: 'r1',
    opportunityId: 'o1',
    stage: 'second',
    minutes: 45,
    format: 'unknown',
    place: '',
    personIds: [],
    status: 'planned',
    changedAt: '2026-11-20T09:00:00.000Z',
    ...change,
  };
}

/** Someone at the company. */
export function makePerson(change: Partial<Person> = {}): Person {
  return {
    id: 'p1',
    opportunityId: 'o1',
    name: 'Orla Benn',
    title: 'Head of Data',
    audience: 'hiring-manager',
    notes: '',
    changedAt: '2026-11-20T09:00:00.000Z',
    ...change,
  };
}
