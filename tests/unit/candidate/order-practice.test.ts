import { describe, expect, it } from 'vitest';
import { orderPractice } from '../../../lib/candidate/order-practice.ts';

const now = '2026-11-20T18:00:00.000Z';
const base = {
  interviewAt: '2026-11-30T10:00:00.000Z',
  now,
  endOfDay: '2026-11-20T23:59:59.999Z',
};

describe('orderPractice', () => {
  it('puts weak answers first, new ones in the order they are to be expected, and rests what was just missed', () => {
    const marks: Record<string, { at: string; rating: number }[]> = {
      weak: [{ at: '2026-11-18T18:00:00.000Z', rating: 2 }],
      missed: [{ at: now, rating: 1 }],
    };
    const { today, later } = orderPractice({
      ...base,
      questions: ['first', 'missed', 'second', 'weak'],
      marksOf: (question) => marks[question] ?? [],
    });
    expect(today.map((card) => card.question)).toEqual(['weak', 'first', 'second', 'missed']);
    expect(later).toEqual([]);
  });

  it('keeps for later what needs no rehearsal today', () => {
    const { today, later } = orderPractice({
      ...base,
      questions: ['sure', 'good'],
      marksOf: (question) => [{ at: now, rating: question === 'sure' ? 4 : 3 }],
    });
    expect(today).toEqual([]);
    expect(later.map((card) => card.question)).toEqual(['good', 'sure']);
  });
});
