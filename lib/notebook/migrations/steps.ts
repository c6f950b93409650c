// The ordered list of everything that ever happened to the notebook's shape. Append only.
import type { Transaction } from 'dexie';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';

/** One step. `upgrade` runs inside the browser's version-change transaction: it finishes whole or not at all. */
export interface MigrationStep {
  version: number;
  /** Dexie index lists of the tables that changed; `null` drops a table. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const MIGRATION_STEPS: readonly MigrationStep[] = [v1, v2];
