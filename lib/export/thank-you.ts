import type { Debrief } from '../candidate/round.ts';
import { MESSAGE_WORDS, type MessageLanguage } from './message-words.ts';

/** One line of a thank-you message and the words of the debrief it stands on. */
export interface ThankYouLine {
  text: string;
  /** Empty for lines that belong in every such message. */
  moment: string;
  kind: 'thanks' | 'interest' | 'heard' | 'asked' | 'promised' | 'unasked' | 'forward';
}

export interface ThankYou {
  language: MessageLanguage;
  /** The day of the round as it is to stand in the message; empty when none is set. */
  when: string;
  debrief: Debrief;
}

/** Enough for a message that is read: each kind this often at most. */
const LINES_EACH = 2;
/** A question answered this well or worse is worth a word more. */
const WEAK_RATING = 3;

const bare = (text: string): string => text.trim().replace(/[.;,\s]+$/u, '');
const question = (text: string): string => (/[?!.]$/u.test(text.trim()) ? text.trim() : `${text.trim()}?`);

/**
 * Lines for a thank-you message, each tied to a moment the candidate wrote down. Concerns they voiced are left out: a
 * thank-you is no place to argue. Nothing is made up; without moments only the frame is left.
 */
export function writeThankYouLines({ language, when, debrief }: ThankYou): ThankYouLine[] {
  const words = MESSAGE_WORDS[language];
  const lines = (
    kind: ThankYouLine['kind'],
    moments: readonly string[],
    say: (moment: string) => string,
  ): ThankYouLine[] => moments.slice(0, LINES_EACH).map((moment) => ({ kind, moment, text: say(moment) }));
  const weak = debrief.asked.filter((one) => one.rating !== undefined && one.rating <= WEAK_RATING);
  const promised = (done: boolean) =>
    debrief.promised.filter((one) => one.done === done).map((one) => one.what);
  return [
    { kind: 'thanks', moment: '', text: words.thanks(when) },
    ...lines('interest', debrief.interest, (moment) => words.interest(bare(moment))),
    ...lines('heard', debrief.heard, (moment) => words.heard(bare(moment))),
    ...lines('promised', promised(true), (moment) => words.promisedDone(bare(moment))),
    ...lines('promised', promised(false), (moment) => words.promisedOpen(bare(moment))),
    ...lines(
      'asked',
      weak.map((one) => one.question),
      (moment) => words.asked(question(moment)),
    ),
    ...lines('unasked', debrief.unasked, (moment) => words.unasked(question(moment))),
    { kind: 'forward', moment: '', text: words.forward },
  ];
}

/** The lines as one message with greeting and close. Plain text; copied by the candidate, never sent. */
export function joinThankYou(
  lines: readonly ThankYouLine[],
  { language, recipient }: { language: MessageLanguage; recipient: string },
): string {
  const words = MESSAGE_WORDS[language];
  const hello = recipient.trim() ? words.hello(recipient.trim()) : words.helloAnyone;
  return [hello, '', lines.map((line) => line.text).join('\n\n'), '', words.bye].join('\n');
}
