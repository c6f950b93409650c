// Questions to expect because of a line on a page, in the interviewer's mouth.
import type { Listener } from '../choose/voices.ts';
import type { Findings } from '../ground/find-hits.ts';
import type { Hit } from '../ground/hit.ts';
import type { ExpectItem } from '../suggestion.ts';
import { EXPECT_ANCHORS } from '../patterns/anchors.ts';
import { fillPattern, slotsOf } from '../wording/fill.ts';
import { hashText } from '../wording/hash.ts';
import { splitQuestion } from '../wording/one-question.ts';
import { lintExpect, probesFor, type ExpectDraft } from './expect-draft.ts';

/** Weights of forms by who sits opposite. */
const LIKELY: Readonly<Record<string, Partial<Record<ExpectItem['form'], number>>>> = {
  hm: {
    role: 1,
    behavioural: 0.9,
    situational: 0.9,
    'weak-spot': 1,
    motivation: 0.6,
    culture: 0.6,
    assessment: 0.9,
  },
  pe: {
    role: 1,
    behavioural: 0.8,
    situational: 0.9,
    culture: 0.8,
    assessment: 1,
    motivation: 0.3,
    'weak-spot': 0.6,
  },
  sk: {
    motivation: 1,
    behavioural: 0.8,
    role: 0.6,
    situational: 0.8,
    culture: 0.7,
    'weak-spot': 0.6,
    assessment: 0.3,
  },
  xf: {
    behavioural: 1,
    situational: 1,
    role: 0.6,
    culture: 0.7,
    motivation: 0.4,
    'weak-spot': 0.5,
    assessment: 0.4,
  },
  hr: {
    motivation: 1,
    culture: 1,
    behavioural: 0.8,
    'weak-spot': 0.9,
    role: 0.3,
    situational: 0.5,
    assessment: 0.5,
  },
  fo: {
    motivation: 1,
    role: 0.9,
    behavioural: 0.8,
    situational: 0.8,
    culture: 0.8,
    'weak-spot': 0.6,
    assessment: 0.4,
  },
};

/** Below this the words were found in passing. */
const SURE = 0.9;

/** Questions of the rows that fired. */
export function fromHits(findings: Findings, listeners: readonly Listener[], stage: string): ExpectDraft[] {
  return findings.hits.flatMap((hit): ExpectDraft[] => {
    const { row } = hit;
    if (!row.expect || hit.evidence[0]?.searched) return [];
    // A situation of the field is only likely where the work itself names it.
    if (/^[STP]\d/u.test(row.id) && !hit.core && hit.unit && hit.confidence < SURE) return [];
    if (
      row.theme === 'terms' &&
      row.expect.form !== 'assessment' &&
      !listeners.some((one) => one.voice === 'hr') &&
      stage !== 'offer'
    )
      return [];
    const worded = wordHit(hit);
    if (!worded) return [];
    const { text, next } = splitQuestion(worded);
    const likely = Math.max(...listeners.map((one) => LIKELY[one.voice]?.[row.expect!.form] ?? 0.5));
    const score =
      (row.priority / 5) * 0.35 +
      hit.confidence * 0.25 +
      likely * 0.25 +
      Math.min(0.15, hit.telling.length * 0.05) +
      scoreOwn(hit, worded);
    return [
      {
        text,
        theme: row.theme,
        signal: row.id,
        evidence: hit.evidence,
        why: row.why,
        score,
        form: row.expect.form,
        competency: row.expect.competency,
        probes: next
          ? [next, ...probesFor(row.expect.competency, text).slice(0, 1)]
          : probesFor(row.expect.competency, text),
        telling: hit.telling,
        ...wordTradeOff(row.expect.tradeOff, hit.slots),
        ...(row.say ? { angle: row.say.angle } : {}),
      },
    ];
  });
}

/** A situation of the field is worth more than what any employer asks; so is one that names the work. */
function scoreOwn(hit: Hit, text: string): number {
  if (/^(?:[NO]|R0|B0|R17|M1)/u.test(hit.row.id)) return -0.2;
  const names = Object.entries(hit.slots).some(
    ([slot, value]) => !['src', 'role', 'arole'].includes(slot) && text.includes(value),
  );
  if (/^(?:[STUPL]\d|K10)/u.test(hit.row.id)) return names ? 0.12 : 0.08;
  return names ? 0 : -0.15;
}

const turnToThem = (text: string): string =>
  text.replaceAll(/\b(?:my|your)\b/gu, (word) => (word === 'my' ? 'your' : 'our'));

/** The page's own "we", turned into "you", cannot be told from the candidate once it is turned back. */
const isTurnable = ([name, value]: [string, string]): boolean =>
  !['task', 'asked', 'goal'].includes(name) || !/\byou\b/u.test(value);

/** In their mouth "your customers" are "our customers" and "my team" is "your team"; quotations stay as they are. */
function turnSlots(slots: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(slots)
      .filter(isTurnable)
      .map(([name, value]) => [
        name,
        ['q', 'val', 'vals', 'src', 'topic'].includes(name) ? value : turnToThem(value),
      ]),
  );
}

function wordHit(hit: Hit): string | undefined {
  const patterns = hit.row.expect?.text ?? [];
  const seed = hashText(hit.evidence[0]?.quote ?? hit.row.id);
  const turned = turnSlots(hit.slots);
  const ranked = patterns
    .map((pattern, index) => ({
      pattern,
      // Nobody reads from their own posting when it can be said.
      needs: slotsOf(pattern).length - (pattern.includes('{q}') ? 0.5 : 0),
      turn: (index + seed) % patterns.length,
    }))
    .sort((a, b) => b.needs - a.needs || a.turn - b.turn);
  for (const { pattern } of ranked) {
    const anchored = /^[ST]/u.test(hit.row.id) ? anchorText(pattern, turned, seed) : undefined;
    const text = anchored ?? fillPattern(pattern, turned);
    if (text && lintExpect(text).length === 0) return text;
  }
  return undefined;
}

/** What pulls both ways; left out when it names slots this hit has not got. */
function wordTradeOff(
  pattern: string | undefined,
  slots: Readonly<Record<string, string>>,
): { tradeOff?: string } {
  const text = pattern && fillPattern(pattern, turnSlots(slots));
  return text ? { tradeOff: text } : {};
}

/** The situation with the duty it comes from in front, when that does not make it long. */
function anchorText(
  pattern: string,
  slots: Readonly<Record<string, string>>,
  seed: number,
): string | undefined {
  return EXPECT_ANCHORS.map((_, turn) => EXPECT_ANCHORS[(seed + turn) % EXPECT_ANCHORS.length]!)
    .map((anchor) => fillPattern(`${anchor} ${pattern}`, slots))
    .find((text) => !!text && text.split(/\s+/u).length <= 38 && lintExpect(text).length === 0);
}
