// The shape of a row of interview knowledge. Rows are data: adding one is adding a row and a sample in the tests.
import type { Competency } from '../../candidate/candidate.ts';
import type { Audience } from '../../candidate/round.ts';
import type { ExpectItem, Theme } from '../suggestion.ts';

/** Short names for who sits opposite, as rows write them. */
export const VOICES = {
  hm: 'hiring-manager',
  pe: 'peer',
  sk: 'executive',
  xf: 'cross-functional',
  hr: 'recruiter',
  fo: 'founder',
} as const satisfies Record<string, Audience>;
export type Voice = keyof typeof VOICES;

/**
 * Where a cue counts. duty: what the job does; need: what it asks for; body: either; offer: terms and conditions;
 * company: who they are, on any page; values, news: those stretches; process: how they hire; any: everywhere but legal text.
 */
export type Where = 'duty' | 'need' | 'body' | 'offer' | 'company' | 'values' | 'news' | 'process' | 'any';

/**
 * How the words caught by a named group become a slot. np: noun phrase from the start of the group; ger: "doing something";
 * task: "do something", to the end of its clause; thing: "a working line", to the end of its part; text: as written, shortened; figure: number with unit; name: proper name, capitals kept; when: date made speakable.
 */
export type SlotKind = 'np' | 'ger' | 'task' | 'thing' | 'text' | 'figure' | 'name' | 'when';

/** `on`: word beginnings, one of which must open a word of the sentence (keeps matching fast). `re`: what must match. */
export interface Cue {
  on: string;
  re: RegExp;
}

export interface SignalRow {
  id: string;
  theme: Theme;
  /** 1 to 5: how much the answer could change a decision. */
  priority: number;
  /** 1 to 4: how much of the page's own content the wording can carry. */
  specificity: number;
  where: Where;
  /** Text cues; a row without any is found by the detector of the same id. */
  cues?: readonly Cue[];
  slots?: Readonly<Record<string, SlotKind>>;
  /** Wordings per listener; those with more filled slots win, hash of the evidence decides among equals. */
  ask: Partial<Record<Voice, readonly string[]>>;
  why: string;
  good: string;
  worry: string;
  followUp: string;
  back?: string;
  /** Which of the candidate's qualities to show here, and from what angle. */
  say?: { competency: Competency; angle: string };
  expect?: { form: ExpectItem['form']; competency: Competency; text: readonly string[]; tradeOff?: string };
  sensitive?: true;
  /** Tied to a date: loses weight as it ages. */
  event?: true;
  /** The wordings are bare questions; words of the page are put in front of them as an anchor. */
  anchored?: true;
}

/** A cue. */
export const cue = (on: string, re: RegExp): Cue => ({ on, re });

/** What short rows (subjects, pairs, told sentences) say beside their questions. */
export interface ShortRow {
  id: string;
  theme: Theme;
  why: string;
  good: string;
  worry: string;
  next: string;
  competency: Competency;
  /** Which story to look for. */
  angle: string;
}

/** The part of a signal that all short rows fill alike. */
export const fromShort = (row: ShortRow): Omit<SignalRow, 'priority' | 'where' | 'ask'> => ({
  id: row.id,
  theme: row.theme,
  specificity: 4,
  why: row.why,
  good: row.good,
  worry: row.worry,
  followUp: row.next,
  say: { competency: row.competency, angle: row.angle },
});
