// What they told the candidate in earlier rounds: never asked again, taken one step further, and set beside the posting.
import type { Round } from '../../candidate/round.ts';
import type { Ground } from '../ground/ground.ts';
import { isPosting } from '../ground/unit.ts';
import type { Hit } from '../ground/hit.ts';
import { HEARD_ENDS, type HeardFrame } from '../patterns/heard-frames.ts';
import { quoteNote, retell } from '../wording/retell.ts';
import type { AskItem } from '../suggestion.ts';
import { hashText, stableId } from '../wording/hash.ts';
import { lintText } from '../wording/lint.ts';
import { stemsOf } from '../wording/stems.ts';
import type { Voice } from '../signals/signal.ts';
import type { Listener } from './voices.ts';

/** One thing heard, with the round it was heard in. */
export interface Heard {
  text: string;
  roundId: string;
  stems: Set<string>;
}

/** What was heard in earlier rounds, as evidence by round. */
export const listHeard = (earlier: readonly Round[]): Heard[] =>
  earlier.flatMap((round) =>
    (round.debrief?.heard ?? []).map((text) => ({ text, roundId: round.id, stems: stemsOf(text) })),
  );

/** What they told the candidate about this very point, or undefined: two thirds of the item's telling words must be in it. */
export function findHeard(hit: Hit, heard: readonly Heard[]): Heard | undefined {
  const wanted = [...stemsOf(hit.telling.join(' '))];
  if (wanted.length < 2) return undefined;
  return heard.find(
    (entry) => wanted.filter((stem) => entry.stems.has(stem)).length >= Math.max(2, wanted.length * 0.66),
  );
}

const UNNAMED: Readonly<Partial<Record<Voice, string>>> = {
  hm: "The posting doesn't mention that. Would it be part of this role?",
};

const shares = (entry: Heard, words: string): number => {
  const stems = stemsOf(words);
  return [...entry.stems].filter((stem) => stems.has(stem)).length;
};

/** One step further on something heard, worded without naming who said it. */
export function askAboutHeard(entry: Heard, listener: Listener, ground: Ground): AskItem | undefined {
  const { said, frame } = retell(entry.text, listener.name) ?? { said: quoteNote(entry.text) };
  if (!said) return undefined;
  const ends = (frame && framedEnds(frame, listener.voice)) ?? [plainEnd(entry, listener.voice, ground)];
  const text = `${said} ${ends[hashText(entry.text) % ends.length]!}`;
  return lintText(text, { question: true, maxWords: 38 }).length > 0
    ? undefined
    : toItem(entry, listener, { text, ...(frame ? { next: frame.next } : {}) });
}

/** A recruiter knows of these things too little to be asked the next question. */
const framedEnds = (frame: HeardFrame, voice: Voice): readonly string[] | undefined =>
  voice === 'hr' ? undefined : frame[voice === 'fo' ? 'sk' : voice];

function plainEnd(entry: Heard, voice: Voice, ground: Ground): string {
  const postings = ground.units.filter((unit) => isPosting(unit));
  const named = postings.some((unit) => shares(entry, unit.text) > 0);
  const ends = HEARD_ENDS[voice];
  return (
    (!named && postings.length > 3 ? UNNAMED[voice] : undefined) ?? ends[hashText(entry.text) % ends.length]!
  );
}

const toItem = (
  entry: Heard,
  listener: Listener,
  { text, next }: { text: string; next?: string },
): AskItem => ({
  kind: 'ask',
  id: stableId('heard', entry.roundId, entry.text, listener.audience),
  text,
  theme: 'expectations',
  signal: 'heard',
  evidence: [{ quote: entry.text, captureId: `debrief:${entry.roundId}` }],
  why: 'You heard this in an earlier conversation; going one step further shows that you listened.',
  score: next ? 0.85 : 0.75,
  scoreParts: { debrief: 1 },
  audience: listener.audience,
  followUp: next ?? 'What would make that go wrong?',
  goodAnswer: 'They pick up the thread and add something.',
  worryingAnswer: 'It turns out not to be so.',
  reserve: false,
  ...(listener.id ? { interviewerId: listener.id } : {}),
});
