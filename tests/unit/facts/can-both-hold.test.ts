import { describe, expect, it } from 'vitest';
import { canBothHold } from '../../../lib/facts/can-both-hold.ts';
import type { FactKey } from '../../../lib/facts/fact-key.ts';

const TOGETHER: readonly (readonly [FactKey, unknown, unknown])[] = [
  ['company.size', '140 people', '140'],
  ['company.size', 'about 140', '150 colleagues'],
  ['company.size', '51–200 employees', '140'],
  ['company.size', 'more than 160', '400'],
  ['company.size', '1.200 Mitarbeitende', '1,200'],
  ['company.size', 'a small team', '12'],
  ['company.headquarters', 'Leeds', 'Leeds, United Kingdom'],
  ['job.reportsTo', 'Engineering Manager', 'Priya Rowntree, Engineering Manager'],
  ['job.salary', { min: 60000, currency: 'GBP' }, { min: 60000, max: 70000, period: 'year' }],
  ['job.workplace', 'hybrid', 'hybrid'],
];

const APART: readonly (readonly [FactKey, unknown, unknown])[] = [
  ['company.size', '140', 'more than 160 colleagues'],
  ['company.size', '51-200', '300 people'],
  ['company.size', 'fewer than 50', '80'],
  ['company.headquarters', 'Leeds', 'York'],
  ['company.founded', 2012, 2014],
  ['job.salary', { min: 60000, max: 70000 }, { min: 60000, max: 75000 }],
  ['job.workplace', 'hybrid', 'remote'],
];

describe('canBothHold', () => {
  it.each(TOGETHER)('%s: %j and %j leave room for each other', (key, a, b) => {
    expect(canBothHold(key, a, b)).toBe(true);
    expect(canBothHold(key, b, a)).toBe(true);
  });

  it.each(APART)('%s: %j and %j speak against each other', (key, a, b) => {
    expect(canBothHold(key, a, b)).toBe(false);
    expect(canBothHold(key, b, a)).toBe(false);
  });
});
