// A 30-60-90 sketch made only of what the pages say: learn, contribute, own.
import { listListeners } from './voices.ts';
import type { Findings } from '../ground/find-hits.ts';
import type { Hit } from '../ground/hit.ts';
import type { FirstMonths, SuggestInput } from '../suggestion.ts';

type Step = FirstMonths['steps'][number];
const step = (text: string, hit: Hit): Step => ({ text, evidence: hit.evidence });

/** The sketch, or nothing: for a final round, an executive or founder, or when the pages name the first months. */
export function sketchFirstMonths(input: SuggestInput, findings: Findings): FirstMonths[] | undefined {
  const high = listListeners(input.round).some(({ voice }) => voice === 'sk' || voice === 'fo');
  const hits = [...findings.hits].sort(
    (a, b) => b.row.priority * b.confidence - a.row.priority * a.confidence,
  );
  if (!high && input.round.stage !== 'final' && !hits.some((hit) => hit.row.id === 'A2')) return undefined;
  const first = (ids: RegExp, needs: string): Hit[] =>
    hits.filter((hit) => ids.test(hit.row.id) && hit.slots[needs]).slice(0, 1);
  const learn = [
    ...first(/^(?:D5|R12)$/u, 'ger').map((hit) =>
      step(`Sit with the people behind this line, before ${hit.slots.ger}: what works, what does not.`, hit),
    ),
    ...first(/^K2$/u, 'metric').map((hit) =>
      step(`Find out where ${hit.slots.metric} stands today and who counts it.`, hit),
    ),
    ...first(/^(?:E2|F6|B6|K1)$/u, 'q').map((hit) =>
      step(`Understand "${hit.slots.q}": how it came about, and what has been tried.`, hit),
    ),
  ];
  const contribute = [
    ...first(/^A1$/u, 'proj').map((hit) => step(`Take on one piece of the work on ${hit.slots.proj}.`, hit)),
    ...first(/^R[134]$/u, 'ger').map((hit) =>
      step(`Deliver one small, visible step in ${hit.slots.ger}.`, hit),
    ),
  ];
  const own = [
    ...first(/^K2$/u, 'base').map((hit) =>
      step(`Be measurably on the way from ${hit.slots.base} to ${hit.slots.target}.`, hit),
    ),
    ...first(/^A2$/u, 'goal').map((hit) => step(`Be on the way to ${hit.slots.goal}.`, hit)),
    ...first(/^A3$/u, 'ger').map((hit) => step(`Be the one people ask about ${hit.slots.ger}.`, hit)),
    ...first(/^R(?:3|6|8|7)$/u, 'ger').map((hit) =>
      step(`Propose what to change next in ${hit.slots.ger}, with a figure.`, hit),
    ),
  ];
  if (learn.length + contribute.length + own.length < 3) return undefined;
  const phases: FirstMonths[] = [
    {
      days: '1-30',
      aim: 'learn',
      steps: learn,
      assumption: 'People have time to show me around.',
      question: 'Who would have time for me in the first weeks, and who is hardest to get hold of?',
    },
    {
      days: '31-60',
      aim: 'contribute',
      steps: contribute,
      assumption: 'There is something small enough to finish in a month.',
      question: 'What would be small enough to finish in my second month, and still noticed?',
    },
    {
      days: '61-90',
      aim: 'own',
      steps: own,
      assumption: 'By then it is clear what is mine to decide.',
      question: 'By the end of three months, what should no longer need you?',
    },
  ];
  return phases.filter((phase) => phase.steps.length > 0);
}
