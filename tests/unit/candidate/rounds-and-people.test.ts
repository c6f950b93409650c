import { describe, expect, it, test } from 'vitest';
import { findNamedPeople } from '../../../lib/candidate/find-named-people.ts';
import {
  findMissing,
  findNextRound,
  isOver,
  listRoundUnknowns,
  needsDebrief,
} from '../../../lib/candidate/round-state.ts';
import { keptFact } from '../facts/known-facts.ts';
import { makeRound } from '../notebook/round-records.ts';

const NOW = '2026-11-25T10:00:00.000Z';
const at = (startsAt: string, change = {}) => makeRound({ id: startsAt, startsAt, ...change });
const debrief = {
  writtenAt: NOW,
  asked: [],
  interest: [],
  concerns: [],
  heard: [],
  promised: [],
  unasked: [],
};

describe('a round at a moment', () => {
  it('is over when its slot has ended, and not a minute before', () => {
    expect(isOver(at('2026-11-25T09:15:00.000Z'), NOW)).toBe(true);
    expect(isOver(at('2026-11-25T09:16:00.000Z'), NOW)).toBe(false);
    expect(isOver(makeRound(), NOW)).toBe(false);
    expect(isOver(makeRound({ status: 'done' }), NOW)).toBe(true);
  });

  it('wants a debrief until it is finished; a cancelled one never', () => {
    const past = '2026-11-25T09:00:00.000Z';
    expect(needsDebrief(at(past), NOW)).toBe(true);
    expect(needsDebrief(at(past, { debrief }), NOW)).toBe(true);
    expect(needsDebrief(at(past, { debrief, status: 'done' }), NOW)).toBe(false);
    expect(needsDebrief(at(past, { status: 'done' }), NOW)).toBe(true);
    expect(needsDebrief(at(past, { status: 'cancelled' }), NOW)).toBe(false);
    expect(needsDebrief(at('2026-11-26T09:00:00.000Z'), NOW)).toBe(false);
  });

  it('is next when it ends first of those still ahead; without a date it comes last', () => {
    const later = at('2026-12-02T09:00:00.000Z');
    const sooner = at('2026-11-27T09:00:00.000Z');
    const past = at('2026-11-20T09:00:00.000Z');
    const undated = makeRound({ id: 'undated' });
    expect(findNextRound([undated, past, later, sooner], NOW)).toBe(sooner);
    expect(findNextRound([undated, past], NOW)).toBe(undated);
    expect(findNextRound([past], NOW)).toBeUndefined();
  });
});

describe('what is missing', () => {
  const request = { hasPosting: true, now: NOW };

  it('names the debrief, the people, the date, the posting, in this order', () => {
    const rounds = [at('2026-11-20T09:00:00.000Z'), makeRound({ id: 'next' })];
    const missing = findMissing({ ...request, hasPosting: false, rounds });
    expect(missing.map((one) => one.what)).toEqual(['debrief', 'people', 'date', 'posting']);
    expect(missing[1]).toMatchObject({ round: { id: 'next' } });
  });

  it('is nothing when all is there, and a round when there is none', () => {
    const ready = at('2026-11-27T09:00:00.000Z', { personIds: ['p1'] });
    expect(findMissing({ ...request, rounds: [ready] })).toEqual([]);
    expect(findMissing({ ...request, rounds: [] })).toEqual([{ what: 'round' }]);
  });

  it('counts for a round only what nobody told', () => {
    expect(listRoundUnknowns(makeRound())).toEqual(['date', 'format', 'people', 'focus']);
    const told = { startsAt: NOW, personIds: ['p1'], focus: 'The planner' };
    expect(listRoundUnknowns(makeRound({ ...told, format: 'on-site' }))).toEqual(['place']);
    expect(listRoundUnknowns(makeRound({ ...told, format: 'phone' }))).toEqual([]);
  });
});

describe('findNamedPeople', () => {
  const named = (...facts: Parameters<typeof findNamedPeople>[0]['facts']) =>
    findNamedPeople({ facts, pages: [], people: [] }).map(({ name, title }) => [name, title]);

  test.each([
    ['Maren Vold, Head of Planning', 'Maren Vold', 'Head of Planning'],
    ['our Head of Planning, Maren Vold', 'Maren Vold', 'Head of Planning'],
    ['Jean de la Roche (Directeur technique)', 'Jean de la Roche', 'Directeur technique'],
    ['the Head of Planning', '', 'Head of Planning'],
    ['Team Lead', '', 'Team Lead'],
  ])('reads "%s"', (value, name, title) => {
    expect(named(keptFact('job.reportsTo', value))).toEqual([[name, title]]);
  });

  it('takes a contact only where it is a name, each person once, with the quote', () => {
    const found = findNamedPeople({
      facts: [
        keptFact('company.person', { name: 'Maren Vold', title: 'Head of Planning' }, { captureId: 'team' }),
        keptFact('job.contact', 'jobs@fernhill.example'),
        keptFact('job.contact', 'Ida Roth, Recruiter'),
        keptFact('company.person', { name: 'maren vold' }),
        keptFact('company.person', { name: 'Gone Person' }, { status: 'rejected' }),
      ],
      pages: [
        { id: 'bio', kind: 'person', title: 'Tove Lind – Staff Engineer' },
        { id: 'post', kind: 'company-news', title: 'Lars Berg – a talk' },
      ],
      people: [],
    });
    expect(found.map(({ name, title, evidence }) => [name, title, evidence.captureId])).toEqual([
      ['Tove Lind', 'Staff Engineer', 'bio'],
      ['Ida Roth', 'Recruiter', 'c1'],
      ['Maren Vold', 'Head of Planning', 'team'],
    ]);
    expect(found[2]?.evidence.quote).toContain('Maren Vold');
  });

  it('leaves out those who are there already', () => {
    const facts = [keptFact('company.person', { name: 'Maren Vold' })];
    expect(findNamedPeople({ facts, pages: [], people: [{ name: 'Maren  Vold', title: '' }] })).toEqual([]);
  });
});
