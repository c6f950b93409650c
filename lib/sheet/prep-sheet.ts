// The sheet of one round as plain data: what is on it and in which order. Computed; only the candidate's hand is kept.
import type { Interviewer, Round } from '../candidate/round.ts';
import type { Statement, Story } from '../candidate/candidate.ts';
import type { Suggestion } from '../suggest/suggestion.ts';

export type SheetKind = Suggestion['kind'];

/** One line to ask, say or expect. */
export interface SheetItem {
  id: string;
  kind: SheetKind;
  /** The candidate's wording where there is one. */
  text: string;
  /** What it was made from; absent on the candidate's own items. */
  suggestion?: Suggestion;
  /** Ticked off in this round. */
  /** The candidate's story it tells, where it tells one. */
  story?: Pick<Story, 'title' | 'figures'>;
  asked: boolean;
  pinned: boolean;
  /** Kept back for when there is time left. */
  reserve: boolean;
  /** The candidate's own, not asked in the round before. */
  rolledOver?: true;
}

/** The questions for one person; without a person: for whoever is there. */
export interface AskGroup {
  person?: Interviewer;
  items: SheetItem[];
  reserve: SheetItem[];
}

/** Something said or asked in an earlier round. `to` names the people, when known. */
export interface Repeated {
  what: 'story' | 'question';
  text: string;
  to: string[];
}

export interface PrepSheet {
  company: string;
  role: string;
  round: Round;
  ask: AskGroup[];
  say: SheetItem[];
  expect: SheetItem[];
  /** Promised and not done yet. */
  promised: string[];
  /** Concerns they voiced; each should be met once. */
  concerns: string[];
  doNotRepeat: Repeated[];
  /** What was said before, to be kept the same. */
  keepTheSame: Statement[];
}
