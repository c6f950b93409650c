import { useReducer } from 'react';
import type { FoundFact } from '../../lib/facts/fact.ts';
import type { PageKind } from '../../lib/facts/page-kind.ts';
import type { FactCorrection } from '../../lib/notebook/corrections.ts';
import type { FactActions, ShownFact } from '../facts/shown-fact.ts';
import type { KeepRequest, PageToReview } from './page-to-review.ts';

type FactChange = { action: 'edit'; value: FoundFact['value'] } | { action: 'reject' };

/** What the candidate has changed so far. Absent fields: as read. */
export interface ReviewState {
  kind?: PageKind;
  company?: string;
  role?: string;
  /** Id of an opportunity, or 'new'. */
  target?: string;
  /** By index in the reading's facts. */
  facts: Readonly<Record<string, FactChange>>;
}

type Change = Partial<Omit<ReviewState, 'facts'>> | { fact: string; change: FactChange | undefined };

function reduce(state: ReviewState, change: Change): ReviewState {
  if (!('fact' in change)) return { ...state, ...change };
  const { [change.fact]: _, ...others } = state.facts;
  return { ...state, facts: change.change ? { ...others, [change.fact]: change.change } : others };
}

const UNTOUCHED: ReviewState = { facts: {} };

/** Corrections to a page under review. */
export function useReview(): [ReviewState, (change: Change) => void] {
  return useReducer(reduce, UNTOUCHED);
}

/** True when replacing the page would throw something away. */
export function isTouched({ facts, ...rest }: ReviewState): boolean {
  return Object.keys(facts).length > 0 || Object.values(rest).some((value) => value !== undefined);
}

/** The facts as they stand with the candidate's changes. Ids are indexes in the reading's facts. */
export function showFacts(page: PageToReview, state: ReviewState): ShownFact[] {
  const source = { address: page.address, title: '', takenAt: page.takenAt };
  return page.facts.map((fact, index) => {
    const change = state.facts[index];
    if (change?.action === 'edit')
      return {
        id: String(index),
        fact: { ...fact, value: change.value } as FoundFact,
        status: 'edited',
        page: source,
      };
    return { id: String(index), fact, status: change ? 'rejected' : 'found', page: source };
  });
}

/** Buttons of the facts, writing into the review. */
export function reviewActions(apply: (change: Change) => void): FactActions {
  return {
    onEdit: (fact, value) => apply({ fact, change: { action: 'edit', value } }),
    onReject: (fact) => apply({ fact, change: { action: 'reject' } }),
    onRestore: (fact) => apply({ fact, change: undefined }),
  };
}

/** The page, the changes and the chosen opportunity as keeping wants them. */
export function toKeepRequest(page: PageToReview, state: ReviewState): KeepRequest {
  const company = state.company ?? page.company;
  const role = state.role ?? page.role;
  const target = state.target ?? page.guess.id ?? 'new';
  const facts: FactCorrection[] = Object.entries(state.facts).map(([index, change]) => ({
    index: Number(index),
    ...change,
  }));
  return {
    corrections: {
      ...(state.kind && { kind: state.kind }),
      ...(state.company !== undefined && { company }),
      ...(state.role !== undefined && { role }),
      ...(facts.length > 0 && { facts }),
    },
    opportunity: target === 'new' ? { new: { company, role } } : { id: target },
  };
}
