// Which expected questions to rehearse today, and in which order.
import { scheduleRehearsal, type RehearsalSoFar } from './schedule-rehearsal.ts';

type Marks = RehearsalSoFar['marks'];

/** One question with what was rehearsed of it. */
export interface PracticeCard<Q> {
  question: Q;
  marks: Marks;
  /** ISO 8601, UTC: the next rehearsal; absent when none is needed before the interview. */
  next?: string;
}

export interface Practice<Q> {
  /** To be rehearsed before `endOfDay`: weakest answers first, then as expected. */
  today: PracticeCard<Q>[];
  /** Later or not again, soonest first. */
  later: PracticeCard<Q>[];
}

interface PracticeInput<Q> {
  /** Most to be expected first. */
  questions: readonly Q[];
  marksOf: (question: Q) => Marks;
  interviewAt?: string | undefined;
  /** ISO 8601, UTC. */
  now: string;
  /** ISO 8601, UTC: the end of the candidate's day. */
  endOfDay: string;
}

/** Parts the questions into today's and later ones. */
export function orderPractice<Q>(input: PracticeInput<Q>): Practice<Q> {
  const { questions, marksOf, interviewAt, now, endOfDay } = input;
  const cards = questions.map((question): PracticeCard<Q> => {
    const marks = marksOf(question);
    const [next] = scheduleRehearsal({ marks, now, ...(interviewAt === undefined ? {} : { interviewAt }) });
    return { question, marks, ...(next === undefined ? {} : { next }) };
  });
  const isToday = ({ next }: PracticeCard<Q>): boolean => next !== undefined && next <= endOfDay;
  const weakest = ({ marks }: PracticeCard<Q>): number => marks.at(-1)?.rating ?? 2.5;
  const soonest = ({ next }: PracticeCard<Q>): string => next ?? '9999';
  return {
    today: cards
      .filter(isToday)
      // What is due this minute comes before what was missed just now and rests for ten.
      .sort((a, b) => Number(soonest(a) > now) - Number(soonest(b) > now) || weakest(a) - weakest(b)),
    later: cards.filter((card) => !isToday(card)).sort((a, b) => soonest(a).localeCompare(soonest(b))),
  };
}
