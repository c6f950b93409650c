// What they told the candidate in earlier rounds: never asked again, taken one step further, and set beside the posting.
import type { Round } from '../../candidate/round.ts';
import type { Ground } from '../ground/ground.ts';
import { evidenceOf, isPosting } from '../ground/unit.ts';
import type { Hit } from '../ground/hit.ts';
import type { AskItem } from '../suggestion.ts';
import { fillPattern, toSentenceCase } from '../wording/fill.ts';
import { hashText, stableId } from '../wording/hash.ts';
import { lintText } from '../wording/lint.ts';
import { cutQuote } from '../wording/quote.ts';
import { readWords } from '../wording/tokens.ts';
import { stemsOf } from '../wording/stems.ts';
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

/** With a duty that speaks of the same thing; with the weightiest duty; when no posting names it; and alone. */
const HEARD = {
  same: [
    'Last time I noted: "{q}". You also want someone to {task}. Which of the two comes first?',
    'Last time I noted: "{q}". What does that change about {ger}?',
  ],
  beside: [
    'Last time I noted: "{q}". What does that change about {ger}?',
    'Last time I noted: "{q}". Which comes first, that or {ger}?',
  ],
  unnamed: [
    'Last time I noted: "{q}". The posting doesn\'t mention it. How much of it would land with this role?',
    'I wrote down from last time: "{q}". Nothing in the posting speaks of it. Whose work will it be?',
  ],
  alone: [
    'Last time I noted: "{q}". What has to happen first for that?',
    'Last time I noted: "{q}". How would that change the work in this role?',
    'I wrote down from last time: "{q}". Where does that stand now?',
  ],
} as const;

const shares = (entry: Heard, words: string): number => {
  const stems = stemsOf(words);
  return [...entry.stems].filter((stem) => stems.has(stem)).length;
};

/** The duty the heard thing bears on: one that shares a word with it, else the first that can be said. */
function findDuty(entry: Heard, hits: readonly Hit[]): { hit: Hit; same: boolean } | undefined {
  const duties = hits.filter(
    ({ row, slots, unit }) => unit && isPosting(unit) && /^(?:R\d|A3)/u.test(row.id) && slots.ger,
  );
  const near = duties.find((hit) => shares(entry, hit.unit!.text) > 0);
  const hit = near ?? duties[0];
  return hit && { hit, same: !!near };
}

/** A later anchor on something heard, worded without naming who said it, together with what the posting says about it. */
export function askAboutHeard(
  entry: Heard,
  listener: Listener,
  found: { ground: Ground; hits: readonly Hit[] },
): AskItem | undefined {
  const words = readWords(entry.text);
  const quote =
    words.length <= 12 && !/["“”{}<>]/u.test(entry.text)
      ? entry.text.replace(/[.!?]+$/u, '')
      : cutQuote(entry.text, words);
  if (!quote) return undefined;
  const duty = findDuty(entry, found.hits);
  const postings = found.ground.units.filter((unit) => isPosting(unit));
  const named = postings.some((unit) => shares(entry, unit.text) > 0);
  const kinds = [
    ...(duty?.same ? (['same'] as const) : []),
    ...(!named && postings.length > 3 ? (['unnamed'] as const) : []),
    ...(duty && !duty.same ? (['beside'] as const) : []),
    'alone' as const,
  ];
  const slots = { ...duty?.hit.slots, q: lowerFirst(quote), Q: toSentenceCase(quote) };
  const seed = hashText(entry.text);
  for (const kind of kinds) {
    for (const [turn] of HEARD[kind].entries()) {
      const pattern = HEARD[kind][(seed + turn) % HEARD[kind].length]!;
      const text = fillPattern(pattern, slots);
      if (!text || lintText(text, { question: true, maxWords: 38 }).length > 0) continue;
      const beside = duty && (kind === 'same' || kind === 'beside') ? [evidenceOf(duty.hit.unit!)] : [];
      return toItem(entry, listener, { text, beside });
    }
  }
  return undefined;
}

const toItem = (
  entry: Heard,
  listener: Listener,
  said: { text: string; beside: AskItem['evidence'] },
): AskItem => ({
  kind: 'ask',
  id: stableId('heard', entry.roundId, entry.text, listener.audience),
  text: said.text,
  theme: 'expectations',
  signal: 'heard',
  evidence: [{ quote: entry.text, captureId: `debrief:${entry.roundId}` }, ...said.beside],
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

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
