// Greedy choice: the best item that adds something to those already taken.
import { isToldRow } from '../signals/find-frame.ts';
import type { Theme } from '../suggestion.ts';
import { isPosting } from '../ground/unit.ts';
import { isOverQuota, readOpening, readTail, type AskOption } from './quotas.ts';

const COVERS: readonly (readonly Theme[])[] = [
  ['first-work', 'expectations', 'problems'],
  ['team', 'culture', 'craft'],
  ['direction', 'growth'],
];

const isTold = ({ item }: AskOption): boolean => isToldRow(item.signal) || /^U2[45]$/u.test(item.signal);

function likeness(a: AskOption, b: AskOption): number {
  const quoteA = a.item.evidence[0]?.quote;
  if (quoteA && quoteA === b.item.evidence[0]?.quote && !a.hit.slots.title && !b.hit.slots.title) return 1;
  const shared = a.hit.telling.filter((word) => b.hit.telling.includes(word)).length;
  const smaller = Math.max(1, Math.min(a.hit.telling.length, b.hit.telling.length));
  const overlap = shared === 0 ? 0 : 0.5 + 0.5 * (shared / smaller);
  const signal = a.item.signal === b.item.signal ? (isTold(a) ? 0.3 : a.hit.core ? 0.4 : 0.7) : 0;
  return Math.max(overlap, signal, a.item.theme === b.item.theme ? (isTold(a) ? 0.25 : 0.4) : 0);
}

/** First two words: "You ask", "I read". */
const readStart = (text: string): string => text.split(/\s+/u).slice(0, 2).join(' ');
const TRIES = 5;

/** A list in which every other question begins "You ask for" sounds like a form: a question that begins like one before it takes its next wording on the same rung, when there is one that begins differently. */
export function varyStarts(
  options: readonly AskOption[],
  isAnswered: (option: AskOption) => boolean = () => false,
): AskOption[] {
  const starts = new Set<string>();
  const tails = new Set(options.map((option) => readTail(option.item.text)));
  for (const option of options) {
    for (let tries = 0; tries < TRIES && starts.has(readStart(option.item.text)); tries += 1) {
      const next = option.others.next().value;
      if (!next || next.rung !== option.rung) break;
      if (starts.has(readStart(next.text)) || tails.has(readTail(next.text))) continue;
      const item = { ...option.item, text: next.text, followUp: next.next ?? option.hit.row.followUp };
      if (isAnswered({ ...option, item })) continue;
      tails.add(readTail(next.text));
      option.item = item;
      option.opening = readOpening(next.text);
    }
    starts.add(readStart(option.item.text));
  }
  return [...options];
}

interface PickLimits {
  before?: readonly AskOption[];
  isAnswered?: (option: AskOption) => boolean;
}

/** Up to `size` options, best first by what each adds, none that is answered. `before`: what was taken for others already. */
export function pickOptions(
  options: readonly AskOption[],
  size: number,
  { before = [], isAnswered = () => false }: PickLimits = {},
): AskOption[] {
  const taken: AskOption[] = [];
  const left = [...options];
  while (taken.length < size && left.length > 0) {
    const best = findBest(left, taken, before);
    if (!best) break;
    left.splice(left.indexOf(best), 1);
    if (!isAnswered(best)) taken.push(best);
  }
  if (taken.length < Math.min(4, size))
    fillThin({ left: left.filter((option) => !isAnswered(option)), taken, before, size: Math.min(4, size) });
  return taken;
}

/** Little to go on: what is missing may then be asked more than once. */
function fillThin(state: {
  left: AskOption[];
  taken: AskOption[];
  before: readonly AskOption[];
  size: number;
}): void {
  const { left, taken, before, size } = state;
  for (const option of left) {
    if (taken.length >= size) return;
    if (
      option.item.evidence[0]?.searched &&
      ![...taken, ...before].some(
        (other) => other.opening === option.opening || other.item.signal === option.item.signal,
      )
    )
      taken.push(option);
  }
}

function findBest(
  left: readonly AskOption[],
  taken: readonly AskOption[],
  before: readonly AskOption[],
): AskOption | undefined {
  let best: AskOption | undefined;
  let bestValue = -1;
  for (const option of left) {
    if (
      isOverQuota(option, taken, before) ||
      before.some(
        (other) =>
          likeness(option, other) >= 1 ||
          other.item.text === option.item.text ||
          isSameSubject(option, other),
      )
    )
      continue;
    const covered = COVERS.some(
      (themes) =>
        themes.includes(option.item.theme) && !taken.some((other) => themes.includes(other.item.theme)),
    );
    let penalty = 0;
    for (const other of taken) penalty = Math.max(penalty, likeness(option, other));
    for (const other of before) penalty = Math.max(penalty, likeness(option, other) * 0.6);
    const value = option.item.score - 0.35 * penalty + (covered ? 0.08 : 0);
    if (value > bestValue) {
      bestValue = value;
      best = option;
    }
  }
  return best;
}

/** One subject is asked about once, whoever is asked. */
const isSameSubject = (one: AskOption, other: AskOption): boolean =>
  /^[STVW]/u.test(one.item.signal) && !isTold(one) && one.item.signal === other.item.signal;

/**
 * Not a line quoted for want of better, nor something merely nice to have, nor a question about what is missing: those do
 * not open a conversation.
 */
const isStrong = ({ item, hit }: AskOption): boolean =>
  !item.evidence[0]?.searched &&
  hit.unit?.section !== 'preferences' &&
  !/^(?:R0|B0|B1|R17|O6)$/u.test(item.signal);

/** About the work of this very posting, or of more than one page; a page of theirs may speak of other people's work. */
const isOfThisRole = ({ hit }: AskOption): boolean => !hit.unit || isPosting(hit.unit) || hit.linked === true;

/** Below this a question is too plain to open with. */
const EASY_SCORE = 0.78;
const EASY: readonly Theme[] = ['first-work', 'craft', 'team'];

/** Order of a natural conversation: an easy anchored one first, the weightiest next, problems third, growth and terms last. */
export function orderForTalk(options: readonly AskOption[]): AskOption[] {
  if (options.length < 3) return [...options];
  const rest = [...options];
  const take = (test: (option: AskOption) => boolean): AskOption[] => {
    const index = rest.findIndex(test);
    return index < 0 ? [] : rest.splice(index, 1);
  };
  const first = take(
    (option) =>
      EASY.includes(option.item.theme) &&
      option.rung === 'full' &&
      option.item.score >= EASY_SCORE &&
      !option.item.sensitive &&
      isOfThisRole(option) &&
      isStrong(option),
  );
  const closing = take((option) => option.item.theme === 'growth' || option.item.theme === 'terms');
  const isSecond = (option: AskOption) => option.item.theme !== 'problems' && isStrong(option);
  const own = first.length > 0 ? [] : take((option) => isSecond(option) && isOfThisRole(option));
  const second = own.length > 0 ? own : take(isSecond);
  const problem = take((option) => option.item.theme === 'problems');
  return [...first, ...second, ...problem, ...rest, ...closing];
}
