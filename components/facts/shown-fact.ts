import type { EvidencePage } from './evidence-page.ts';
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

/** What can be done about a fact; what is missing is not offered. */
export interface FactActions {
  onEdit: (id: string, value: FoundFact['value']) => void;
  onReject: (id: string) => void;
  onRestore: (id: string) => void;
  onConfirm?: (id: string) => void;
}
