// An expected question on its way to becoming an item.
import type { Competency } from '../../candidate/candidate.ts';
import { COMPETENCY_QUESTIONS } from '../patterns/competencies.ts';
import type { ExpectItem } from '../suggestion.ts';
import { hashText } from '../wording/hash.ts';
import { lintText } from '../wording/lint.ts';

/** An expected question before its story is chosen. */
export type ExpectDraft = Omit<ExpectItem, 'kind' | 'id' | 'outline' | 'storyId' | 'scoreParts'> & {
  telling: readonly string[];
  steps?: readonly string[];
  /** Which story to look for when none of the candidate's own fits. */
  angle?: string;
  badStory?: string;
  /** The story the question is about. */
  ownStory?: string;
};

/** An expected question may also be an invitation ("Tell me about …"). */
export const lintExpect = (text: string): string[] =>
  lintText(text, { question: text.includes('?'), maxWords: 40 });

const SECOND_PROBES = [
  'What was your own part in it?',
  'What would you do differently?',
  'Who saw it differently at the time?',
  'What happened afterwards?',
  'How long did it take?',
];

/** Two probes behind an answer: one of the quality, and one that any answer may meet; `text` decides which. */
export const probesFor = (competency: Competency, text: string): string[] => [
  COMPETENCY_QUESTIONS[competency].probe,
  SECOND_PROBES[hashText(text) % SECOND_PROBES.length]!,
];
