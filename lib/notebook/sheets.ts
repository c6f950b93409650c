// The candidate's hand on the sheet of a round, and rehearsals. Queries fit `useLiveQuery`: reads only.
import { notebook } from './database.ts';
import { withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGood, keepGoodOne } from './problems.ts';
import type { Rehearsal, Sheet } from './records.ts';

const now = (): string => new Date().toISOString();

/** What the candidate made of the round's sheet; undefined while it is as suggested. */
export async function findSheet(roundId: string): Promise<Sheet | undefined> {
  return keepGoodOne('sheets', await notebook.sheets.get(roundId));
}

/** Changes the sheet of a round from what it is now; made when there is none. Throws StorageFullError. */
export function changeSheet(
  { roundId, opportunityId }: Pick<Sheet, 'roundId' | 'opportunityId'>,
  change: (sheet: Sheet) => Partial<Pick<Sheet, 'own' | 'order'>>,
): Promise<Sheet> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.sheets, async () => {
      const at = now();
      const before = (await findSheet(roundId)) ?? {
        roundId,
        opportunityId,
        own: [],
        order: [],
        changedAt: at,
      };
      const sheet = checkRecord('sheets', { ...before, ...change(before), changedAt: at });
      await notebook.sheets.put(sheet);
      return sheet;
    }),
  );
}

/** Rehearsals for an opportunity, by suggestion id. */
export async function rehearsalsOf(opportunityId: string): Promise<Map<string, Rehearsal>> {
  const rows = await notebook.rehearsals.where('opportunityId').equals(opportunityId).toArray();
  return new Map(keepGood('rehearsals', rows).map((one) => [one.suggestionId, one]));
}

/** Adds how a rehearsal went, 1 (no answer) to 4 (sure). Throws StorageFullError. */
export function addRehearsal(
  what: Pick<Rehearsal, 'opportunityId' | 'suggestionId' | 'text'>,
  rating: number,
): Promise<Rehearsal> {
  const { rehearsals } = notebook;
  return withTypedErrors(() =>
    notebook.transaction('rw', rehearsals, async () => {
      const at = now();
      const key: [string, string] = [what.opportunityId, what.suggestionId];
      const before = keepGoodOne('rehearsals', await rehearsals.get(key));
      const marks = [...(before?.marks ?? []), { at, rating }].slice(-500);
      const record = checkRecord('rehearsals', { ...what, marks, changedAt: at });
      await rehearsals.put(record);
      return record;
    }),
  );
}
