import { describe, expect, it } from 'vitest';
import { isBackupDue } from '../../../lib/notebook/backup/backup-state.ts';

const NOW = '2026-11-26T12:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const isDue = (changes: number, changed: number, saved?: number) =>
  isBackupDue(
    {
      id: 'last',
      changes,
      changedSince: daysAgo(changed),
      ...(saved !== undefined && { at: daysAgo(saved) }),
    },
    NOW,
  );

describe('isBackupDue', () => {
  it('keeps quiet without a change, and on the first day however much was written', () => {
    expect(isBackupDue({ id: 'last', changes: 0, at: daysAgo(90) }, NOW)).toBe(false);
    expect(isDue(400, 0.9)).toBe(false);
    expect(isDue(400, 0.9, 3)).toBe(false);
  });

  it('asks for many changes after a day, and for any after two weeks', () => {
    expect(isDue(50, 1)).toBe(true);
    expect(isDue(49, 1)).toBe(false);
    expect(isDue(1, 13)).toBe(false);
    expect(isDue(1, 14)).toBe(true);
    expect(isDue(1, 0, 14)).toBe(true);
  });
});
