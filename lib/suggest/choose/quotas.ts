// What a set of questions may hold only so often: kinds, rows, lines of a page, beginnings.
import type { AskItem } from '../suggestion.ts';
import type { Hit } from '../ground/hit.ts';
import { isPosting } from '../ground/unit.ts';
import { leadsAll } from './voices.ts';
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

/** First three words of a question, lower-case. */
export const readOpening = (text: string): string =>
  text.toLowerCase().replaceAll(/["']/gu, '').split(/\s+/u).slice(0, 3).join(' ');
const group = (option: AskOption): string => option.item.signal.charAt(0);

/** Another language is only ever quoted. */
const isForeign = (option: AskOption): boolean => !!option.hit.unit && option.hit.unit.language !== 'en';

/** Two lines set side by side take the place of what would be asked about either alone. */
const isPair = ({ item }: AskOption): boolean => /^U\d/u.test(item.signal);

const isOfPosting = ({ hit }: AskOption): boolean => !hit.unit || isPosting(hit.unit);

/** The company's pages may be one question ahead of the posting, no more: it is about this job. What they say about the same work is about this job, too; who leads it all is asked about all. */
const leadsAway = (option: AskOption, taken: readonly AskOption[]): boolean =>
  !leadsAll(option.item.audience) &&
  !isOfPosting(option) &&
  !option.hit.linked &&
  taken.filter((other) => !isOfPosting(other) && !other.hit.linked).length > taken.filter(isOfPosting).length;

/** Kinds a set may hold only so often. Returns true when one more is too many. */
export function isOverQuota(
  option: AskOption,
  taken: readonly AskOption[],
  before: readonly AskOption[],
): boolean {
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

const QUESTION_WORD =
  '(?:who|whom|whose|what|which|when|where|how|why|if|does|would|at what|after half|of everything)';
const ANCHOR_END = new RegExp(`(?<=[.!:;,]"?) (?=${QUESTION_WORD}\\b)`, 'iu');

/** The question itself in lower case, without the anchor in front of it: "On stock: which …" and "You mention stock. Which …" are one. */
export const readTail = (text: string): string => text.split(ANCHOR_END).at(-1)!.toLowerCase();

/** How many questions of one row a set may hold: lines of a list and what the job is about may come twice, subjects once. */
const mostOf = (option: AskOption): number =>
  /^(?:R0|B0|R17)$/u.test(option.item.signal)
    ? 4
    : /^V(?:18|19|2[0-7])$/u.test(option.item.signal)
      ? 3
      : option.hit.core || /^(?:R|B|K|D|I|J|A3|Q|U2[45])/u.test(option.item.signal)
        ? 2
        : 1;

const isSameLine = (option: AskOption, taken: readonly AskOption[]): boolean => {
  const quote = option.item.evidence[0]?.quote;
  const quotes = option.item.evidence.map((one) => one.quote);
  if (
    taken.some(
      (other) =>
        (isPair(option) || isPair(other)) &&
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
