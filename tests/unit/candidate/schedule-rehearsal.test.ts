import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleRehearsal } from '../../../lib/candidate/schedule-rehearsal.ts';

const now = '2026-11-20T18:00:00.000Z';
const interviewAt = '2026-11-30T10:00:00.000Z';
const mark = (at: string, rating: number) => ({ at, rating });

describe('scheduleRehearsal', () => {
  it('starts a question never rehearsed now, and ends twelve hours before the interview', () => {
    const dates = scheduleRehearsal({ marks: [], interviewAt, now });
    expect(dates[0]).toBe(now);
    expect(dates.at(-1)).toBe('2026-11-29T22:00:00.000Z');
  });

  it.each([
    [1, '2026-11-20T18:10:00.000Z'],
    [2, '2026-11-21T17:12:00.000Z'],
    [3, '2026-11-22T16:24:00.000Z'],
    [4, '2026-11-24T14:48:00.000Z'],
  ])('rated %i with ten days left, comes again at %s', (rating, due) => {
    expect(scheduleRehearsal({ marks: [mark(now, rating)], interviewAt, now })[0]).toBe(due);
  });

  it('counts from the last rehearsal, and what is overdue is due now', () => {
    const marks = [mark('2026-11-19T18:00:00.000Z', 4), mark('2026-11-19T19:00:00.000Z', 1)];
    expect(scheduleRehearsal({ marks, interviewAt, now })[0]).toBe(now);
  });

  it('gives none after the interview, and none to a sure answer on the last evening', () => {
    expect(scheduleRehearsal({ marks: [], interviewAt: now, now })).toEqual([]);
    const evening = '2026-11-29T20:00:00.000Z';
    expect(scheduleRehearsal({ marks: [mark(evening, 4)], interviewAt, now: evening })).toEqual([]);
    expect(scheduleRehearsal({ marks: [mark(evening, 1)], interviewAt, now: evening })[0]).toBe(
      '2026-11-29T20:10:00.000Z',
    );
  });

  it('spreads over two weeks while no date is set', () => {
    const dates = scheduleRehearsal({ marks: [mark(now, 4)], now });
    expect(dates[0]).toBe('2026-11-26T08:24:00.000Z');
    expect(dates.at(-1)).toBe('2026-12-04T06:00:00.000Z');
  });

  const start = Date.parse('2026-01-01T00:00:00.000Z');
  const moment = fc
    .integer({ min: 0, max: 90 * 24 * 60 })
    .map((minutes) => new Date(start + minutes * 60_000).toISOString());
  const rating = fc.integer({ min: 1, max: 4 });

  it('never falls before now or after the interview, and moves forward', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, rating), { maxLength: 6 }), moment, moment, (rows, end, at) => {
        const marks = rows.map(([when, how]) => mark(when, how)).sort((a, b) => a.at.localeCompare(b.at));
        const dates = scheduleRehearsal({ marks, interviewAt: end, now: at });
        expect(dates.every((date) => date >= at && date <= end)).toBe(true);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates.length).toBeLessThan(60);
      }),
    );
  });

  it('comes back no later and no less often the lower it was rated', () => {
    fc.assert(
      fc.property(moment, moment, moment, (last, end, at) => {
        const plans = [1, 2, 3, 4].map((how) =>
          scheduleRehearsal({ marks: [mark(last, how)], interviewAt: end, now: at }),
        );
        for (const [index, higher] of plans.entries()) {
          const lower = plans[index - 1];
          if (!lower) continue;
          expect(lower.length).toBeGreaterThanOrEqual(higher.length);
          expect((lower[0] ?? '9999') <= (higher[0] ?? '9999')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
