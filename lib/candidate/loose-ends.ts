// What was promised, left unasked or left hanging; it opens the next round until it is ticked off.
import type { RoundRecord } from './round.ts';

/** One loose end; `source` says where ticking it off is written. */
export interface LooseEnd {
  kind: 'promise' | 'unasked' | 'note';
  text: string;
  done: boolean;
  source: { roundId: string } | { noteId: string };
  /** When it was written down; ISO 8601. */
  at: string;
}

/** A note as far as loose ends go. */
interface MarkedNote {
  id: string;
  text: string;
  at: string;
  looseEnd?: 'open' | 'done' | undefined;
}

function ofRound({ id: roundId, debrief }: RoundRecord): LooseEnd[] {
  if (!debrief) return [];
  const base = { source: { roundId }, at: debrief.writtenAt };
  return [
    ...debrief.promised.map(({ what, done }): LooseEnd => ({ kind: 'promise', text: what, done, ...base })),
    ...debrief.unasked.map((text): LooseEnd => ({ kind: 'unasked', text, done: false, ...base })),
    ...(debrief.settled ?? []).map((text): LooseEnd => ({ kind: 'unasked', text, done: true, ...base })),
  ];
}

/** Every loose end of an opportunity: open before done, promises before the rest, the newest round first. */
export function listLooseEnds(rounds: readonly RoundRecord[], notes: readonly MarkedNote[]): LooseEnd[] {
  const marked = notes.flatMap(({ id, text, at, looseEnd }): LooseEnd[] =>
    looseEnd ? [{ kind: 'note', text, done: looseEnd === 'done', source: { noteId: id }, at }] : [],
  );
  const rank = { promise: 0, unasked: 1, note: 2 };
  return [...rounds.flatMap(ofRound), ...marked].toSorted(
    (a, b) => Number(a.done) - Number(b.done) || rank[a.kind] - rank[b.kind] || b.at.localeCompare(a.at),
  );
}
