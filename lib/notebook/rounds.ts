// Rounds, the people met in them and what the candidate has told them. Queries fit `useLiveQuery`: reads only.
import type { Statement } from '../candidate/candidate.ts';
import type { Person, Round, RoundRecord } from '../candidate/round.ts';
import { notebook } from './database.ts';
import { withTypedErrors } from './notebook-errors.ts';
import { keepGood, keepGoodOne } from './problems.ts';
import { saveRecord } from './save-record.ts';
import { writeTouched, type Touched } from './take-back.ts';

const now = (): string => new Date().toISOString();

/** By start; rounds without a date come last, in the order they were made or changed. */
function byStart(a: RoundRecord, b: RoundRecord): number {
  const far = '9999';
  return (a.startsAt ?? far).localeCompare(b.startsAt ?? far) || a.changedAt.localeCompare(b.changedAt);
}

/** The rounds of an opportunity, earliest first, undated ones last. */
export async function roundsOf(opportunityId: string): Promise<RoundRecord[]> {
  const rows = await notebook.rounds.where('opportunityId').equals(opportunityId).toArray();
  return keepGood('rounds', rows).sort(byStart);
}

/** Every round of every opportunity, earliest first, undated ones last. */
export async function listRounds(): Promise<RoundRecord[]> {
  return keepGood('rounds', await notebook.rounds.toArray()).sort(byStart);
}

/** The round, or undefined when it is gone. */
export async function getRound(roundId: string): Promise<RoundRecord | undefined> {
  return keepGoodOne('rounds', await notebook.rounds.get(roundId));
}

/** The people of an opportunity, by name. */
export async function peopleOf(opportunityId: string): Promise<Person[]> {
  const rows = await notebook.people.where('opportunityId').equals(opportunityId).toArray();
  return keepGood('people', rows).sort((a, b) => a.name.localeCompare(b.name));
}

/** What the candidate has told them, oldest first. */
export async function statementsOf(opportunityId: string): Promise<Statement[]> {
  const rows = await notebook.statements.where('opportunityId').equals(opportunityId).toArray();
  return keepGood('statements', rows).sort((a, b) => a.saidAt.localeCompare(b.saidAt));
}

/** The round with its people in it, as suggesting takes it. People who are gone are left out. */
export function joinRound(record: RoundRecord, people: readonly Person[]): Round {
  const { personIds, changedAt: _, ...round } = record;
  const interviewers = personIds.flatMap((id) => {
    const person = people.find((one) => one.id === id);
    return person ? [toInterviewer(person)] : [];
  });
  return { ...round, interviewers };
}

function toInterviewer({ id, name, title, audience, notes }: Person): Round['interviewers'][number] {
  return { id, name, title, audience, notes };
}

/** Keeps a round, new or changed. Throws BadRecordError, StorageFullError. */
export function saveRound(round: Omit<RoundRecord, 'changedAt'>): Promise<RoundRecord> {
  return saveRecord('rounds', { ...round, changedAt: now() });
}

/**
 * Removes a round with its sheet. What was said and told in it stays, without the round. Returns what it touched, for
 * `takeBack`.
 */
export function removeRound(roundId: string): Promise<Touched[]> {
  const { rounds, sheets } = notebook;
  return withTypedErrors(() =>
    notebook.transaction('rw', rounds, sheets, async () => {
      const [round, sheet] = [await rounds.get(roundId), await sheets.get(roundId)];
      const touched: Touched[] = [
        ...(round ? [{ table: 'rounds' as const, key: roundId, before: round }] : []),
        ...(sheet ? [{ table: 'sheets' as const, key: roundId, before: sheet }] : []),
      ];
      await writeTouched(touched);
      return touched;
    }),
  );
}

/** Keeps a person, new or changed. Throws BadRecordError, StorageFullError. */
export function savePerson(person: Omit<Person, 'changedAt'>): Promise<Person> {
  return saveRecord('people', { ...person, changedAt: now() });
}

/** Removes a person, and takes them out of the rounds they were in. Returns what it touched, for `takeBack`. */
export function removePerson(personId: string): Promise<Touched[]> {
  const { people, rounds } = notebook;
  return withTypedErrors(() =>
    notebook.transaction('rw', people, rounds, async () => {
      const person = keepGoodOne('people', await people.get(personId));
      if (!person) return [];
      const met = (await roundsOf(person.opportunityId)).filter((round) =>
        round.personIds.includes(personId),
      );
      const touched: Touched[] = [
        { table: 'people', key: personId, before: person },
        ...met.map((round): Touched => {
          const personIds = round.personIds.filter((id) => id !== personId);
          return {
            table: 'rounds',
            key: round.id,
            before: round,
            after: { ...round, personIds, changedAt: now() },
          };
        }),
      ];
      await writeTouched(touched);
      return touched;
    }),
  );
}

/** Keeps what the candidate told them, new or changed. Throws BadRecordError, StorageFullError. */
export function saveStatement(statement: Statement): Promise<Statement> {
  return saveRecord('statements', statement);
}

/** Removes a statement. Returns what it touched, for `takeBack`. */
export function removeStatement(statementId: string): Promise<Touched[]> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.statements, async () => {
      const before = await notebook.statements.get(statementId);
      const touched: Touched[] = before ? [{ table: 'statements', key: statementId, before }] : [];
      await writeTouched(touched);
      return touched;
    }),
  );
}
