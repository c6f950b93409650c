import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_TABLES, writeTable, type CsvMaterial } from '../../../lib/export/csv-tables.ts';
import { writeCsv } from '../../../lib/export/csv.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { HOSTILE, hostileMaterial } from './hostile.ts';

const readCsv = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data.slice(0, -1);

describe('CSV', () => {
  it('is read back as it was by another program, whatever is in it', () => {
    const plain = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.record({ a: plain, b: plain }), { minLength: 1 }), (records) => {
        const rows = readCsv(writeCsv(['a', 'b'], records)).slice(1);
        expect(rows).toEqual(records.map(({ a, b }) => [a, b]));
      }),
    );
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\n=1'])(
    'makes %j words and no formula',
    (text) => {
      const [, [cell] = []] = readCsv(writeCsv(['a'], [{ a: text }]));
      expect(cell).toBe(`'${text}`);
    },
  );

  it('writes numbers as numbers, negative ones too', () => {
    expect(writeCsv(['a', 'b', 'c'], [{ a: -5, b: true }])).toBe('\uFEFFa,b,c\r\n-5,true,\r\n');
  });
});

describe('the tables', () => {
  it.each(CSV_TABLES)('%s have as many cells in each row as columns, and no cell is a formula', (table) => {
    const rows = readCsv(writeTable(table, hostileMaterial()));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      expect(row).toHaveLength(rows[0]!.length);
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@]|^-\D/);
    }
  });

  it('facts come with their quote and the address of their page', () => {
    const [head, row] = readCsv(writeTable('facts', hostileMaterial()));
    const cell = (name: string) => row?.[head!.indexOf(name)];
    expect(cell('quote')).toContain(HOSTILE);
    expect(cell('address')).toBe('https://tarnwick.example/job?a=1&b="2"');
  });

  it('an empty notebook gives headers', () => {
    const nothing: CsvMaterial = { opportunities: [], stories: [], formatFact: (fact: Fact) => fact.key };
    for (const table of CSV_TABLES) expect(readCsv(writeTable(table, nothing))).toHaveLength(1);
  });
});
