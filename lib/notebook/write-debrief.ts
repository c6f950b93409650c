// What came of a round. One transaction for the debrief, the facts it speaks to and what the candidate told them.
import type { Statement } from '../candidate/candidate.ts';
import type { Debrief, RoundRecord } from '../candidate/round.ts';
import type { Fact } from '../facts/fact.ts';
import { withPast } from './corrections.ts';
import { notebook } from './database.ts';
import { NotInNotebookError, withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGood, keepGoodOne } from './problems.ts';
import { changeRecord } from './save-record.ts';

/** What the candidate says they told them; an empty text removes the statement. */
export type SaidLine = Pick<Statement, 'id' | 'topic' | 'text'>;

export interface DebriefChange {
  roundId: string;
  /** Only what changed: two screens writing different parts do not undo each other. */
  fields?: Partial<Omit<Debrief, 'writtenAt'>>;
  said?: readonly SaidLine[];
  /** The debrief is written: the round is done. */
  finish?: boolean;
}

type HeardAbout = NonNullable<Debrief['heardAbout']>[number];

const emptyDebrief = { asked: [], interest: [], concerns: [], heard: [], promised: [], unasked: [] };

/** The fact with what was said about it. An edited value stays edited when they confirm it. */
function withHeard(fact: Fact, { relation, text }: HeardAbout, { roundId, now }: Writing): Fact {
  const heard = { roundId, text, relation };
  const status =
    relation === 'contradicts' ? 'contradicted' : fact.status === 'edited' ? 'edited' : 'confirmed';
  const past = fact.status === status ? fact : withPast(fact, now);
  return { ...past, status, heard, changedAt: now };
}

/** Takes back what this round had said about the fact; what the candidate decided since stays. */
function withoutHeard({ heard, ...fact }: Fact, { now }: Writing): Fact {
  const meant = heard?.relation === 'contradicts' ? 'contradicted' : 'confirmed';
  const before = fact.history?.at(-1);
  if (fact.status !== meant || !before) return { ...fact, changedAt: now };
  return { ...fact, status: before.status, history: fact.history?.slice(0, -1), changedAt: now };
}

interface Writing {
  roundId: string;
  now: string;
}

async function writeHeard(round: RoundRecord, about: readonly HeardAbout[], writing: Writing): Promise<void> {
  const rows = await notebook.facts.where('opportunityId').equals(round.opportunityId).toArray();
  for (const fact of keepGood('facts', rows)) {
    const line = about.findLast((one) => one.factId === fact.id);
    const own = fact.heard?.roundId === round.id;
    if (line && own && fact.heard?.text === line.text && fact.heard.relation === line.relation) continue;
    const clean = own && fact.heard?.relation !== line?.relation ? withoutHeard(fact, writing) : fact;
    const changed = line ? withHeard(clean, line, writing) : own ? clean : undefined;
    if (changed) await notebook.facts.put(checkRecord('facts', changed));
  }
}

async function writeSaid(round: RoundRecord, said: readonly SaidLine[], now: string): Promise<void> {
  const people = keepGood(
    'people',
    (await notebook.people.bulkGet(round.personIds)).filter((row) => row !== undefined),
  );
  const toWhom = people
    .map((person) => person.name || person.title)
    .filter(Boolean)
    .join(', ')
    .slice(0, 500);
  for (const { id, topic, text } of said) {
    const before = keepGoodOne('statements', await notebook.statements.get(id));
    if (text.trim() === '') await notebook.statements.delete(id);
    else {
      const { opportunityId, startsAt } = round;
      const fresh = {
        id,
        opportunityId,
        roundId: round.id,
        saidAt: startsAt ?? now,
        ...(toWhom && { toWhom }),
      };
      await notebook.statements.put(
        checkRecord('statements', { ...(before ?? fresh), topic, text: text.trim() }),
      );
    }
  }
}

/**
 * Writes part of a debrief as it is typed, or finishes it. Facts that a line confirms or contradicts follow at once and
 * go back when the line does. Throws NotInNotebookError, BadRecordError, StorageFullError; then nothing was written.
 */
export function writeDebrief({
  roundId,
  fields = {},
  said = [],
  finish,
}: DebriefChange): Promise<RoundRecord> {
  const { rounds, facts, statements, people } = notebook;
  return withTypedErrors(() =>
    notebook.transaction('rw', rounds, facts, statements, people, async () => {
      const round = keepGoodOne('rounds', await rounds.get(roundId));
      if (!round) throw new NotInNotebookError('This round is no longer in the notebook.');
      const now = new Date().toISOString();
      const debrief = { ...(round.debrief ?? emptyDebrief), ...fields, writtenAt: now };
      const status = finish ? 'done' : round.status;
      const changed = checkRecord('rounds', { ...round, debrief, status, changedAt: now });
      await rounds.put(changed);
      if (fields.heardAbout) await writeHeard(changed, fields.heardAbout, { roundId, now });
      await writeSaid(changed, said, now);
      return changed;
    }),
  );
}

/** Notes that a story was told in the round, to each of the people, or that it was not. */
export async function tellStory(storyId: string, round: RoundRecord, told: boolean): Promise<void> {
  const listeners = round.personIds.length > 0 ? round.personIds : [undefined];
  await changeRecord('stories', storyId, (story) => {
    const others = story.told.filter((one) => one.roundId !== round.id);
    const here = listeners.map((interviewerId) => ({
      roundId: round.id,
      ...(interviewerId && { interviewerId }),
    }));
    return { ...story, told: told ? [...others, ...here] : others, changedAt: new Date().toISOString() };
  });
}
