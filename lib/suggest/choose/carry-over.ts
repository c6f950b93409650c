// What earlier rounds left behind, asked first now: what there was no time for, what was heard, what was doubted.
import type { Ground } from '../ground/ground.ts';
import type { AskItem, SuggestInput } from '../suggestion.ts';
import { stableId } from '../wording/hash.ts';
import { generalItem } from './general-item.ts';
import { askAboutHeard, type Heard } from './heard.ts';
import { readTail } from './quotas.ts';
import type { Listener } from './voices.ts';
import { wordConcern } from './word-concern.ts';
import { wordUnasked } from './word-unasked.ts';

/** Everything to carry over to `listener`: the candidate's own open questions, what was heard, the first doubt. */
export const carryOver = (
  { input, heard, ground }: { input: SuggestInput; heard: readonly Heard[]; ground: Ground },
  listener: Listener,
): AskItem[] => {
  const open = rollOver(input, listener);
  return [
    ...open,
    ...retellHeard(heard, listener, ground).slice(0, open.length > 1 ? 1 : MOST_HEARD),
    ...answerConcern(input, listener),
  ];
};

const MOST_HEARD = 2;

/** What was heard, what is of a known sort first; no two that end in the same question. */
function retellHeard(heard: readonly Heard[], listener: Listener, ground: Ground): AskItem[] {
  const ends = new Set<string>();
  return heard
    .flatMap((entry) => askAboutHeard(entry, listener, ground) ?? [])
    .sort((a, b) => b.score - a.score)
    .filter(({ text }) => {
      const end = readTail(text);
      return !ends.has(end) && ends.add(end);
    })
    .map((item, at) =>
      at === 0 ? item : { ...item, text: item.text.replace(/^I understand that/u, 'I also heard that') },
    );
}

/** "I did not understand who decides": a question, noted among the doubts. */
const UNCLEAR =
  /^I (?:did not|didn['’]t) (?:quite |really )?(?:understand|get|find out|hear|catch) (?=(?:who|what|which|when|where|how|why|whether|if)\b)/iu;
const MOST_OPEN = 3;

/** What there was no time to ask: asked first now, in the candidate's own words. */
function rollOver(input: SuggestInput, listener: Listener): AskItem[] {
  return (input.earlier ?? []).flatMap((round) => {
    const { unasked = [], concerns = [] } = round.debrief ?? {};
    const open = [...unasked, ...concerns.filter((concern) => UNCLEAR.test(concern))];
    return open.slice(0, MOST_OPEN).flatMap((text): AskItem | readonly [] => {
      const question = wordUnasked(text.replace(UNCLEAR, ''), listener);
      if (!question) return [];
      return {
        ...generalItem(listener),
        id: stableId('unasked', round.id, text),
        text: question,
        signal: 'unasked',
        evidence: [{ quote: text, captureId: `debrief:${round.id}` }],
        score: 0.9,
        scoreParts: { debrief: 1 },
        why: 'You wanted to ask this in an earlier round and did not get to it.',
        followUp: 'Can you give me a recent example?',
        goodAnswer: 'The point you were after, answered plainly.',
        worryingAnswer: 'A way around it, for the second time.',
      };
    });
  });
}

/** The first doubt of earlier rounds that can be said plainly, with the question what would settle it. */
function answerConcern(input: SuggestInput, listener: Listener): AskItem[] {
  for (const round of input.earlier ?? [])
    for (const concern of round.debrief?.concerns ?? []) {
      const text = wordConcern(concern, listener.voice);
      if (text)
        return [
          {
            ...generalItem(listener),
            id: stableId('concern', round.id, concern),
            text,
            signal: 'concern',
            evidence: [{ quote: concern, captureId: `debrief:${round.id}` }],
            score: 0.78,
            scoreParts: { debrief: 1 },
            why: 'Somebody doubted this in an earlier round; named by you, with a question, it is a plan.',
            followUp: 'Who here could I learn it from?',
            goodAnswer: 'Something they would want to see, and by when.',
            worryingAnswer: 'A doubt that nothing you do could settle.',
          },
        ];
    }
  return [];
}
