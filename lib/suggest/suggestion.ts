// What suggesting takes and returns. Computed, never stored; only the candidate's decisions are kept, under `id`.
import type { Candidate, Competency } from '../candidate/candidate.ts';
import type { Audience, Round } from '../candidate/round.ts';
import type { Fact } from '../facts/fact.ts';
import type { PageKind } from '../facts/page-kind.ts';

/** A captured page as suggesting sees it. */
export interface MaterialPage {
  captureId: string;
  address: string;
  title: string;
  kind: PageKind;
  language: string;
  /** ISO 8601, UTC. */
  capturedAt: string;
  lines: { block: number; text: string; section: string; heading?: string; hidden?: true }[];
  /** Lines that were in the version before and are gone, and lines that are new. */
  changes?: { removed: string[]; added: string[] };
}

export interface SuggestInput {
  facts: readonly Fact[];
  pages: readonly MaterialPage[];
  candidate: Candidate;
  /** The round prepared for. */
  round: Round;
  /** Earlier rounds of the same opportunity, oldest first, with their debriefs. */
  earlier?: readonly Round[];
  /** ISO 8601, UTC. The engine has no clock of its own. */
  now: string;
  /** Names of skills as the reader knows them; matching falls back on the words themselves without it. */
  vocabulary?: SkillVocabulary;
  /** What the screens speak, as a BCP 47 tag; English where we have no words of it. */
  language?: string;
}

/** What the skill lists know. `canonical` gives the name to compare by, `related` names that are siblings or parents. */
export interface SkillVocabulary {
  canonical(name: string): string;
  related(name: string): string[];
}

export const THEMES = [
  'first-work',
  'expectations',
  'team',
  'problems',
  'direction',
  'culture',
  'growth',
  'craft',
  'terms',
] as const;
export type Theme = (typeof THEMES)[number];

/** Words that carry an item, found on a captured page, or the pages searched when the point is that nothing is said. */
export interface SuggestionEvidence {
  quote: string;
  captureId: string;
  block?: number;
  /** Present on absence items: the captures searched. */
  searched?: string[];
}

interface SuggestionBase {
  /** Stable: same signal, same evidence, same listener → same id. */
  id: string;
  text: string;
  theme: Theme;
  /** Id of the signal row, e.g. "K1". "general" for the labelled backstop. */
  signal: string;
  evidence: SuggestionEvidence[];
  /** One sentence: why this is worth it. */
  why: string;
  /** 0 to 1, with its parts by name. */
  score: number;
  scoreParts: Record<string, number>;
  sensitive?: true;
}

export interface AskItem extends SuggestionBase {
  kind: 'ask';
  audience: Audience;
  interviewerId?: string;
  /** A listening follow-up. */
  followUp: string;
  goodAnswer: string;
  worryingAnswer: string;
  /** They may ask it back: what to have ready. */
  askedBack?: string;
  reserve: boolean;
  /** Set when a page answers it already: the quote, and the question one rung deeper is `text`. */
  answered?: SuggestionEvidence;
  /** With `answered`: the question that need not be asked any more. */
  insteadOf?: string;
  /** The same question is put to two people on purpose, to compare the answers. */
  triangulate?: true;
}

export interface SayItem extends SuggestionBase {
  kind: 'say';
  form:
    | 'strength'
    | 'problem-link'
    | 'company-link'
    | 'bridge'
    | 'gap'
    | 'values'
    | 'reopen'
    | 'promise'
    | 'story'
    | 'prompt';
  storyId?: string;
  /** What the candidate still has to fill in; never filled by the engine. */
  prompt?: string;
}

export interface ExpectItem extends SuggestionBase {
  kind: 'expect';
  form: 'role' | 'behavioural' | 'situational' | 'culture' | 'motivation' | 'weak-spot' | 'assessment';
  competency: Competency;
  tradeOff?: string;
  storyId?: string;
  /** Lines of an answer outline taken from the candidate's own story; empty when there is none. */
  outline: string[];
  probes: string[];
}

export type Suggestion = AskItem | SayItem | ExpectItem;

export interface Suggestions {
  ask: AskItem[];
  say: SayItem[];
  expect: ExpectItem[];
  /** Questions not asked because a page answers them; `answered` is set on each. */
  answered: AskItem[];
  /** Good questions that did not fit the minutes, best first. */
  more?: AskItem[];
  /** Only for a final round, an executive, or a posting that names the first months. */
  firstMonths?: FirstMonths[];
  /** One entry for each of the candidate's criteria. */
  fit?: FitEntry[];
}

/** One third of a 30-60-90 sketch, made of what the pages say. */
export interface FirstMonths {
  days: '1-30' | '31-60' | '61-90';
  /** What it is for: learn, contribute, own. */
  aim: string;
  steps: { text: string; evidence: SuggestionEvidence[] }[];
  /** What has to be true for it to work, and the question that tests it. */
  assumption: string;
  question: string;
}

/** What is known of one criterion of the candidate, and the question that would settle it. No verdict, no sum. */
export interface FitEntry {
  criterion: string;
  weight: number;
  dealBreaker: boolean;
  for: SuggestionEvidence[];
  against: SuggestionEvidence[];
  /** True when nothing captured or heard speaks to it. */
  unknown: boolean;
  question: string;
}
