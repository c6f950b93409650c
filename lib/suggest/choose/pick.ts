// Greedy choice: the best item that adds something to those already taken.
import type { AskItem, Theme } from '../suggestion.ts';
import type { Hit } from '../ground/hit.ts';
import { isPosting } from '../ground/unit.ts';
import type { Rung, Wording } from './compose-ask.ts';

/** A question that passed the gates, with what choosing needs to know about it. */
export interface AskOption {
  item: AskItem;
  /** First three words, lower-case: no two questions of a set begin alike. */
  opening: string;
  hit: Hit;
  rung: Rung;
  /** Further wordings of the same question, for when this one begins like another. */
  others: Generator<Wording>;
}

const COVERS: readonly (readonly Theme[])[] = [
  ['first-work', 'expectations', 'problems'],
  ['team', 'culture', 'craft'],
  ['direction', 'growth'],
];
/** First three words of a question, lower-case. */
export const readOpening = (text: string): string =>
  text.toLowerCase().replaceAll(/["']/gu, '').split(/\s+/u).slice(0, 3).join(' ');
const group = (option: AskOption): string => option.item.signal.charAt(0);

function likeness(a: AskOption, b: AskOption): number {
  const quoteA = a.item.evidence[0]?.quote;
  if (quoteA && quoteA === b.item.evidence[0]?.quote && !a.hit.slots.title && !b.hit.slots.title) return 1;
  const shared = a.hit.telling.filter((word) => b.hit.telling.includes(word)).length;
  const smaller = Math.max(1, Math.min(a.hit.telling.length, b.hit.telling.length));
  const overlap = shared === 0 ? 0 : 0.5 + 0.5 * (shared / smaller);
  const signal = a.item.signal === b.item.signal ? (a.hit.core ? 0.4 : 0.7) : 0;
  return Math.max(overlap, signal, a.item.theme === b.item.theme ? 0.4 : 0);
}

/** Another language is only ever quoted. */
const isForeign = (option: AskOption): boolean => !!option.hit.unit && option.hit.unit.language !== 'en';

/** Two lines set side by side take the place of what would be asked about either alone. */
const isPairOf = (pair: AskOption, part: AskOption): boolean =>
  /^U\d/u.test(pair.item.signal) && /^(?:D1|E3|E5|K2|K3|U\d+)$/u.test(part.item.signal);

const isOfPosting = ({ hit }: AskOption): boolean => !hit.unit || isPosting(hit.unit);

/** The company's pages may be one question ahead of the posting, no more: it is about this job. Who leads it all is asked about all. */
const leadsAway = (option: AskOption, taken: readonly AskOption[]): boolean =>
  !/^(?:executive|founder)$/u.test(option.item.audience) &&
  !isOfPosting(option) &&
  taken.filter((other) => !isOfPosting(other)).length > taken.filter(isOfPosting).length;

/** Kinds a set may hold only so often. Returns true when one more is too many. */
function isOverQuota(option: AskOption, taken: readonly AskOption[], before: readonly AskOption[]): boolean {
  const count = (test: (other: AskOption) => boolean): number => taken.filter(test).length;
  const letter = group(option);
  if (letter === 'N' && count((other) => group(other) === 'N') > 0) return true;
  if (letter === 'M' && count((other) => group(other) === 'M') > 0) return true;
  if (letter === 'M' && before.some((other) => group(other) === 'M')) return true;
  if (option.item.evidence[0]?.searched && count((other) => !!other.item.evidence[0]?.searched) > 0)
    return true;
  if (count((other) => other.item.signal === option.item.signal) >= mostOf(option)) return true;
  if (isSameLine(option, taken)) return true;
  if (leadsAway(option, taken)) return true;
  if (isForeign(option)) return isOpeningTaken(option, taken);
  if (
    option.rung === 'quote' &&
    !/^[ST]/u.test(option.item.signal) &&
    count((other) => other.rung === 'quote' && !/^[ST]/u.test(other.item.signal)) >=
      Math.max(2, Math.ceil(taken.length / 2))
  )
    return true;
  const { captureId, block } = option.item.evidence[0] ?? { captureId: '' };
  if (
    block !== undefined &&
    !option.hit.slots.title &&
    count(
      (other) => other.item.evidence[0]?.captureId === captureId && other.item.evidence[0]?.block === block,
    ) > 1
  )
    return true;
  return isOpeningTaken(option, taken);
}

/** The question itself, without the anchor in front of it. */
const readTail = (text: string): string => text.split(/(?<=[.!]"?) (?=\p{Lu}|")/u).at(-1)!;

/** How many questions of one row a set may hold: lines of a list and what the job is about may come twice, subjects once. */
const mostOf = (option: AskOption): number =>
  /^(?:R0|B0|R17)$/u.test(option.item.signal)
    ? 4
    : option.hit.core
      ? 2
      : /^(?:R|B|K|D|I|J|A3|Q)/u.test(option.item.signal)
        ? 2
        : 1;

const isSameLine = (option: AskOption, taken: readonly AskOption[]): boolean => {
  const quote = option.item.evidence[0]?.quote;
  const quotes = option.item.evidence.map((one) => one.quote);
  if (
    taken.some(
      (other) =>
        (isPairOf(option, other) || isPairOf(other, option)) &&
        other.item.evidence.some((one) => one.quote && quotes.includes(one.quote)),
    )
  )
    return true;
  return (
    !!quote &&
    !option.hit.slots.title &&
    taken.some((other) => other.item.evidence[0]?.quote === quote && !other.hit.slots.title)
  );
};

/** Does it begin like one of those taken, in every wording there is? Turns to the next wording that does not. */
function isOpeningTaken(option: AskOption, taken: readonly AskOption[]): boolean {
  const isTaken = (one: AskOption): boolean =>
    taken.some(
      (other) => other.opening === one.opening || readTail(other.item.text) === readTail(one.item.text),
    );
  while (isTaken(option)) {
    const next = option.others.next().value;
    if (!next) return true;
    option.item = { ...option.item, text: next.text, followUp: next.next ?? option.hit.row.followUp };
    option.opening = readOpening(next.text);
    option.rung = next.rung;
  }
  return false;
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
  if (taken.length < Math.min(4, size)) fillThin({ left, taken, before, size: Math.min(4, size) });
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
  /^[ST]/u.test(one.item.signal) && one.item.signal === other.item.signal;

/** Not a line quoted for want of better, nor a question about what is missing: those do not open a conversation. */
const isStrong = (option: AskOption): boolean =>
  !option.item.evidence[0]?.searched && !/^(?:R0|B0|B1|R17|O6)$/u.test(option.item.signal);

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
      isStrong(option),
  );
  const closing = take((option) => option.item.theme === 'growth' || option.item.theme === 'terms');
  const second = take((option) => option.item.theme !== 'problems' && isStrong(option));
  const problem = take((option) => option.item.theme === 'problems');
  return [...first, ...second, ...problem, ...rest, ...closing];
}
