import type { EvidencePage } from './evidence-page.ts';
import { valueKey } from '../../lib/facts/equal-values.ts';
import type { FACT_STATUSES, FoundFact } from '../../lib/facts/fact.ts';

export type FactStatus = (typeof FACT_STATUSES)[number];

/** A fact on a screen, kept or not yet kept. */
export interface ShownFact {
  id: string;
  fact: FoundFact;
  status: FactStatus;
  /** Where its quote can be seen. */
  page?: EvidencePage;
  /** What it was before, oldest first, in the words of the screen. */
  history?: readonly { text: string; status: FactStatus; until: string }[];
  /** What someone said about it, and in which round. */
  heard?: { text: string; relation: 'confirms' | 'contradicts'; where: string };
  /** The same fact from other pages: decided together with this one. */
  also?: readonly ShownFact[];
  /** Facts that cannot be true together with this one. */
  rivals?: readonly ShownFact[];
}

/** The facts, each with those it cannot stand beside. */
export function withRivals(facts: readonly ShownFact[]): ShownFact[] {
  const clashing = facts.filter((shown) => shown.fact.conflict !== undefined && shown.status !== 'rejected');
  return facts.map((shown) => {
    const rivals = clashing.filter(
      (other) => other.id !== shown.id && other.fact.conflict === shown.fact.conflict,
    );
    return rivals.length > 0 ? { ...shown, rivals } : shown;
  });
}

/** What several pages say alike is shown once, with all their words. A fact someone spoke about stands for itself. */
export function joinEqual(facts: readonly ShownFact[]): ShownFact[] {
  const joined = new Map<string, ShownFact>();
  for (const shown of facts) {
    const { fact, status, heard } = shown;
    const apart = heard !== undefined || fact.conflict !== undefined;
    const name = apart ? shown.id : `${fact.key} ${status} ${valueKey(fact.value)}`;
    const first = joined.get(name);
    joined.set(name, first ? { ...first, also: [...(first.also ?? []), shown] } : shown);
  }
  return [...joined.values()];
}

/** Actions that do to every one of several facts what is done to one. */
export function actOnAll(actions: FactActions, { id, also = [] }: ShownFact): FactActions {
  const toAll = (act: (id: string) => void) => () =>
    [id, ...also.map((one) => one.id)].forEach((one) => act(one));
  const { onConfirm, onReject, onRestore } = actions;
  return {
    onEdit: (_, value) => toAll((one) => actions.onEdit(one, value))(),
    onReject: toAll(onReject),
    onRestore: toAll(onRestore),
    ...(onConfirm && { onConfirm: toAll(onConfirm) }),
  };
}

/** What can be done about a fact; what is missing is not offered. */
export interface FactActions {
  onEdit: (id: string, value: FoundFact['value']) => void;
  onReject: (id: string) => void;
  onRestore: (id: string) => void;
  onConfirm?: (id: string) => void;
}
