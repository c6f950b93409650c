// What the candidate put right before keeping a page, applied to the facts about to be kept.
import { FACT_KEYS } from '../facts/fact-key.ts';
import type { Fact } from '../facts/fact.ts';
import { equalValues } from '../facts/equal-values.ts';
import type { PageKind } from '../facts/page-kind.ts';
import { BadRecordError } from './notebook-errors.ts';

/** A word about one fact of the reading. `index` counts in `reading.facts`. */
export type FactCorrection =
  | { index: number; action: 'edit'; value: unknown }
  | { index: number; action: 'confirm' }
  | { index: number; action: 'reject' };

/** Everything the candidate can put right before keeping. Absent: as read. */
export interface Corrections {
  kind?: PageKind;
  company?: string;
  role?: string;
  facts?: readonly FactCorrection[];
}

/** The fact with the candidate's value; the reader's first value stays as `original`. Throws BadRecordError. */
export function withValue(fact: Fact, value: unknown, now: string): Fact {
  const parsed = FACT_KEYS[fact.key].value.safeParse(value);
  if (!parsed.success) throw new BadRecordError(`The value does not fit ${fact.key}.`);
  const original = fact.status === 'edited' && fact.original !== undefined ? fact.original : fact.value;
  return { ...withPast(fact, now), value: parsed.data, original, status: 'edited', changedAt: now } as Fact;
}

/** The fact with another standing. */
export function withStatus(fact: Fact, status: Fact['status'], now: string): Fact {
  return { ...withPast(fact, now), status, changedAt: now };
}

/** How many former states a fact keeps. */
const HISTORY_LENGTH = 100;

/** The fact with what it is now written into its history. */
export function withPast(fact: Fact, now: string): Fact {
  const past = { status: fact.status, value: fact.value, until: now };
  return { ...fact, history: [...(fact.history ?? []), past].slice(-HISTORY_LENGTH) };
}

function applyOne(fact: Fact, correction: FactCorrection, now: string): Fact {
  if (correction.action === 'edit') return withValue(fact, correction.value, now);
  return withStatus(fact, correction.action === 'confirm' ? 'confirmed' : 'rejected', now);
}

/** A name as typed is an edit of the fact that carried it, where the page stated it; undefined when nothing changes. */
function renamed(facts: readonly Fact[], { key, typed }: { key: string; typed: string }): Fact | undefined {
  const stated = facts.filter((fact) => fact.key === key && fact.status !== 'rejected');
  return typed && !stated.some((fact) => equalValues(fact.value, typed)) ? stated[0] : undefined;
}

/**
 * The records with the corrections in them. `records` stands in the order of `reading.facts` and may name one record
 * several times. Throws BadRecordError for a value that does not fit its key.
 */
export function applyCorrections(records: readonly Fact[], corrections: Corrections, now: string): Fact[] {
  const facts = new Map(records.map((fact) => [fact.id, fact]));
  for (const correction of corrections.facts ?? []) {
    const id = records[correction.index]?.id;
    const fact = id === undefined ? undefined : facts.get(id);
    if (fact) facts.set(fact.id, applyOne(fact, correction, now));
  }
  const names = { 'company.name': corrections.company, 'job.title': corrections.role };
  for (const [key, name] of Object.entries(names)) {
    const typed = name?.trim() ?? '';
    const fact = renamed([...facts.values()], { key, typed });
    if (fact) facts.set(fact.id, withValue(fact, typed, now));
  }
  return [...facts.values()];
}
