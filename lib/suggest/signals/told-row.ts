// The shape of rows that are asked about a sentence they tell of themselves, said back to them in front of a bare question.
import { fromShort, type ShortRow, type SignalRow } from './signal.ts';

export interface ToldRow extends ShortRow {
  hm: readonly string[];
  pe: readonly string[];
  /** Left out where they could not know. */
  sk?: readonly string[];
  xf?: readonly string[];
  /** In their own mouth, after the sentence as they would say it. */
  expect: string;
  clash?: string;
  /** 5 unless given. */
  priority?: number;
  /** The wordings hold a slot and need no words of the page in front. */
  named?: true;
  /** What was done loses weight as it ages. */
  event?: true;
}

/** What sort of event or figure a told sentence is about, and what somebody who knows that sort would ask next. */
export interface Frame extends ToldRow {
  /** Rows of told sentences (v2-told.ts) that it refines. */
  of: readonly string[];
  /** Found in the sentence as it is said back: "you", "your". */
  test: RegExp;
  /** Must not be found in it. */
  not?: RegExp;
}

export const fromTold = (row: ToldRow): SignalRow => ({
  ...fromShort(row),
  priority: row.priority ?? 5,
  where: 'any',
  ...(row.named ? {} : { anchored: true as const }),
  ask: {
    hm: row.hm,
    pe: row.pe,
    ...(row.sk ? { sk: row.sk, fo: row.sk } : {}),
    ...(row.xf ? { xf: row.xf } : {}),
  },
  expect: {
    form: 'role',
    competency: row.competency,
    text: [`{Told}. ${row.expect}`],
    ...(row.clash ? { tradeOff: row.clash } : {}),
  },
  ...(row.event ? { event: true as const } : {}),
});
