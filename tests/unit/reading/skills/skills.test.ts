import { describe, expect, test } from 'vitest';
import { matchSkills } from '../../../../lib/reading/fields/skill-matches.ts';
import { findSkills, type SkillLine } from '../../../../lib/reading/fields/skills.ts';
import type { Section } from '../../../../lib/reading/page-reading.ts';
import { context } from '../fields/context.ts';

const names = (text: string): string[] => matchSkills(text).map((one) => one.name);
const line = (text: string, section: Section = 'requirements'): SkillLine => ({ text, section });
const needs = (lines: SkillLine[], more = {}) =>
  findSkills(lines, context(more)).map((one) => `${one.value.name}:${one.value.need}`);

describe('words that are also skills', () => {
  test.each([
    ['excel in a fast-paced environment', []],
    ['the will to excel at sales', []],
    ['go-to-market plans, ready to go', []],
    ['We go the extra mile', []],
    ['Go above and beyond', []],
    ['Go, Python or Rust', ['Go', 'Python', 'Rust']],
    ['Services written in Go', ['Go']],
    ['Strong Go, or strong Java', ['Go', 'Java']],
    ['R&D, Series C, C-level, Class C driver', []],
    ['R, SAS or SPSS', ['R', 'SAS', 'SPSS']],
    ['at the helm of a swift, spring launch', []],
    ['React to changes quickly', []],
    ['Chef de partie', []],
    ['Starting spring 2027', []],
    ['We spark joy', []],
    ['no rust on metal', []],
    ['Word of mouth, access to offices, many teams', []],
    [
      'Kenntnisse in MS Office (Word, Excel, Outlook)',
      ['Microsoft Office', 'Microsoft Word', 'Microsoft Excel', 'Microsoft Outlook'],
    ],
    ['Notion and Slack', ['Notion', 'Slack']],
    ['an AI startup', []],
    ['more or less than ten', []],
    ['lead generation specialist', []],
    ['visit github.com/quarrystone', []],
    ['Manejo de informática', []],
    ['be agile and flexible', []],
  ])('cases 66 to 70: %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('ways to write them', () => {
  test.each([
    ['C/C++, C#, F#, .NET, ASP.NET and node.js', ['C', 'C++', 'C#', 'F#', '.NET', 'ASP.NET', 'Node.js']],
    [
      'CI/CD, TCP/IP, PL/SQL, S/4HANA, GD&T, Objective-C, U-Boot',
      ['CI/CD', 'TCP/IP', 'PL/SQL', 'SAP S/4HANA', 'GD&T', 'Objective-C', 'U-Boot'],
    ],
    ['HTML/CSS/JS, React(.js)', ['HTML', 'CSS', 'JavaScript', 'React']],
    ['AWS/GCP', ['AWS', 'GCP']],
    ['Python3, Vue3 and Java 17', ['Python', 'Vue.js', 'Java']],
    ['multi-threaded systems and REST APIs', ['Multithreading', 'REST APIs']],
    ['Java-Entwickler mit SQL-Kenntnissen', ['Java', 'SQL']],
    ['Reactの経験', ['React']],
    ['Infra-as-code', ['Infrastructure as code']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('what is asked for', () => {
  test('case 68: alternatives share a group', () => {
    const groups = findSkills([line('Go, Python or Rust; Docker')], context()).map((one) => [
      one.value.name,
      one.value.group,
    ]);
    expect(groups).toEqual([
      ['Go', 1],
      ['Python', 1],
      ['Rust', 1],
      ['Docker', undefined],
    ]);
  });
  test('case 71: the employer is no skill', () => {
    expect(needs([line('You know Oracle products and SQL')], { company: 'Oracle Corporation' })).toEqual([
      'SQL:must',
    ]);
    expect(needs([line('You know Oracle and SQL')])).toContain('Oracle Database:must');
  });
  test('case 72: what is not needed is not asked for', () => {
    expect(needs([line('No prior React experience needed')])).toEqual([]);
    expect(needs([line('Python is not required')])).toEqual([]);
  });
  test('case 73: examples are marked and share a group', () => {
    const found = findSkills([line('Cloud providers such as AWS, GCP or Azure')], context());
    expect(found.map((one) => [one.value.name, one.value.group, one.example])).toEqual([
      ['AWS', 1, true],
      ['GCP', 1, true],
      ['Azure', 1, true],
    ]);
  });
  test('case 75: nice by bracket', () =>
    expect(needs([line('Kubernetes (nice to have)'), line('Docker')])).toEqual([
      'Kubernetes:nice',
      'Docker:must',
    ]));
  test('must wins over nice, the line that says so proves it', () => {
    const found = findSkills([line('Ruby scripts', 'preferences'), line('Solid Ruby and Puppet')], context());
    expect(found.map((one) => [one.value.name, one.value.need, one.line])).toContainEqual([
      'Ruby',
      'must',
      1,
    ]);
  });
  test('benefits, company text and duties ask for nothing', () => {
    expect(
      needs([
        line('Python', 'benefits'),
        line('We love Kubernetes', 'company'),
        line('Java', 'legal'),
        line('Use Kafka', 'responsibilities'),
      ]),
    ).toEqual([]);
  });
  test('20 kB of text within the budget', () => {
    const lines = Array.from({ length: 250 }, (_, i) =>
      line(
        `Experience with PostgreSQL, Kafka and tool number ${i}, and a habit of writing clear notes for others`,
      ),
    );
    expect(lines.reduce((sum, one) => sum + one.text.length, 0)).toBeGreaterThan(20_000);
    for (let i = 0; i < 10; i += 1) findSkills(lines, context());
    const times = Array.from({ length: 15 }, () => {
      const from = performance.now();
      findSkills(lines, context());
      return performance.now() - from;
    }).sort((a, b) => a - b);
    // 3 ms is the bar on a quiet machine; a busy one gets room.
    expect(times[0]).toBeLessThan(12);
  });
});
