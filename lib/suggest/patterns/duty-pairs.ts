// Which kinds of work strain each other when one posting names both, and which events change the work they stand beside.
import type { DutyClass } from '../wording/duty-verbs.ts';

/** Row of the pair, most telling first → the kinds its {a} and {b} may be. `people`: {a} must be about people. */
export const DUTY_PAIRS: readonly {
  id: string;
  a: readonly DutyClass[];
  b: readonly DutyClass[];
  people?: true;
}[] = [
  { id: 'U18', a: ['care'], b: ['record', 'assure'] },
  { id: 'U12', a: ['sell'], b: ['run', 'care', 'partner', 'lead', 'build'] },
  { id: 'U13', a: ['explain'], b: ['analyse', 'research'] },
  { id: 'U9', a: ['lead', 'teach'], b: ['build', 'run', 'improve', 'research', 'sell'], people: true },
  { id: 'U10', a: ['build'], b: ['assure', 'test'] },
  { id: 'U11', a: ['improve'], b: ['run', 'care'] },
  { id: 'U14', a: ['research'], b: ['build', 'run', 'sell'] },
  { id: 'U19', a: ['hire'], b: ['lead', 'build', 'teach', 'improve'] },
  { id: 'U17', a: ['spend'], b: ['partner', 'assure'] },
  { id: 'U15', a: ['plan'], b: ['partner'] },
  { id: 'U16', a: ['teach'], b: ['assure', 'record', 'plan'] },
];

/** An event row with the slot that names it → the row that sets it beside a duty, and the slot it takes there. */
export const EVENT_PAIRS: readonly { of: string; slot: string; id: string; as: string }[] = [
  { of: 'A2', slot: 'goal', id: 'U20', as: 'goal' },
  { of: 'J2', slot: 'place', id: 'U21', as: 'place' },
  { of: 'J1', slot: 'prod', id: 'U22', as: 'prod' },
  { of: 'I6', slot: 'target', id: 'U23', as: 'target' },
];
