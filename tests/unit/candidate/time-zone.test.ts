import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays, listTimeZones, toMoment, toWallTime } from '../../../lib/candidate/time-zone.ts';

describe('toMoment', () => {
  it('reads the clock of the zone, in winter and in summer', () => {
    expect(toMoment({ date: '2026-12-03', time: '14:30' }, 'Europe/Berlin')).toBe('2026-12-03T13:30:00.000Z');
    expect(toMoment({ date: '2026-07-03', time: '14:30' }, 'Europe/Berlin')).toBe('2026-07-03T12:30:00.000Z');
    expect(toMoment({ date: '2026-12-03', time: '00:15' }, 'Asia/Kolkata')).toBe('2026-12-02T18:45:00.000Z');
    expect(toMoment({ date: '2026-12-03', time: '23:00' }, 'America/Los_Angeles')).toBe(
      '2026-12-04T07:00:00.000Z',
    );
  });

  it('runs on through the hour that summer time leaves out, and means the first of an hour shown twice', () => {
    expect(toMoment({ date: '2026-03-29', time: '02:30' }, 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(toMoment({ date: '2026-10-25', time: '02:30' }, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is nothing for what is no date or time', () => {
    expect(toMoment({ date: '', time: '14:30' }, 'UTC')).toBeUndefined();
    expect(toMoment({ date: '2026-12-03', time: '' }, 'UTC')).toBeUndefined();
  });

  it('gives back what the clock shows, in any zone at any minute', () => {
    const zone = fc.constantFrom(...listTimeZones('UTC'));
    const at = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }).map((ms) => ms - (ms % 60_000));
    fc.assert(
      fc.property(zone, at, (timeZone, ms) => {
        const wall = toWallTime(new Date(ms).toISOString(), timeZone);
        const moment = toMoment(wall, timeZone) ?? '';
        expect(toWallTime(moment, timeZone)).toEqual(wall);
        expect(Math.abs(Date.parse(moment) - ms)).toBeLessThanOrEqual(2 * 3_600_000);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

describe('countDays', () => {
  it('counts days on the calendar there, not spans of 24 hours', () => {
    const evening = '2026-12-02T22:30:00.000Z';
    const morning = '2026-12-03T08:00:00.000Z';
    expect(countDays(evening, morning, 'UTC')).toBe(1);
    expect(countDays(evening, morning, 'Europe/Berlin')).toBe(1);
    expect(countDays(evening, morning, 'Asia/Tokyo')).toBe(0);
    expect(countDays(morning, evening, 'UTC')).toBe(-1);
  });
});

it('lists the zones of the browser with the one given', () => {
  expect(listTimeZones('Mars/Olympus')).toContain('Mars/Olympus');
  expect(listTimeZones('UTC')).toContain('Europe/Berlin');
});
