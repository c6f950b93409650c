import { A_ROLE } from './a-role.ts';
import { B_REQUIREMENTS } from './b-requirements.ts';
import { C_GROWTH } from './c-growth.ts';
import { D_TEAM } from './d-team.ts';
import { E_CRAFT } from './e-craft.ts';
import { F_WORKING } from './f-working.ts';
import { G_CONDITIONS } from './g-conditions.ts';
import { H_PAY } from './h-pay.ts';
import { I_COMPANY } from './i-company.ts';
import { J_MARKET } from './j-market.ts';
import { K_PROBLEMS } from './k-problems.ts';
import { L_RULES } from './l-rules.ts';
import { M_VALUES } from './m-values.ts';
import { N_PHRASES } from './n-phrases.ts';
import { O_PROCESS } from './o-process.ts';
import { P_PROFESSIONS } from './p-professions.ts';
import { Q_MISSING } from './q-missing.ts';
import { R_DUTIES } from './r-duties.ts';
import { S1_SOFTWARE } from './s1-software.ts';
import { S2_DATA_DESIGN } from './s2-data-design.ts';
import { S3_CUSTOMERS } from './s3-customers.ts';
import { S4_OPERATIONS } from './s4-operations.ts';
import { S5_PEOPLE } from './s5-people.ts';
import { S6_MAKING } from './s6-making.ts';
import { S7_SELLING } from './s7-selling.ts';
import { S8_CARE_TEACHING } from './s8-care-teaching.ts';
import { S9_MONEY_LAW } from './s9-money-law.ts';
import { S10_MAKING } from './s10-making.ts';
import { S11_DIGITAL } from './s11-digital.ts';
import { S12_LEADING } from './s12-leading.ts';
import type { SignalRow } from './signal.ts';
import { T_FIELDS } from './t-fields.ts';
import { U_PAIRS } from './u-pairs.ts';
import { U_DUTY_PAIRS } from './u2-duty-pairs.ts';
import { V_DETAILS } from './v-details.ts';
import { fromTold } from './told-row.ts';
import { V_TOLD } from './v2-told.ts';
import { V_PERSON } from './v3-person.ts';
import { V_OPEN_ENDS } from './v4-open-ends.ts';
import { W_FRAMES } from './find-frame.ts';
import { Y_OWN } from './y-own.ts';

/** Every row of knowledge, by group and number. */
export const SIGNALS: readonly SignalRow[] = [
  ...A_ROLE,
  ...B_REQUIREMENTS,
  ...C_GROWTH,
  ...D_TEAM,
  ...E_CRAFT,
  ...F_WORKING,
  ...G_CONDITIONS,
  ...H_PAY,
  ...I_COMPANY,
  ...J_MARKET,
  ...K_PROBLEMS,
  ...L_RULES,
  ...M_VALUES,
  ...N_PHRASES,
  ...O_PROCESS,
  ...P_PROFESSIONS,
  ...Q_MISSING,
  ...R_DUTIES,
  ...S1_SOFTWARE,
  ...S2_DATA_DESIGN,
  ...S3_CUSTOMERS,
  ...S4_OPERATIONS,
  ...S5_PEOPLE,
  ...S6_MAKING,
  ...S7_SELLING,
  ...S8_CARE_TEACHING,
  ...S9_MONEY_LAW,
  ...S10_MAKING,
  ...S11_DIGITAL,
  ...S12_LEADING,
  ...T_FIELDS,
  ...U_PAIRS,
  ...U_DUTY_PAIRS,
  ...V_DETAILS,
  ...V_TOLD,
  ...V_PERSON,
  ...V_OPEN_ENDS,
  ...W_FRAMES.map(fromTold),
  ...Y_OWN,
];

const BY_ID = new Map(SIGNALS.map((row) => [row.id, row]));

/** The row of an id. Throws for an unknown one: that is a mistake in our own data. */
export function getSignal(id: string): SignalRow {
  const row = BY_ID.get(id);
  if (!row) throw new Error(`no signal ${id}`);
  return row;
}
