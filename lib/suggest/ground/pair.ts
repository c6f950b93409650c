// What every detector of pairs needs: the findings so far, and the duties that two of which fit into one sentence.
import { getSignal } from '../signals/all-signals.ts';
import { isClumsy, type DutyUnit } from './detect-duties.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { evidenceOf, type Unit } from './unit.ts';

/** What is known before anything is set side by side. */
export interface Pair {
  ground: Ground;
  hits: readonly Hit[];
  duties: readonly DutyUnit[];
}

/** A hit on two things at once; telling words come from its slots. */
export const makePair = (id: string, from: readonly (Hit | Unit)[], slots: Record<string, string>): Hit => ({
  row: getSignal(id),
  evidence: from.map((one) => ('row' in one ? one.evidence[0]! : evidenceOf(one))),
  slots: { src: 'the posting', ...slots },
  telling: Object.values(slots)
    .flatMap((value) => value.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [])
    .slice(0, 6),
  confidence: 0.95,
  linked: true,
});

/** Duties ready for a sentence, in order. */
export const listReadable = (pair: Pair): { unit: Unit; ger: string }[] =>
  pair.duties.flatMap(({ unit, duty }) =>
    duty && duty.gerund.confidence >= 0.75 && duty.gerund.telling.length > 0 && duty.gerund.text.length < 70
      ? [{ unit, ger: duty.gerund.text }]
      : [],
  );

/** Duties short enough for two in one sentence, the most telling first. */
export const listShort = (pair: Pair): { unit: Unit; ger: string; kind: string; telling: number }[] =>
  pair.duties
    .flatMap(({ unit, duty }) =>
      duty &&
      duty.gerund.confidence >= 0.75 &&
      duty.gerund.telling.length > 0 &&
      duty.gerund.text.split(' ').length <= 9 &&
      !/^(?:participating|contributing|assisting|helping|supporting) /u.test(duty.gerund.text) &&
      !isClumsy(duty)
        ? [{ unit, ger: duty.gerund.text, kind: duty.verb.kind, telling: duty.gerund.telling.length }]
        : [],
    )
    .sort((one, other) => other.telling - one.telling);
