// A frame: what sort of event or figure a told sentence is about, and what somebody who knows that sort would ask next.
import { fromShort, type ShortRow, type SignalRow } from './signal.ts';

export interface Frame extends ShortRow {
  /** Rows of told sentences (v2-told.ts) that it refines. */
  of: readonly string[];
  /** Found in the sentence as it is said back: "you", "your". */
  test: RegExp;
  /** Must not be found in it. */
  not?: RegExp;
  hm: readonly string[];
  pe: readonly string[];
  /** Left out where they could not know. */
  sk?: readonly string[];
  xf?: readonly string[];
  /** In their own mouth, after the sentence as they would say it. */
  expect: string;
  clash?: string;
  /** Loses weight as it ages. */
  event?: true;
}

/** A frame as a row: its bare questions get the sentence in front. */
export const toRow = (frame: Frame): SignalRow => ({
  ...fromShort(frame),
  priority: 5,
  where: 'any',
  anchored: true,
  ask: {
    hm: frame.hm,
    pe: frame.pe,
    ...(frame.sk ? { sk: frame.sk, fo: frame.sk } : {}),
    ...(frame.xf ? { xf: frame.xf } : {}),
  },
  expect: {
    form: 'role',
    competency: frame.competency,
    text: [`{Told}. ${frame.expect}`],
    ...(frame.clash ? { tradeOff: frame.clash } : {}),
  },
  ...(frame.event ? { event: true as const } : {}),
});
