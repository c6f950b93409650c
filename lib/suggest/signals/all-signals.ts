import { A_ROLE } from './a-role.ts';
import { B_REQUIREMENTS } from './b-requirements.ts';
import { H_PAY } from './h-pay.ts';
import { K_PROBLEMS } from './k-problems.ts';
import { M_VALUES } from './m-values.ts';
import { Q_MISSING } from './q-missing.ts';
import { R_DUTIES } from './r-duties.ts';
import type { SignalRow } from './signal.ts';

/** Every row of knowledge, by group and number. */
export const SIGNALS: readonly SignalRow[] = [
  ...A_ROLE,
  ...B_REQUIREMENTS,
  ...H_PAY,
  ...K_PROBLEMS,
  ...M_VALUES,
  ...Q_MISSING,
  ...R_DUTIES,
];

const BY_ID = new Map(SIGNALS.map((row) => [row.id, row]));

/** The row of an id. Throws for an unknown one: that is a mistake in our own data. */
export function getSignal(id: string): SignalRow {
  const row = BY_ID.get(id);
  if (!row) throw new Error(`no signal ${id}`);
  return row;
}
