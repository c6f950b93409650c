// Every hard case has its page in tests/pages ("case-042-…", "hard-042-…", or named in the words of its expectation) or
// a unit test whose title names it ("case 94: …").
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const HARD_CASES = 117;
const tests = join(import.meta.dirname, '..', '..');

/** Numbers behind "case", "cases" or "hard cases" in a text: "cases 66, 67 and 70" are three. */
function casesNamedIn(text: string): number[] {
  return [...text.matchAll(/\bcases? (\d{1,3}(?:(?:, | and )\d{1,3})*)/gi)].flatMap(([, list = '']) =>
    (list.match(/\d+/g) ?? []).map(Number),
  );
}

function casesOfPages(): number[] {
  return globSync('pages/*/expected.json', { cwd: tests }).flatMap((file) => {
    const named = /^(?:case|hard)-(\d{3})-/.exec(basename(dirname(file)))?.[1];
    const { case: words } = JSON.parse(readFileSync(join(tests, file), 'utf8')) as { case: string };
    return [...(named === undefined ? [] : [Number(named)]), ...casesNamedIn(words)];
  });
}

function casesOfUnitTests(): number[] {
  return globSync('unit/**/*.test.ts', {
    cwd: tests,
    exclude: (name) => name.includes('hard-cases'),
  }).flatMap((file) =>
    readFileSync(join(tests, file), 'utf8')
      .split('\n')
      .filter((line) => /\b(?:test|it|describe)\b|\)\('/.test(line))
      .flatMap(casesNamedIn),
  );
}

test('every hard case is covered by a page or a test', () => {
  const covered = new Set([...casesOfPages(), ...casesOfUnitTests()]);
  const all = Array.from({ length: HARD_CASES }, (_, index) => index + 1);
  expect(all.filter((number) => !covered.has(number))).toEqual([]);
});

test('no page and no test names a case there is not', () => {
  expect(
    [...casesOfPages(), ...casesOfUnitTests()].filter((number) => number < 1 || number > HARD_CASES),
  ).toEqual([]);
});
