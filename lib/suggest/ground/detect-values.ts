import { factsOf } from '../../facts/fact.ts';
import { getSignal } from '../signals/all-signals.ts';
import { joinWords } from '../wording/article.ts';
import { nameSource } from '../wording/source-name.ts';
import { pressureOf } from '../patterns/pressures.ts';
import type { Ground } from './ground.ts';
import { evidenceOfFact } from './unit.ts';
import type { Hit } from './hit.ts';

const BARE = new Set(
  'integrity respect trust teamwork innovation excellence passion honesty transparency collaboration diversity quality accountability responsibility fun growth customer first people'.split(
    ' ',
  ),
);

/** M2 for values worded as behaviour, M3 when there are three or more bare words. */
export function detectValues(ground: Ground): Hit[] {
  const facts = factsOf(ground.facts, 'company.value').filter(
    (fact) => /^[^"“”{}<>|()]{3,60}$/u.test(fact.value) && !/[.!?:]$/u.test(fact.value),
  );
  const kindOf = (captureId: string) =>
    ground.pages.find((page) => page.captureId === captureId)?.kind ?? 'company-values';
  const hits: Hit[] = [];
  for (const fact of facts) {
    const words = fact.value.split(/\s+/u);
    if (words.length < 2 || words.length > 8 || words.every((word) => BARE.has(word.toLowerCase()))) continue;
    hits.push({
      row: getSignal('M2'),
      evidence: [evidenceOfFact(fact)],
      // "Work hard" hangs on many walls; a value of many words was thought about here.
      confidence: words.length < 3 ? 0.7 : 0.95,
      slots: {
        src: nameSource(kindOf(fact.captureId)),
        val: fact.value,
        q: fact.value,
        pressure: pressureOf(ground.role ?? ''),
      },
      telling: words.filter((word) => word.length > 3).map((word) => word.toLowerCase()),
    });
  }
  const short = [
    ...new Map(
      facts
        .filter((fact) => fact.value.split(/\s+/u).length <= 3)
        .map((fact) => [fact.value.toLowerCase(), fact]),
    ).values(),
  ].slice(0, 3);
  if (short.length >= 3) {
    const row = getSignal('M3');
    const vals = joinWords(short.map((fact) => fact.value));
    hits.push({
      row,
      evidence: short.map((fact) => evidenceOfFact(fact)),
      slots: { src: nameSource(kindOf(short[0]!.captureId)), vals },
      telling: short.map((fact) => fact.value.toLowerCase()),
      confidence: 0.95,
    });
  }
  return hits;
}
