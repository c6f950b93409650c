// A hit and a listener become questions that pass the lint, or nothing.
import type { Hit } from '../ground/hit.ts';
import { ANCHOR_STEPS, ASK_ANCHORS, clashes, joinAnchor } from '../patterns/anchors.ts';
import { QUOTE_PATTERNS, TOPIC_PATTERNS } from '../patterns/ladder.ts';
import type { Voice } from '../signals/signal.ts';
import type { Listener } from './voices.ts';
import { fillPattern, slotsOf } from '../wording/fill.ts';
import { hashText } from '../wording/hash.ts';
import { lintText } from '../wording/lint.ts';
import { splitQuestion } from '../wording/one-question.ts';

/** How far down the ladder a wording is. */
export type Rung = 'full' | 'quote' | 'topic' | 'plain';

export interface Wording {
  text: string;
  rung: Rung;
  /** The second half of the question, to be asked after listening. */
  next?: string;
}

const MAX_WORDS = 36;
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
    .sort((a, b) => Math.min(b.rich, 6) - Math.min(a.rich, 6) || a.turn - b.turn)
    .map(({ pattern }) => pattern);
}

/** Anchor and bare question, the most telling anchor first; which wording comes first is decided by the evidence. */
function* anchorPatterns(questions: readonly string[], hit: Hit, seed: string): Generator<string> {
  const offset = hashText(seed);
  for (const step of ANCHOR_STEPS) {
    const slots = step.filter((slot) => hit.slots[slot]);
    const turned = slots.length > 1 && offset % 2 === 1 ? slots.toReversed() : slots;
    const lists = turned.map((slot) => ASK_ANCHORS[slot] ?? []);
    const turns = Math.max(0, ...lists.map((anchors) => Math.max(anchors.length, questions.length)));
    for (let turn = 0; turn < turns; turn += 1) {
      const question = questions[(offset + turn) % questions.length]!;
      for (const anchors of lists) {
        const anchor = anchors[(offset + turn) % anchors.length]!;
        if (!clashes(anchor, question)) yield joinAnchor(anchor, question);
      }
    }
  }
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
const COMMON = new Set(
  'which where there would about their these those other first people your with working'.split(' '),
);

function readRung(pattern: string): Rung {
  const needs = slotsOf(pattern);
  if (needs.some((name) => name !== 'q' && name !== 'role' && name !== 'arole')) return 'full';
  return needs.includes('q') ? 'quote' : 'plain';
}

/** All wordings of a hit for a voice that may be said, best first: the row's own, then a topic, then a quotation. `own` is the voice of the row that is used. */
export function* wordAsk(
  hit: Hit,
  own: Voice,
  { voice, title }: Pick<Listener, 'voice' | 'title'>,
): Generator<Wording> {
  for (const wording of listWordings(hit, voice, own))
    yield { ...wording, text: turnTitle(wording.text, title) };
}

/** "the customer account managers" are "you" to a customer account manager. */
function turnTitle(text: string, title: string): string {
  const core = title.split(/[,(–-]/u)[0]!.trim();
  if (core.split(' ').length < 2 || !/^[\p{L} ]+$/u.test(core)) return text;
  return text.replaceAll(new RegExp(`\\b(?:the|your) ${core}s?\\b`, 'giu'), 'you');
}

function* listWordings(hit: Hit, voice: Voice, own: Voice): Generator<Wording> {
  const ground = hit.evidence[0]?.quote || `${hit.slots.role ?? ''}${hit.slots.ger ?? ''}`;
  const seed = `${hit.row.id}|${ground}|${voice}`;
  const rows = hit.row.ask[own] ?? [];
  let said = 0;
  for (const pattern of hit.row.anchored ? anchorPatterns(rows, hit, seed) : rankPatterns(rows, hit, seed)) {
    const filled = fillPattern(pattern, hit.slots);
    const { text, next } = splitQuestion(filled ?? '');
    if (!text || !isSayable(text) || (!hit.row.anchored && repeatsStem(pattern, hit))) continue;
    said += 1;
    yield { text, rung: readRung(pattern), ...(next ? { next } : {}) };
  }
  if (said > 0 || /^(?:[BIJST]|K10)/u.test(hit.row.id)) return;
  const topic = hit.slots.topic ?? hit.slots.obj ?? hit.slots.area ?? hit.slots.proj;
  const lower: readonly (readonly [Rung, readonly string[], Hit])[] = [
    ...(topic ? [['topic', TOPIC_PATTERNS[voice], { ...hit, slots: { ...hit.slots, topic } }] as const] : []),
    ...(hit.slots.q ? [['quote', QUOTE_PATTERNS[voice], hit] as const] : []),
  ];
  for (const [rung, patterns, filled] of lower) {
    for (const pattern of rankPatterns(patterns, filled, seed)) {
      const text = fillPattern(pattern, filled.slots);
      if (text && isSayable(text) && !repeatsStem(pattern, filled)) yield { text, rung };
    }
  }
}
