// A point to make on its way to becoming an item, and the candidate's own words in it.
import type { Story } from '../../candidate/candidate.ts';
import type { SayItem } from '../suggestion.ts';
import { asSentence, placeOf } from '../wording/own-words.ts';

/** A point before it has its id. */
export type SayDraft = Pick<SayItem, 'form' | 'text' | 'theme' | 'signal' | 'evidence' | 'why' | 'score'> & {
  prompt?: string;
  storyId?: string;
};

/** Longer than this (words), a situation is left to be told when they ask. */
const LONG_SITUATION = 28;

/** Sentences of each part: a minute of talking in all. */
const MOST_SENTENCES = 4;

/** A finished story: where and what it was about, what the candidate did, what came of it. */
export function tell(story: Story, place = placeOf(story)): string {
  const situation = story.situation?.trim()
    ? asSentence(story.situation, 'result').split(/(?<=[.!?])\s/u)[0]!
    : '';
  return [
    `${place}${situation.split(/\s+/u).length <= LONG_SITUATION ? situation : ''}`.trim(),
    asSentence(story.action ?? '', 'action', MOST_SENTENCES),
    asSentence(story.result ?? '', 'result', MOST_SENTENCES),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The candidate's words without quotation marks, ready to be quoted. */
export const clean = (text: string): string => text.replaceAll(/["“”]/gu, '').trim();
