// A question may ask two things in one breath; of a longer one the second comes after listening.
import { describe, expect, it } from 'vitest';
import { suggest } from '../../../lib/suggest/suggest.ts';
import { splitQuestion } from '../../../lib/suggest/wording/one-question.ts';
import { makeInput, type CasePage } from './case-kit.ts';
import { CASES } from './cases/all-cases.ts';
import { asksTwice, listAsks } from './judge.ts';

const LONG =
  'I read on your news page that the old press by the river will be replaced before the next harvest begins. Which of the growers were asked, and who decided in the end?';

describe('a question with two halves', () => {
  it.each([
    ['Which press is oldest, and who repairs it?'],
    ['I read "dry cellar". How did it go and what came of it?'],
    ['Who decides, or by whom is it decided?'],
    [LONG.replace(', and who decided in the end', '')],
    [LONG.replaceAll(/Which of .*$/gu, 'You name the north slope, and who picks there?')],
  ])('said in one breath, or without a second half, stays whole: %s', (text) => {
    expect(splitQuestion(text)).toEqual({ text });
  });

  it('is cut when it takes more than one breath: the second half is asked after listening', () => {
    expect(splitQuestion(LONG)).toEqual({
      text: LONG.replace(', and who decided in the end', ''),
      next: 'And who decided in the end?',
    });
  });

  it('is never long as well, in any of the twelve cases', () => {
    const asks = CASES.flatMap((one) => listAsks(suggest(makeInput(one))));
    expect(asks.some(({ text }) => asksTwice(text))).toBe(true);
    const long = asks.filter(({ text }) => text.split(/\s+/u).length > 30 && asksTwice(text));
    expect(long.map(({ text }) => text)).toEqual([]);
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
