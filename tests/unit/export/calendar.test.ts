// The file is read back with a calendar library that had no part in writing it.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../lib/export/calendar.ts';
import { makeRound } from '../sheet/sheet-material.ts';

const WORDS = {
  summary: 'Panel: Data Engineer; Tarnwick, Hull',
  description: `Mara Lindqvist, Head of Data\nJonas Oake\n${'A long line with umlauts äöü. '.repeat(6)}`,
};
const STAMP = '2026-11-25T10:00:00.000Z';

function readEvent(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, events, event: new ICAL.Event(events[0]) };
}

describe('writeCalendar', () => {
  it('writes one event that a calendar reads as it was meant', () => {
    const text = writeCalendar(makeRound(), WORDS, STAMP) ?? '';
    const { calendar, events, event } = readEvent(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('second-round');
    expect(events).toHaveLength(1);
    expect(event.uid).toBe('round-2@second-round');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-28T14:00:00.000Z');
    expect(event.duration.toSeconds()).toBe(60 * 60);
    expect(event.summary).toBe(WORDS.summary);
    expect(event.description).toBe(WORDS.description);
    expect(event.location).toBe('https://talk.tarnwick.example/r/7');
  });

  it('reminds the evening before and a quarter of an hour ahead', () => {
    const { events } = readEvent(writeCalendar(makeRound(), WORDS, STAMP) ?? '');
    const triggers = events[0]
      ?.getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['-PT18H', '-PT15M']);
  });

  it('keeps to lines of 75 octets ended by CRLF (RFC 5545, 3.1)', () => {
    const text = writeCalendar(makeRound(), WORDS, STAMP) ?? '';
    const lines = text.split('\r\n');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('writes the same file for the same round, and none while it has no date', () => {
    expect(writeCalendar(makeRound(), WORDS, STAMP)).toBe(writeCalendar(makeRound(), WORDS, STAMP));
    expect(writeCalendar(makeRound({ startsAt: undefined }), WORDS, STAMP)).toBeUndefined();
  });
});
