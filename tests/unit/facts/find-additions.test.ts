import { describe, expect, it } from 'vitest';
import { findAdditions } from '../../../lib/facts/find-additions.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { makeFact } from '../notebook/material.ts';

function known(fact: ReturnType<typeof makeFact>, change: Partial<Fact> = {}): Fact {
  return {
    ...fact,
    id: 'k',
    opportunityId: 'o',
    captureId: 'c',
    readerVersion: 1,
    status: 'found',
    changedAt: '2026-11-20T09:00:00.000Z',
    ...change,
  } as Fact;
}

const size = makeFact('company.size', '40 people');

describe('what a page adds', () => {
  it('is new where nothing was known, or where there can be many', () => {
    const value = makeFact('company.value', 'Patience');
    expect(findAdditions([size, value], [known(makeFact('company.value', 'Thrift'))])).toEqual({
      fresh: [size, value],
      confirms: [],
      contradicts: [],
    });
  });

  it('is a confirmation where it says the same in other letters', () => {
    expect(findAdditions([size], [known(makeFact('company.size', '40  People'))]).confirms).toEqual([size]);
  });

  it('is a contradiction where only one can be true, with both sides', () => {
    const before = known(makeFact('company.size', '400 people'));
    expect(findAdditions([size], [before]).contradicts).toEqual([{ fact: size, known: before }]);
  });

  it('is measured against the candidate’s corrections, not against what they rejected', () => {
    const rejected = known(makeFact('company.size', '400 people'), { status: 'rejected' });
    expect(findAdditions([size], [rejected]).fresh).toEqual([size]);
    const edited = known(makeFact('company.size', '45 people'), { status: 'edited', original: '40 people' });
    expect(findAdditions([size], [edited]).contradicts).toHaveLength(1);
  });

  it('is no quarrel over spelling, dates of posting and stock phrases', () => {
    const facts = [
      makeFact('company.name', 'Tarnwick'),
      makeFact('job.datePosted', '2026-11-02'),
      makeFact('job.stockPhrase', 'rock star'),
    ];
    const before = [
      known(makeFact('company.name', 'Tarnwick Roses Ltd')),
      known(makeFact('job.datePosted', '2026-11-01')),
    ];
    expect(findAdditions(facts, before)).toMatchObject({ fresh: [], contradicts: [] });
  });
});
