// A question asks one thing; what it asks besides comes after listening.
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../lib/suggest/signals/all-signals.ts';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { splitQuestion } from '../../../lib/suggest/wording/one-question.ts';
import { makeInput, type CasePage } from './case-kit.ts';
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

describe('words that do not fit a spoken sentence', () => {
  const asked = (lines: CasePage['lines'], language: string): string[] =>
    listAsks(
      suggest(
        makeInput({
          name: 'spoken',
          company: 'Orchard Lane',
          role: 'Cellar Hand',
          pages: [{ kind: 'job-posting', language, lines }],
          round: { people: [{ audience: 'hiring-manager' }] },
        }),
      ),
    ).map((item) => `${item.signal} ${item.text}`);
  const find = (lines: string[], id: string) => lines.find((line) => line.startsWith(`${id} `));

  it('a long line in another script is named, not quoted', () => {
    const line = find(
      asked({ responsibilities: ['배 저장고의 월 마감 결산 업무 전반을 맡습니다'] }, 'ko'),
      'S401',
    );
    expect(line).toContain('closing the books');
    expect(line).not.toContain('"');
  });

  it('a short line in a Latin script is quoted', () =>
    expect(find(asked({ responsibilities: ['Wartung und Reparatur der Pressen'] }, 'de'), 'S601')).toContain(
      '"Wartung und Reparatur der Pressen"',
    ));

  it('years are no skill, and a done thing is none either', () => {
    const lines = asked(
      { requirements: ['5 years for cider project management', 'Owned cellar authentication'] },
      'en',
    ).join('\n');
    expect(lines).not.toMatch(/ask for 5 years for|for owned|With owned/u);
  });

  it('one person is no list of departments', () => {
    expect(find(asked({ responsibilities: ['Work with the Deputy Director, Cellars'] }, 'en'), 'D5')).toBe(
      undefined,
    );
    expect(
      find(asked({ responsibilities: ['Work closely with growers, pressing and the shop'] }, 'en'), 'D5'),
    ).toContain('growers');
  });

  it('what tells people how to apply is not asked about as a story', () => {
    const lines = asked(
      {
        other: ['Please send apples before the letter arrives'],
      },
      'en',
    );
    expect(find(lines, 'R17')).toBe(undefined);
  });
});
