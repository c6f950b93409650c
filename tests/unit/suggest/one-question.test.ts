// A question asks one thing; what it asks besides comes after listening.
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../lib/suggest/signals/all-signals.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { splitQuestion } from '../../../lib/suggest/wording/one-question.ts';
import { makeInput } from './case-kit.ts';
import { CASES } from './cases/all-cases.ts';
import { asksTwice, listAsks } from './judge.ts';

describe('a question with two halves', () => {
  it.each([
    ['Which press is oldest, and who repairs it?', 'Which press is oldest?', 'And who repairs it?'],
    [
      'I read "dry cellar". How did it go and what came of it?',
      'I read "dry cellar". How did it go?',
      'And what came of it?',
    ],
    ['Who decides, or by whom is it decided?', 'Who decides, or by whom is it decided?', undefined],
    [
      'You name the north slope, and who picks there?',
      'You name the north slope, and who picks there?',
      undefined,
    ],
    [
      'How far do "who, and what" and pears go together?',
      'How far do "who, and what" and pears go together?',
      undefined,
    ],
  ])('%s', (text, first, next) => {
    expect(splitQuestion(text)).toEqual(next ? { text: first, next } : { text: first });
  });

  it('every row can be cut: what is left still asks', () => {
    const cut = SIGNALS.flatMap((row) => Object.values(row.ask).flat()).map((text) => splitQuestion(text));
    expect(cut.filter(({ next }) => next).length).toBeGreaterThan(50);
    for (const { text } of cut) expect(asksTwice(text), text).toBe(false);
  });

  it('nothing asked in any of the twelve cases asks twice, and the second half follows', () => {
    const asks = CASES.flatMap((one) => listAsks(suggest(makeInput(one))));
    expect(asks.filter((item) => asksTwice(item.text)).map((item) => item.text)).toEqual([]);
    expect(asks.some((item) => item.followUp.startsWith('And '))).toBe(true);
  });
});
