// What they told the candidate in earlier rounds: never asked again, taken one step further, and set beside the posting.
import type { Round } from '../../candidate/round.ts';
import type { Ground } from '../ground/ground.ts';
import { hasVerb } from '../ground/read-told.ts';
import { isPosting } from '../ground/unit.ts';
import type { Hit } from '../ground/hit.ts';
import type { AskItem } from '../suggestion.ts';
import { hashText, stableId } from '../wording/hash.ts';
import { lintText } from '../wording/lint.ts';
import { lowerOpening } from '../wording/lower-opening.ts';
import { readWords } from '../wording/tokens.ts';
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

/** What is said after something heard, to whoever sits opposite; where the posting does not speak of it, that first. */
const THEN: Readonly<Record<Voice, readonly string[]>> = {
  hm: [
    'What does that mean for the first months in this role?',
    'How far will that be settled before somebody new starts?',
  ],
  pe: ['How do you see that from where you sit?', 'What does that change in your own days?'],
  sk: [
    'How do you see that, and what does it mean for this role?',
    'What does that mean for the first year in this role?',
  ],
  fo: [
    'How do you see that, and what does it mean for this role?',
    'What does that mean for the first year in this role?',
  ],
  xf: ['What does that mean for your side?', 'How do you see that from your side?'],
  hr: ['What does that mean for this role?'],
};
const UNNAMED: Readonly<Partial<Record<Voice, string>>> = {
  hm: "The posting doesn't mention that. Would it be part of this role?",
};

const shares = (entry: Heard, words: string): number => {
  const stems = stemsOf(words);
  return [...entry.stems].filter((stem) => stems.has(stem)).length;
};

/** Verbs notes are written with. */
const HAPPENS =
  /\b(?:left|leaves|finishes|finished|starts|wants|covers|runs|owns|goes|comes|needs|works|decides|reports|takes|makes|uses|expects|prefers|likes|thinks|hopes|pays|keeps|holds|moves|opens|closes|begins|ends|retires|joins|gets|gives|leads|thought|felt|knew)\b/iu;

/** Whoever was meant, it was clear only then. */
const SOMEBODY = /^(?:he|she|it|they|this|that)\b/iu;

/** Longer than this (words) it is noted, not retold. */
const MOST_RETOLD = 20;
const FEWEST_RETOLD = 6;

/** The first thing of a long note: up to its semicolon, or to where a second one is joined on. */
function takeFirst(note: string): string {
  const [first = note] = note.split(/;\s/u);
  if (first.split(/\s+/u).length <= MOST_RETOLD) return first;
  const half = first.split(/,? and (?=\S+ \p{Ll}+s?\b)/u)[0]!;
  return half.split(/\s+/u).length >= FEWEST_RETOLD && hasVerb(half) ? half : first;
}

/** "The soup budget stays flat" → "Last time I heard that the soup budget stays flat."; what is no sentence is quoted from the notes. */
function openHeard(text: string): string | undefined {
  const plain = takeFirst(text.trim().replace(/[.!?]+$/u, ''));
  const words = readWords(plain);
  const isWhole = !/[.;!?]\s|["“”{}<>]/u.test(plain) && words.length <= MOST_RETOLD;
  if (isWhole && (hasVerb(plain) || HAPPENS.test(plain)) && !SOMEBODY.test(plain))
    return `Last time I heard that ${lowerOpening(plain)}.`;
  return isWhole ? `Last time I noted: "${lowerOpening(plain)}".` : undefined;
}

/** One step further on something heard, worded without naming who said it. */
export function askAboutHeard(entry: Heard, listener: Listener, ground: Ground): AskItem | undefined {
  const open = openHeard(entry.text);
  if (!open) return undefined;
  const postings = ground.units.filter((unit) => isPosting(unit));
  const named = postings.some((unit) => shares(entry, unit.text) > 0);
  const unnamed = !named && postings.length > 3 ? UNNAMED[listener.voice] : undefined;
  const ends = THEN[listener.voice];
  const text = `${open} ${unnamed ?? ends[hashText(entry.text) % ends.length]!}`;
  return lintText(text, { question: true, maxWords: 38 }).length > 0
    ? undefined
    : toItem(entry, listener, text);
}

const toItem = (entry: Heard, listener: Listener, text: string): AskItem => ({
  kind: 'ask',
  id: stableId('heard', entry.roundId, entry.text, listener.audience),
  text,
  theme: 'expectations',
  signal: 'heard',
  evidence: [{ quote: entry.text, captureId: `debrief:${entry.roundId}` }],
  why: 'You heard this in an earlier conversation; going one step further shows that you listened.',
  score: 0.8,
  scoreParts: { debrief: 1 },
  audience: listener.audience,
  followUp: 'What would make that go wrong?',
  goodAnswer: 'They pick up the thread and add something.',
  worryingAnswer: 'It turns out not to be so.',
  reserve: false,
  ...(listener.id ? { interviewerId: listener.id } : {}),
});
