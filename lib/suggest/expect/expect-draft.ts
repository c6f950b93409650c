// An expected question on its way to becoming an item.
import type { Competency } from '../../candidate/candidate.ts';
import { COMPETENCY_QUESTIONS } from '../patterns/competencies.ts';
import type { ExpectItem } from '../suggestion.ts';
import { lintText } from '../wording/lint.ts';

/** An expected question before its story is chosen. */
export type ExpectDraft = Omit<ExpectItem, 'kind' | 'id' | 'outline' | 'storyId' | 'scoreParts'> & {
  telling: readonly string[];
  steps?: readonly string[];
  /** Which story to look for when none of the candidate's own fits. */
  angle?: string;
  badStory?: string;
};

/** An expected question may also be an invitation ("Tell me about …"). */
export const lintExpect = (text: string): string[] =>
  lintText(text, { question: text.includes('?'), maxWords: 40 });

/** Two probes behind an answer. */
export const probesFor = (competency: Competency): string[] => [
  COMPETENCY_QUESTIONS[competency].probe,
  'What was your own part in it?',
];
