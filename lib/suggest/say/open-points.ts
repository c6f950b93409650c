// Points nothing in the candidate's material fills yet: their half of the sentence is there, the other half is left open.
import type { Hit } from '../ground/hit.ts';
import { fillPattern } from '../wording/fill.ts';
import { hashText } from '../wording/hash.ts';

/** Slots an opening needs → openings that claim nothing; the candidate writes on from the dots, or leaves the point out. */
const OPENINGS: readonly { needs: readonly string[]; texts: readonly string[] }[] = [
  {
    needs: ['a', 'b'],
    texts: [
      'You name {a} and {b} in one breath. What guides me when the two pull apart is …',
      'Between {a} and {b}, what decides it for me is …',
    ],
  },
  {
    needs: ['goal'],
    texts: [
      "You'd like {goal}. Where I would start is …",
      "You'd like {goal}. What I would want to find out first is …",
    ],
  },
  {
    needs: ['said'],
    texts: [
      'I read that {said}. Where I could help with that is …',
      'I saw that {said}. What I would look at first is …',
    ],
  },
  {
    needs: ['task'],
    texts: [
      'You want someone to {task}. The nearest I can offer is …',
      'One of the tasks is to {task}. What I would bring to it is …',
      'You are looking for somebody to {task}. What speaks to that in my case is …',
      'To {task} is on your list. What I would do first, and why, is …',
    ],
  },
  {
    needs: ['asked'],
    texts: [
      'You ask for {asked}. What shows that best in my case is …',
      'You are looking for {asked}. The piece of work to tell you about is …',
    ],
  },
  {
    needs: ['q'],
    texts: [
      'You mention "{q}". The nearest I can offer is …',
      'I noticed "{q}" on {src}. What I would bring to that is …',
      'You write "{q}". What comes to mind there is …',
    ],
  },
];

const PROMPTS = [
  'Finish it with {}.',
  'Look for {}. Without it, leave the point out.',
  'What belongs here: {}.',
  'Do you have this: {}? Then two sentences, the result first.',
];

/** Opening and what to finish it with; the evidence decides which, so that neighbours differ. */
export function leaveOpen(hit: Hit, angle: string): { text: string; prompt: string } {
  const seed = hashText(`${hit.row.id}|${hit.evidence[0]?.quote ?? ''}`);
  const usable = OPENINGS.find(({ needs }) => needs.every((name) => hit.slots[name]));
  const texts = usable?.texts ?? [];
  const text = fillPattern(texts[seed % texts.length] ?? '', hit.slots);
  return {
    text: text ?? `You mention "${hit.slots.q}". …`,
    prompt: PROMPTS[seed % PROMPTS.length]!.replace('{}', () => angle),
  };
}
