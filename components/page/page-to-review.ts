import type { FoundFact } from '../../lib/facts/fact.ts';
import type { PageKind } from '../../lib/facts/page-kind.ts';
import type { Corrections } from '../../lib/notebook/corrections.ts';
import type { OpportunityChoice } from '../../lib/notebook/plan-save.ts';
import type { OpportunityGuess } from '../../lib/notebook/suggest-opportunity.ts';
import type { KindReason } from '../../lib/reading/page-reading.ts';
import type { AskItem } from '../../lib/suggest/suggestion.ts';

/** An opportunity as far as choosing one needs it. */
export interface Target {
  id: string;
  company: string;
  role: string;
}

/** Why a page is thought to belong somewhere. */
export type GuessReason = OpportunityGuess['reason'] | 'pinned';

/** Everything the Page view shows of a page that was read and not kept yet. */
export interface PageToReview {
  draftId: string;
  address: string;
  title: string;
  /** ISO 8601. */
  takenAt: string;
  kind: PageKind;
  reasons: readonly KindReason[];
  facts: readonly FoundFact[];
  notes: readonly string[];
  /** Frames of other sites in which the content seems to be. */
  frames: readonly string[];
  company: string;
  role: string;
  targets: readonly Target[];
  guess: { id?: string; reason: GuessReason };
  /** Set when this address is in the notebook already. */
  earlier?: {
    capturedAt: string;
    version: number;
    unchanged: boolean;
    added: readonly string[];
    removed: readonly string[];
  };
  questions: readonly AskItem[];
}

export interface KeepRequest {
  corrections: Corrections;
  opportunity: OpportunityChoice;
}
