import {
  array as listOf,
  assert as assertProperty,
  constantFrom,
  json as anyJson,
  nat,
  oneof,
  property,
  string as anyString,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBrokenJson } from '../../../lib/snapshot/repair-json.ts';

const SOUND = { '@type': 'JobPosting', title: 'Rigger' };
const JSON_TEXT = JSON.stringify(SOUND);

// The heavier run is opt-in: it takes a minute.
const RUNS = Number(process.env['REPAIR_RUNS'] ?? 3_000);

describe('broken JSON', () => {
  it.each([
    ['CDATA guards', `//<![CDATA[\n${JSON_TEXT}\n//]]>`],
    ['CDATA guards in block comments', `/*<![CDATA[*/${JSON_TEXT}/*]]>*/`],
    ['plain CDATA', `<![CDATA[${JSON_TEXT}]]>`],
    ['HTML comments', `<!-- ${JSON_TEXT} -->`],
    ['a comment line', `// structured data\n${JSON_TEXT}`],
    ['a trailing semicolon', `${JSON_TEXT};`],
    ['a byte order mark', `\ufeff${JSON_TEXT}`],
    ['entities', JSON_TEXT.replaceAll('"', '&quot;')],
    ['trailing commas', '{"@type":"JobPosting","title":"Rigger",}'],
    ['a missing comma', '{"@type":"JobPosting"\n"title":"Rigger"}'],
    ['single quotes', "{'@type':'JobPosting','title':'Rigger'}"],
    ['control characters between values', `{"@type":"JobPosting",\u0001"title":"Rigger"}`],
    ['a cut end', '{"@type":"JobPosting","title":"Rigger"'],
  ])('is read in spite of %s', (_, text) => {
    const { values, repairs } = parseBrokenJson(text);
    expect(values).toEqual([SOUND]);
    if (text.trim() !== JSON_TEXT) expect(repairs.length).toBeGreaterThan(0);
  });

  it('keeps the line breaks that stood raw inside a string', () => {
    expect(parseBrokenJson('{"description":"Plane oak\n\tCaulk seams"}').values).toEqual([
      { description: 'Plane oak\n\tCaulk seams' },
    ]);
  });

  it('survives quotes inside strings and needless escapes', () => {
    expect(parseBrokenJson('{"title":"The "best" rigger","pay":"\\$20"}').values).toEqual([
      { title: 'The "best" rigger', pay: '$20' },
    ]);
  });

  it('reads two objects written after each other', () => {
    const { values, repairs } = parseBrokenJson(`${JSON_TEXT}\n{"@type":"Organization",}`);
    expect(values).toEqual([SOUND, { '@type': 'Organization' }]);
    expect(repairs).toContain('concatenated');
  });

  it('leaves sound JSON alone', () => {
    expect(parseBrokenJson(JSON_TEXT)).toEqual({ values: [SOUND], repairs: [] });
  });

  it('gives nothing for what is no JSON at all, and for more than half a megabyte', () => {
    expect(parseBrokenJson('window.a = 1').values).toEqual([]);
    expect(parseBrokenJson(`["${'x'.repeat(600_000)}"]`).values).toEqual([]);
  });

  it('never throws and never hangs', () => {
    const mangled = tuple(
      anyJson({ maxDepth: 4 }),
      listOf(tuple(nat(), anyString({ maxLength: 3 })), { maxLength: 6 }),
    ).map(([text, edits]) =>
      edits.reduce((broken, [at, words]) => {
        const place = at % (broken.length + 1);
        return broken.slice(0, place) + words + broken.slice(place + (at % 3));
      }, text),
    );
    const noise = anyString({
      unit: constantFrom(...Array.from('{}[]",:;\'\\/*<!->&quot\n\u0001 1aé')),
      maxLength: 300,
    });
    assertProperty(
      property(oneof(mangled, noise), (text) => {
        const start = performance.now();
        const { values, repairs } = parseBrokenJson(text);
        expect(Array.isArray(values)).toBe(true);
        expect(new Set(repairs).size).toBe(repairs.length);
        expect(performance.now() - start).toBeLessThan(1_000);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('stays quick on long texts made to be slow', () => {
    const slow = [
      '{"a":'.repeat(20_000),
      '['.repeat(100_000),
      '<!--'.repeat(100_000),
      '/*'.repeat(100_000),
      '//\n'.repeat(100_000),
      `{"a":"${'\\'.repeat(60_000)}`,
      '"'.repeat(60_000),
    ];
    for (const text of slow) {
      const start = performance.now();
      parseBrokenJson(text);
      expect(performance.now() - start).toBeLessThan(1_500);
    }
  });
});
