// A hit and a listener become one question that passes the lint, or nothing.
import type { Hit } from '../ground/hit.ts';
import { QUOTE_PATTERNS, TOPIC_PATTERNS } from '../patterns/ladder.ts';
import type { Voice } from '../signals/signal.ts';
import { fillPattern, slotsOf } from '../wording/fill.ts';
import { hashText } from '../wording/hash.ts';
import { lintText } from '../wording/lint.ts';

/** How far down the ladder a wording is. */
export type Rung = 'full' | 'quote' | 'topic' | 'plain';

export interface Wording {
  text: string;
  rung: Rung;
}

const MAX_WORDS = 38;
const isSayable = (text: string): boolean =>
  lintText(text, { question: true, maxWords: MAX_WORDS }).length === 0 &&
  (text.match(/"/gu)?.length ?? 0) <= 4;

/** Patterns that can be filled, richest first; among equals the evidence decides, so that neighbours differ. */
function rankPatterns(patterns: readonly string[], hit: Hit, seed: string): string[] {
  const offset = hashText(seed);
  return patterns
    .map((pattern, index) => ({ pattern, needs: slotsOf(pattern), turn: (index + offset) % patterns.length }))
    .filter(({ needs }) => needs.every((name) => hit.slots[name]))
    .map((entry) => ({
      ...entry,
      rich: entry.needs.filter((name) => name !== 'q').length * 2 + (entry.needs.includes('q') ? 1 : 0),
    }))
    .sort((a, b) => Math.min(b.rich, 4) - Math.min(a.rich, 4) || a.turn - b.turn)
    .map(({ pattern }) => pattern);
}

function tryPatterns(
  patterns: readonly string[],
  hit: Hit,
  seed: string,
): { text: string; pattern: string } | undefined {
  for (const pattern of rankPatterns(patterns, hit, seed)) {
    const text = fillPattern(pattern, hit.slots);
    if (text && isSayable(text) && !repeatsStem(pattern, hit)) return { text, pattern };
  }
  return undefined;
}

/** "How do you manage management": a slot must not repeat a content word of the pattern around it. */
function repeatsStem(pattern: string, hit: Hit): boolean {
  const fixed = new Set(
    pattern
      .replaceAll(/"?\{\w+\}"?/gu, ' ')
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [],
  );
  return slotsOf(pattern).some(
    (name) =>
      name !== 'q' &&
      (hit.slots[name]?.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some(
        (word) => fixed.has(word) && !COMMON.has(word),
      ),
  );
}
const COMMON = new Set([
  'which',
  'where',
  'there',
  'would',
  'about',
  'their',
  'these',
  'those',
  'other',
  'first',
]);

/** The best wording of a hit for a voice. `own`: the voice whose row wording is used. */
export function composeAsk(hit: Hit, voice: Voice, own: Voice): Wording | undefined {
  const seed = `${hit.row.id}|${hit.evidence[0]?.quote ?? ''}|${voice}`;
  const full = tryPatterns(hit.row.ask[own] ?? [], hit, seed);
  if (full) {
    const needs = slotsOf(full.pattern);
    const rung: Rung = needs.some((name) => name !== 'q' && name !== 'role' && name !== 'arole')
      ? 'full'
      : needs.includes('q')
        ? 'quote'
        : 'plain';
    return { text: full.text, rung };
  }
  const topic = hit.slots.topic ?? hit.slots.obj ?? hit.slots.area ?? hit.slots.proj;
  if (topic) {
    const text = tryPatterns(TOPIC_PATTERNS[voice], { ...hit, slots: { ...hit.slots, topic } }, seed)?.text;
    if (text) return { text, rung: 'topic' };
  }
  const quoted = hit.slots.q ? tryPatterns(QUOTE_PATTERNS[voice], hit, seed)?.text : undefined;
  return quoted ? { text: quoted, rung: 'quote' } : undefined;
}
