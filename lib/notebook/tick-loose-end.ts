import type { LooseEnd } from '../candidate/loose-ends.ts';
import type { Debrief } from '../candidate/round.ts';
import { markNote } from './decide.ts';
import { changeRecord } from './save-record.ts';

function move(debrief: Debrief, text: string, done: boolean): Debrief {
  const [unasked, settled] = [debrief.unasked, debrief.settled ?? []];
  const rest = (list: readonly string[]) => list.filter((one) => one !== text);
  return done
    ? { ...debrief, unasked: rest(unasked), settled: [...rest(settled), text] }
    : { ...debrief, unasked: [...rest(unasked), text], settled: rest(settled) };
}

/** Ticks a loose end off, or on again, where it was written down. It stays written down. Throws NotInNotebookError. */
export async function tickLooseEnd({ source, kind, text }: LooseEnd, done: boolean): Promise<void> {
  if ('noteId' in source) return markNote(source.noteId, done ? 'done' : 'open');
  await changeRecord('rounds', source.roundId, (round) => {
    const { debrief } = round;
    if (!debrief) return round;
    const promised = debrief.promised.map((one) => (one.what === text ? { ...one, done } : one));
    const changed = kind === 'promise' ? { ...debrief, promised } : move(debrief, text, done);
    return { ...round, debrief: changed, changedAt: new Date().toISOString() };
  });
}
