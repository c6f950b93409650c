// What they did, will do or believe, set beside the duty of this posting that it bears on.
import { EVENT_PAIRS } from '../patterns/duty-pairs.ts';
import type { Hit } from './hit.ts';
import { topicsOf } from '../wording/stems.ts';
import { listReadable, listShort, makePair, type Pair } from './pair.ts';
import type { Unit } from './unit.ts';

/** A goal or an event beside the duties it bears on. */
export function pairGoals(pair: Pair): Hit[] {
  const [one, other] = listShort(pair).filter(({ kind }) => !['partner', 'assure', 'record'].includes(kind));
  return EVENT_PAIRS.flatMap(({ of, slot, id, as }): Hit[] => {
    const event = pair.hits.find((hit) => hit.row.id === of && hit.slots[slot] && hit.unit !== one?.unit);
    const value = event?.slots[slot];
    if (!event || !value || !one) return [];
    const slots: Record<string, string> = { [as]: value, a: one.ger };
    if (other && event.unit !== other.unit) slots.b = other.ger;
    return [makePair(id, [event, one.unit], slots)];
  }).slice(0, 2);
}

/** The duty that shares a word with what is told, the one that shares most; undefined when none does. */
function findTouched(pair: Pair, told: Hit): { unit: Unit; ger: string } | undefined {
  const own = topicsOf(pair.ground.company ?? '');
  const words = [...topicsOf(told.slots.said!)].filter((stem) => !own.has(stem));
  const duties = listReadable(pair).map((duty) => ({ ...duty, stems: topicsOf(duty.ger) }));
  // What several duties speak of ("patients") ties none of them to anything.
  const rare = words.filter((stem) => duties.filter(({ stems }) => stems.has(stem)).length === 1);
  let best: { unit: Unit; ger: string } | undefined;
  // One word in common is chance.
  let most = 1;
  for (const duty of duties) {
    const shared = rare.filter((stem) => duty.stems.has(stem)).length;
    if (shared > most && duty.unit !== told.unit) {
      best = duty;
      most = shared;
    }
  }
  return best;
}

/** Row of what is told → row of the pair. */
const TIES: Readonly<Record<string, string>> = { V18: 'U25', V19: 'U24', V21: 'U25', V22: 'U24' };

/** U24 and U25: what was done, or is to come, beside the duty that shares a word with it. */
export function pairEvents(pair: Pair): Hit[] {
  return pair.hits.flatMap((told): Hit[] => {
    const id = TIES[told.row.id];
    const duty = id && told.slots.said ? findTouched(pair, told) : undefined;
    return id && duty
      ? [
          makePair(id, [told, duty.unit], {
            src: told.slots.src!,
            said: told.slots.said!,
            told: told.slots.told!,
            ger: duty.ger,
          }),
        ]
      : [];
  });
}

/** Kinds of work of which it can be said that they stand well or badly. */
const STANDS = /^(?:build|improve|run|lead|plan|sell|research)$/u;
const FIRST_LINES = 6;

/** U26: the two duties that stand first, told apart by their kind. */
export function pairFirst(pair: Pair): Hit[] {
  const order = new Map(pair.duties.slice(0, FIRST_LINES).map(({ unit }, index) => [unit, index]));
  const list = listShort(pair)
    .filter(({ unit, kind }) => order.has(unit) && STANDS.test(kind))
    .sort((one, other) => order.get(one.unit)! - order.get(other.unit)!);
  const [one] = list;
  const other = list.find(({ kind, ger }) => one && kind !== one.kind && !sharesWord(one.ger, ger));
  return one && other && `${one.ger} ${other.ger}`.split(' ').length <= 16
    ? [makePair('U26', [one.unit, other.unit], { a: one.ger, b: other.ger })]
    : [];
}

const sharesWord = (one: string, other: string): boolean => {
  const stems = topicsOf(one);
  return [...topicsOf(other)].some((stem) => stems.has(stem));
};
