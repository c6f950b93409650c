import type { FACT_STATUSES, FoundFact } from '../../lib/facts/fact.ts';

export type FactStatus = (typeof FACT_STATUSES)[number];

/** A fact on a screen, kept or not yet kept. */
export interface ShownFact {
  id: string;
  fact: FoundFact;
  status: FactStatus;
  /** Where its quote can be seen: address and title of the page, and when it was taken (ISO 8601). */
  page?: { address: string; title: string; takenAt: string };
}

/** What can be done about a fact; what is missing is not offered. */
export interface FactActions {
  onEdit: (id: string, value: FoundFact['value']) => void;
  onReject: (id: string) => void;
  onRestore: (id: string) => void;
  onConfirm?: (id: string) => void;
}
