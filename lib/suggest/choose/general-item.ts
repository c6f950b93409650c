// The question for any employer: a labelled backstop, and the frame of items that rest on a debrief.
import { GENERAL } from '../patterns/ladder.ts';
import { getSignal } from '../signals/all-signals.ts';
import type { AskItem } from '../suggestion.ts';
import { stableId } from '../wording/hash.ts';
import type { Listener } from './voices.ts';

export function generalItem(listener: Listener): AskItem {
  const row = getSignal('Q1');
  return {
    kind: 'ask',
    id: stableId('general', listener.audience),
    text: GENERAL[listener.voice],
    theme: 'expectations',
    signal: 'general',
    evidence: [],
    why: 'A question for any employer: little has been read to go on.',
    score: 0.2,
    scoreParts: {},
    audience: listener.audience,
    followUp: 'Can you think of someone in particular?',
    goodAnswer: row.good,
    worryingAnswer: row.worry,
    reserve: false,
    ...(listener.id ? { interviewerId: listener.id } : {}),
  };
}
