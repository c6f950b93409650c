import { describe, expect, it } from 'vitest';
import { equalValues, valueKey } from '../../../lib/facts/equal-values.ts';
import type { Fact, FoundFact } from '../../../lib/facts/fact.ts';
import { mergeFacts } from '../../../lib/facts/merge-facts.ts';
import { makeFact } from '../notebook/material.ts';

const NOW = '2026-11-22T20:00:00.000Z';

function merge(known: readonly Fact[], found: readonly FoundFact[], rest = {}) {
  let next = 0;
  const newId = () => `new-${(next += 1)}`;
  return mergeFacts({
    known,
    found,
    opportunityId: 'o',
    captureId: 'c2',
    readerVersion: 1,
    now: NOW,
    newId,
    ...rest,
  });
}

function kept(found: FoundFact, rest: Partial<Fact>): Fact {
  const record = { id: 'k1', opportunityId: 'o', captureId: 'c1', readerVersion: 1, status: 'found' };
  return { ...found, ...record, changedAt: '2026-11-20T09:00:00.000Z', ...rest } as Fact;
}

describe('mergeFacts', () => {
  it('makes new records where nothing is known, in the order of the page', () => {
    const { records } = merge([], [makeFact('job.title', 'Analyst'), makeFact('job.location', 'Leeds')]);
    expect(records).toMatchObject([
      { id: 'new-1', position: 0, status: 'found', captureId: 'c2', changedAt: NOW },
      { id: 'new-2', position: 1 },
    ]);
  });

  it('meets a known fact through letter case and white space, with today’s proof', () => {
    const known = kept(makeFact('job.location', 'Leeds'), {});
    const { records } = merge([known], [makeFact('job.location', 'LEEDS ', 'Where: LEEDS ')]);
    expect(records).toMatchObject([
      { id: 'k1', captureId: 'c2', value: 'LEEDS ', evidence: { quote: 'Where: LEEDS ' } },
    ]);
  });

  it('meets an edited fact through what the reader had said, and keeps the candidate’s value', () => {
    const known = kept(makeFact('job.location', 'Hull'), { status: 'edited', original: 'Leeds' });
    const { records, alsoChanged } = merge([known], [makeFact('job.location', 'Leeds')]);
    expect(records).toMatchObject([{ id: 'k1', value: 'Hull', original: 'Leeds', status: 'edited' }]);
    expect(alsoChanged).toEqual([]);
  });

  it('lets a page that says both the old and the edited value share the one record', () => {
    const known = kept(makeFact('job.location', 'Hull'), { status: 'edited', original: 'Leeds' });
    const { records } = merge([known], [makeFact('job.location', 'Leeds'), makeFact('job.location', 'Hull')]);
    expect(records.map((fact) => fact.id)).toEqual(['k1', 'k1']);
  });

  it('prefers the candidate’s record when two say the same', () => {
    const plain = kept(makeFact('job.location', 'Leeds'), {
      id: 'plain',
      changedAt: '2026-11-21T09:00:00.000Z',
    });
    const own = kept(makeFact('job.location', 'Leeds'), { id: 'own', status: 'rejected' });
    expect(merge([plain, own], [makeFact('job.location', 'leeds')]).records).toMatchObject([
      { id: 'own', status: 'rejected' },
    ]);
  });

  it('does not flag several-valued facts, rejected facts or facts of other keys', () => {
    const many = kept(makeFact('job.location', 'Hull'), { id: 'many', status: 'confirmed' });
    const no = kept(makeFact('job.title', 'Clerk'), { id: 'no', status: 'rejected' });
    const { records, alsoChanged } = merge(
      [many, no],
      [makeFact('job.location', 'York'), makeFact('job.title', 'Analyst')],
    );
    expect(records.map((fact) => fact.status)).toEqual(['found', 'found']);
    expect(alsoChanged).toEqual([]);
  });

  it('takes the flag off when the page agrees again', () => {
    const own = kept(makeFact('job.title', 'Lead'), {
      status: 'edited',
      original: 'Analyst',
      conflict: 'changed:job.title',
    });
    const { records } = merge([own], [makeFact('job.title', 'Analyst')]);
    expect(records[0]).not.toHaveProperty('conflict');
  });

  it('names untouched facts of this capture that a newer reader no longer finds', () => {
    const here = kept(makeFact('job.location', 'Leeds'), { id: 'here', captureId: 'c2' });
    const own = kept(makeFact('job.location', 'York'), { id: 'own', captureId: 'c2', status: 'confirmed' });
    const older = kept(makeFact('job.location', 'Hull'), { id: 'older' });
    expect(merge([here, own, older], [], { readerVersion: 2 }).gone).toEqual(['here']);
    expect(merge([here, own, older], []).gone).toEqual([]);
  });
});

describe('equalValues', () => {
  it.each([
    ['Leeds', ' leeds', true],
    ['Leeds', 'York', false],
    [{ min: 1, max: 2 }, { max: 2, min: 1 }, true],
    [{ min: 1, max: undefined }, { min: 1 }, true],
    [{ name: 'Go', need: 'must' }, { name: 'go', need: 'nice' }, false],
    [['a', 'b'], ['b', 'a'], false],
    [5, '5', false],
  ])('%j and %j: %s', (a, b, same) => expect(equalValues(a, b)).toBe(same));

  it('gives undefined a name of its own', () => expect(valueKey(undefined)).toBe(''));
});
