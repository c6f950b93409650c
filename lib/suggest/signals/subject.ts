// Subjects: what people who know a field would ask about it. A row holds bare questions; the words of the page stand in
// front of them as an anchor (patterns/anchors.ts), so that the question could only be asked about this page.
import { fromShort, type ShortRow, type SignalRow, type Voice, type Where } from './signal.ts';

export interface SubjectRow extends ShortRow {
  priority: number;
  /** Word beginnings that open the cue; also in other languages. */
  on: string;
  re: RegExp;
  hm: readonly string[];
  pe?: readonly string[];
  sk?: readonly string[];
  xf?: readonly string[];
  /** What they may ask the candidate about it, and what pulls both ways in it. */
  expect: readonly string[];
  clash: string;
}

/** Rows of s7 to s12: they know one piece of work, where the rows of s1 to s6 know a field of it. */
export const isNarrow = (id: string): boolean => /^S(?:[7-9]\d\d|1\d{3})$/u.test(id);

/** Subjects as signal rows: `anchored`, found in postings, or on company pages with `where: 'company'`. */
export const toSignals = (rows: readonly SubjectRow[], where: Where = 'body'): SignalRow[] =>
  rows.map((row): SignalRow => {
    const voices = { hm: row.hm, pe: row.pe, sk: row.sk, xf: row.xf, fo: row.sk };
    const ask = Object.fromEntries(Object.entries(voices).filter(([, list]) => list)) as Partial<
      Record<Voice, readonly string[]>
    >;
    return {
      ...fromShort(row),
      priority: row.priority,
      where,
      cues: [{ on: row.on, re: row.re }],
      anchored: true,
      ask,
      expect: {
        form: where === 'company' ? 'role' : 'situational',
        competency: row.competency,
        text: row.expect,
        tradeOff: row.clash,
      },
    };
  });
