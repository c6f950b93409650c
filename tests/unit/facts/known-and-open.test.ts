import { describe, expect, it } from 'vitest';
import { compareFacts } from '../../../lib/facts/compare-facts.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { findClashes } from '../../../lib/facts/find-clashes.ts';
import { findSpokenAbout } from '../../../lib/facts/find-spoken-about.ts';
import { mapUnknowns } from '../../../lib/facts/unknowns-map.ts';
import { keptFact } from './known-facts.ts';

const NOW = '2026-11-25T09:00:00.000Z';

describe('mapUnknowns', () => {
  const map = (facts: readonly Fact[], seen = '2026-11-20T09:00:00.000Z', heardAt?: string) =>
    new Map(
      mapUnknowns({ facts, seenAt: () => seen, heardAt: () => heardAt, now: NOW }).map((row) => [
        row.theme,
        row,
      ]),
    );

  it('names every theme once, unknown while nothing tells', () => {
    const rows = mapUnknowns({ facts: [], seenAt: () => undefined, now: NOW });
    expect(rows.map((row) => row.state)).toEqual(rows.map(() => 'unknown'));
    expect(new Set(rows.map((row) => row.theme)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(10);
  });

  it('knows what a page told in the last sixty days', () => {
    const rows = map([keptFact('job.goal', 'Cut delays by a third')]);
    expect(rows.get('success')).toMatchObject({
      state: 'known',
      facts: [{ value: 'Cut delays by a third' }],
    });
    expect(rows.get('team')?.state).toBe('unknown');
  });

  it('calls evidence older than sixty days stale, to the day', () => {
    const facts = [keptFact('job.goal', 'Cut delays by a third')];
    expect(map(facts, '2026-09-26T09:00:00.000Z').get('success')?.state).toBe('known');
    expect(map(facts, '2026-09-26T08:59:00.000Z').get('success')).toMatchObject({
      state: 'stale',
      why: 'old',
    });
  });

  it('is fresh again when someone confirmed it in a round', () => {
    const heard = { roundId: 'r1', text: 'Yes, a third', relation: 'confirms' } as const;
    const facts = [keptFact('job.goal', 'Cut delays by a third', { status: 'confirmed', heard })];
    expect(map(facts, '2026-06-01T09:00:00.000Z').get('success')?.state).toBe('stale');
    expect(map(facts, '2026-06-01T09:00:00.000Z', '2026-11-24T09:00:00.000Z').get('success')?.state).toBe(
      'known',
    );
  });

  it('is stale when all that is known of it was contradicted, and takes no rejected fact', () => {
    const against = keptFact('job.teamSize', '6', { status: 'contradicted' });
    expect(map([against]).get('team')).toMatchObject({ state: 'stale', why: 'contradicted' });
    expect(map([against, keptFact('job.team', 'Planning')]).get('team')?.state).toBe('known');
    expect(map([keptFact('job.teamSize', '6', { status: 'rejected' })]).get('team')?.state).toBe('unknown');
  });
});

describe('findClashes', () => {
  it('finds what two pages say differently, with both', () => {
    const there = keptFact('job.workplace', 'remote', { captureId: 'c2' });
    const clashes = findClashes([keptFact('job.workplace', 'hybrid'), there]);
    expect(clashes).toMatchObject([
      { key: 'job.workplace', facts: [{ value: 'hybrid' }, { value: 'remote' }] },
    ]);
  });

  it('is silent when a value is on both, concluded, rejected, or of a key that may have many', () => {
    const there = { captureId: 'c2' } as const;
    expect(
      findClashes([keptFact('job.workplace', 'hybrid'), keptFact('job.workplace', 'hybrid', there)]),
    ).toEqual([]);
    expect(
      findClashes([
        keptFact('job.workplace', 'hybrid'),
        keptFact('job.workplace', 'remote', { ...there, inferred: true }),
      ]),
    ).toEqual([]);
    expect(
      findClashes([
        keptFact('job.workplace', 'hybrid'),
        keptFact('job.workplace', 'remote', { ...there, status: 'rejected' }),
      ]),
    ).toEqual([]);
    expect(
      findClashes([keptFact('company.product', 'Ferry'), keptFact('company.product', 'Bus', there)]),
    ).toEqual([]);
  });

  it('finds what one page says twice, and what the candidate and the page say', () => {
    const conflict = 'changed:job.title';
    const own = keptFact('job.title', 'Lead', { status: 'edited', conflict });
    const page = keptFact('job.title', 'Senior', { status: 'contradicted', conflict });
    expect(findClashes([own, page])).toMatchObject([
      { key: 'job.title', facts: [{ value: 'Lead' }, { value: 'Senior' }] },
    ]);
  });

  it('sets what was said in a round against the page, and not the page against a third', () => {
    const heard = { roundId: 'r1', text: 'All on site now', relation: 'contradicts' } as const;
    const struck = keptFact('job.workplace', 'hybrid', { status: 'contradicted', heard });
    const there = keptFact('job.workplace', 'on-site', { captureId: 'c2' });
    expect(findClashes([struck, there])).toMatchObject([
      { facts: [{ value: 'hybrid' }], heard: { roundId: 'r1', text: 'All on site now' } },
    ]);
  });
});

describe('findClashes, once the page was changed after someone spoke against it', () => {
  const heard = { roundId: 'r1', text: 'All on site now', relation: 'contradicts' } as const;
  const struck = keptFact('job.workplace', 'hybrid', { status: 'contradicted', heard });
  const today = (change = {}) => keptFact('job.workplace', 'remote', { captureId: 'c2', ...change });
  const onePage = () => 'page';

  it('sets today’s value against what was said, with the one before', () => {
    expect(findClashes([struck, today()], onePage)).toMatchObject([
      { facts: [{ value: 'remote' }], before: { value: 'hybrid' }, heard: { text: 'All on site now' } },
    ]);
  });

  it('is settled when the candidate spoke about today’s value, and open again when that is rejected', () => {
    expect(findClashes([struck, today({ status: 'confirmed' })], onePage)).toEqual([]);
    expect(findClashes([struck, today({ status: 'edited' })], onePage)).toEqual([]);
    expect(findClashes([struck, today({ status: 'rejected' })], onePage)).toMatchObject([
      { facts: [{ value: 'hybrid' }] },
    ]);
  });

  it('leaves other pages, and keys with many values, as they are', () => {
    expect(findClashes([struck, today()])).toMatchObject([{ facts: [{ value: 'hybrid' }] }]);
    const benefit = keptFact('job.benefit', 'Free ferry', { status: 'contradicted', heard });
    const other = keptFact('job.benefit', 'Free lunch', { captureId: 'c2' });
    expect(findClashes([benefit, other], onePage)).toMatchObject([{ facts: [{ value: 'Free ferry' }] }]);
  });
});

describe('compareFacts', () => {
  it('pairs what went with what came, key by key', () => {
    const pay = (min: number) => keptFact('job.salary', { min, currency: 'EUR', period: 'year' });
    const before = [pay(70_000), keptFact('job.benefit', 'Free ferry')];
    const after = [pay(64_000), keptFact('job.workplace', 'hybrid')];
    expect(
      compareFacts(before, after).map(({ key, before, after }) => [key, before?.value, after?.value]),
    ).toEqual([
      ['job.workplace', undefined, 'hybrid'],
      ['job.salary', pay(70_000).value, pay(64_000).value],
      ['job.benefit', 'Free ferry', undefined],
    ]);
  });

  it('takes no difference in letters, order or conclusions for a change', () => {
    const before = [keptFact('job.location', 'Leeds'), keptFact('job.location', 'York')];
    const after = [
      keptFact('job.location', 'york'),
      keptFact('job.location', 'LEEDS'),
      keptFact('job.level', 'lead', { inferred: true }),
    ];
    expect(compareFacts(before, after)).toEqual([]);
  });
});

describe('findSpokenAbout', () => {
  const facts = [
    keptFact('job.workplace', 'hybrid'),
    keptFact('job.salary', { min: 70_000, currency: 'EUR' }),
    keptFact('job.teamSize', 'a team of six'),
    keptFact('company.technology', 'The planner runs on PostgreSQL'),
  ];

  it.each([
    ['Everybody is in the office five days a week', 'job.workplace'],
    ['The salary range is open at the top', 'job.salary'],
    ['Das Gehalt geht bis 80', 'job.salary'],
    ['There are nine people in the team by now', 'job.teamSize'],
    ['They are leaving PostgreSQL', 'company.technology'],
  ])('proposes for "%s" first %s', (text, key) => {
    expect(findSpokenAbout(text, facts)[0]?.key).toBe(key);
  });

  it('proposes nothing where nothing is shared', () => {
    expect(findSpokenAbout('Lunch was nice', facts)).toEqual([]);
    expect(findSpokenAbout('', facts)).toEqual([]);
  });
});
