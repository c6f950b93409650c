// What the candidate decides: about facts, about suggestions, about an opportunity. Each call is one transaction.
import type { Fact } from '../facts/fact.ts';
import { withPast, withStatus, withValue } from './corrections.ts';
import { notebook } from './database.ts';
import { makeOpportunity } from './make-opportunity.ts';
import { NotInNotebookError, withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGood, keepGoodOne } from './problems.ts';
import { changeRecord } from './save-record.ts';
import { writeTouched, type Touched } from './take-back.ts';
import type { Capture, Decision, DecisionKind, Note, Opportunity } from './records.ts';

export { deleteOpportunity } from './delete-opportunity.ts';

const now = (): string => new Date().toISOString();

function changeFact(factId: string, change: (fact: Fact) => Fact): Promise<Fact> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.facts, async () => {
      const fact = keepGoodOne('facts', await notebook.facts.get(factId));
      if (!fact) throw new NotInNotebookError('This fact is no longer in the notebook.');
      const changed = checkRecord('facts', change(fact));
      await notebook.facts.put(changed);
      return changed;
    }),
  );
}

/** Says that the fact is right. Its rival, where the page and the candidate disagreed, becomes the contradicted one. */
export function confirmFact(factId: string): Promise<Fact> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.facts, async () => {
      const confirmed = await changeFact(factId, (fact) => withStatus(fact, 'confirmed', now()));
      const label = confirmed.conflict;
      if (!label?.startsWith('changed:')) return confirmed;
      const rows = await notebook.facts.where('opportunityId').equals(confirmed.opportunityId).toArray();
      const rivals = keepGood('facts', rows).filter((fact) => fact.conflict === label && fact.id !== factId);
      await notebook.facts.bulkPut(rivals.map((fact) => withStatus(fact, 'contradicted', now())));
      return confirmed;
    }),
  );
}

/** Gives the fact another value; the reader's stays as `original`. Throws BadRecordError when it does not fit the key. */
export function editFact(factId: string, value: unknown): Promise<Fact> {
  return changeFact(factId, (fact) => withValue(fact, value, now()));
}

/** Says that the fact is wrong. It stays, marked, so that reading again does not bring it back. */
export function rejectFact(factId: string): Promise<Fact> {
  return changeFact(factId, (fact) => withStatus(fact, 'rejected', now()));
}

/** Takes every word of the candidate about the fact back: the reader's value, status found. */
export function restoreFact(factId: string): Promise<Fact> {
  return changeFact(factId, (fact) => {
    const { original, ...rest } = withPast(fact, now());
    const value = original === undefined ? fact.value : original;
    return { ...rest, value, status: 'found', changedAt: now() } as Fact;
  });
}

export interface SuggestionDecision {
  opportunityId: string;
  suggestionId: string;
  /** null: no decision any more. */
  decision: DecisionKind | null;
  /** The candidate's own wording. Left out: the earlier wording stays. */
  text?: string;
  /** With "asked": in which round, in which words. */
  roundId?: string;
  asked?: string;
}

/** Keeps what the candidate decided about a suggestion. A dismissed one is out of sight, never deleted. */
export function decideSuggestion({
  opportunityId,
  suggestionId,
  decision,
  text,
  roundId,
  asked,
}: SuggestionDecision): Promise<void> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.decisions, async () => {
      const before = keepGoodOne('decisions', await notebook.decisions.get([opportunityId, suggestionId]));
      if (decision === null) return notebook.decisions.delete([opportunityId, suggestionId]);
      const wording = text ?? before?.text;
      const record: Decision = {
        opportunityId,
        suggestionId,
        decision,
        ...(wording === undefined ? {} : { text: wording }),
        ...(roundId === undefined ? {} : { roundId }),
        ...(asked === undefined ? {} : { asked }),
        at: now(),
      };
      await notebook.decisions.put(checkRecord('decisions', record));
    }),
  );
}

/** Makes an opportunity before any page of it is kept. */
export function createOpportunity({
  company,
  role,
}: Pick<Opportunity, 'company' | 'role'>): Promise<Opportunity> {
  return withTypedErrors(async () => {
    const record = checkRecord('opportunities', makeOpportunity({ company, role, now: now() }));
    await notebook.opportunities.add(record);
    return record;
  });
}

/** Says what a page is. Keeping the page again keeps this word. Throws NotInNotebookError. */
export function changeCapture(captureId: string, fields: Pick<Capture, 'kind'>): Promise<Capture> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.captures, async () => {
      const capture = keepGoodOne('captures', await notebook.captures.get(captureId));
      if (!capture) throw new NotInNotebookError('This page is no longer in the notebook.');
      const changed = checkRecord('captures', { ...capture, ...fields });
      await notebook.captures.put(changed);
      return changed;
    }),
  );
}

/** Changes the opportunity's own fields. Throws NotInNotebookError. */
export function changeOpportunity(
  opportunityId: string,
  fields: Partial<Pick<Opportunity, 'company' | 'role' | 'stage' | 'prepare' | 'archivedAt'>>,
): Promise<Opportunity> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.opportunities, async () => {
      const record = keepGoodOne('opportunities', await notebook.opportunities.get(opportunityId));
      if (!record) throw new NotInNotebookError('This opportunity is no longer in the notebook.');
      const changed = checkRecord('opportunities', { ...record, ...fields, changedAt: now() });
      await notebook.opportunities.put(changed);
      return changed;
    }),
  );
}

/** Adds a note of the candidate's. Returns it as kept. */
export function addNote(note: Pick<Note, 'opportunityId' | 'text' | 'evidence'>): Promise<Note> {
  return withTypedErrors(async () => {
    const record = checkRecord('notes', { ...note, id: crypto.randomUUID(), at: now() });
    await notebook.notes.add(record);
    return record;
  });
}

/** Changes the words of a note. Throws NotInNotebookError. */
export function editNote(noteId: string, text: string): Promise<void> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.notes, async () => {
      const note = keepGoodOne('notes', await notebook.notes.get(noteId));
      if (!note) throw new NotInNotebookError('This note is no longer in the notebook.');
      await notebook.notes.put(checkRecord('notes', { ...note, text, at: now() }));
    }),
  );
}

/** Removes a note. Returns what it touched, for `takeBack`. */
export function removeNote(noteId: string): Promise<Touched[]> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.notes, async () => {
      const before = await notebook.notes.get(noteId);
      const touched: Touched[] = before ? [{ table: 'notes', key: noteId, before }] : [];
      await writeTouched(touched);
      return touched;
    }),
  );
}

/** Makes a note a loose end, ticks it off, or makes it a plain note again. Throws NotInNotebookError. */
export async function markNote(noteId: string, looseEnd: Note['looseEnd'] | null): Promise<void> {
  await changeRecord('notes', noteId, (before) => {
    const { looseEnd: _, ...note } = before;
    return { ...note, ...(looseEnd && { looseEnd }) };
  });
}
