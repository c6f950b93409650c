import type { Person, RoundRecord } from '../candidate/round.ts';
import { notebook } from './database.ts';
import { withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGoodOne } from './problems.ts';
import type { Opportunity } from './records.ts';

/** A new planned round is the one to prepare for, unless another planned one was chosen. */
async function chooseToPrepare(opportunity: Opportunity, round: RoundRecord): Promise<void> {
  const { prepare } = opportunity;
  const chosen = prepare?.roundId === undefined ? undefined : await notebook.rounds.get(prepare.roundId);
  if (chosen?.status === 'planned') return;
  const { stage, minutes } = round;
  const choice = { audience: 'hiring-manager' as const, ...prepare, stage, minutes, roundId: round.id };
  await notebook.opportunities.put(
    checkRecord('opportunities', { ...opportunity, prepare: choice, changedAt: round.changedAt }),
  );
}

/**
 * Keeps a round, and someone met in it who is new, in one transaction. A new planned round becomes the one prepared for.
 * Throws BadRecordError, StorageFullError; then nothing was written.
 */
export function planRound(
  round: Omit<RoundRecord, 'changedAt'>,
  person?: Omit<Person, 'changedAt'>,
): Promise<RoundRecord> {
  const { rounds, people, opportunities } = notebook;
  return withTypedErrors(() =>
    notebook.transaction('rw', rounds, people, opportunities, async () => {
      const changedAt = new Date().toISOString();
      const record = checkRecord('rounds', { ...round, changedAt });
      const isNew = (await rounds.get(round.id)) === undefined;
      if (person) await people.put(checkRecord('people', { ...person, changedAt }));
      await rounds.put(record);
      const opportunity = keepGoodOne('opportunities', await opportunities.get(round.opportunityId));
      if (isNew && record.status === 'planned' && opportunity) await chooseToPrepare(opportunity, record);
      return record;
    }),
  );
}
