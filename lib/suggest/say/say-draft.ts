// A point to make on its way to becoming an item, and the candidate's own words in it.
import type { Story } from '../../candidate/candidate.ts';
import type { SayItem } from '../suggestion.ts';
import { asSentence, placeOf } from '../wording/own-words.ts';

/** A point before it has its id. */
export type SayDraft = Pick<SayItem, 'form' | 'text' | 'theme' | 'signal' | 'evidence' | 'why' | 'score'> & {
  prompt?: string;
  storyId?: string;
};

/** A finished story in two sentences: where and what, then what came of it. */
export const tell = (story: Story): string =>
  `${placeOf(story)}${asSentence(story.action ?? '', 'action')} ${asSentence(story.result ?? '', 'result')}`;

/** The candidate's words without quotation marks, ready to be quoted. */
export const clean = (text: string): string => text.replaceAll(/["“”]/gu, '').trim();
