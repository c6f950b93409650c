import { describe, expect, test } from 'vitest';
import { readStructuredSalaries } from '../../../../lib/reading/fields/structured-salary.ts';
import { context } from './context.ts';

const read = (posting: Record<string, unknown>) => readStructuredSalaries(posting, context());
const values = (posting: Record<string, unknown>) => read(posting).map((one) => one.value);

describe('salaries of structured data', () => {
  test('case 13: zero is absent', () => {
    expect(values({ baseSalary: { value: { minValue: 0, maxValue: 0 } } })).toEqual([]);
  });
  test('case 14: a missing currency stays unknown', () => {
    expect(values({ baseSalary: { value: { value: 90_000, unitText: 'YEAR' } } })).toEqual([
      { min: 90_000, max: 90_000, period: 'year' },
    ]);
  });
  test('case 15: a missing period is inferred with low confidence and said to be', () => {
    const [one] = read({ baseSalary: { currency: 'USD', value: { value: 55 } } });
    expect(one).toMatchObject({
      value: { min: 55, max: 55, currency: 'USD', period: 'hour' },
      inferred: true,
    });
    expect(one?.note).toContain('hour');
    expect(one?.confidence).toBeLessThan(0.5);
  });
  test('a period is not inferred between the clear magnitudes', () => {
    expect(values({ baseSalary: { currency: 'EUR', value: { value: 3500 } } })).toEqual([
      { min: 3500, max: 3500, currency: 'EUR' },
    ]);
  });
  test('case 16: number strings of any country', () => {
    expect(
      values({
        baseSalary: {
          currency: 'EUR',
          value: { minValue: '90.000', maxValue: '110.000,00', unitText: 'YEAR' },
        },
      }),
    ).toEqual([{ min: 90_000, max: 110_000, currency: 'EUR', period: 'year' }]);
  });
  test('case 17: unit as code, and on the outer object', () => {
    expect(
      values({ baseSalary: { currency: 'EUR', value: { value: 60_000, unitCode: 'ANN' } } })[0]?.period,
    ).toBe('year');
    expect(
      values({ baseSalary: { unitText: 'MONTH', currency: 'EUR', value: { value: 4000 } } })[0]?.period,
    ).toBe('month');
  });
  test('swapped ends are put right', () => {
    expect(
      values({
        baseSalary: { currency: 'EUR', value: { minValue: 90_000, maxValue: 80_000, unitText: 'YEAR' } },
      }),
    ).toEqual([{ min: 80_000, max: 90_000, currency: 'EUR', period: 'year' }]);
  });
  test('plain numbers, words, lists and literals', () => {
    expect(values({ baseSalary: 50_000, salaryCurrency: 'GBP' })[0]).toMatchObject({
      min: 50_000,
      currency: 'GBP',
    });
    expect(values({ baseSalary: '€50,000 - €60,000 per year' })).toEqual([
      { min: 50_000, max: 60_000, currency: 'EUR', period: 'year' },
    ]);
    expect(
      values({
        baseSalary: [{ currency: 'USD', minValue: '90,000', maxValue: '120,000', unitText: 'year' }],
      }),
    ).toEqual([{ min: 90_000, max: 120_000, currency: 'USD', period: 'year' }]);
    for (const nothing of ['UNAVAILABLE', 'N/A', null, '', {}, { value: 'null' }, [], true])
      expect(values({ baseSalary: nothing })).toEqual([]);
  });
  test('an estimate of the board is marked', () => {
    expect(
      values({
        estimatedSalary: { currency: 'USD', value: { minValue: 70_000, maxValue: 90_000, unitText: 'YEAR' } },
      }),
    ).toEqual([{ min: 70_000, max: 90_000, currency: 'USD', period: 'year', estimate: true }]);
  });
  test('keys in any letter case', () => {
    expect(
      values({ BaseSalary: { Currency: 'EUR', Value: { MinValue: 50_000, UnitText: 'Year' } } }),
    ).toEqual([{ min: 50_000, currency: 'EUR', period: 'year' }]);
  });
});
