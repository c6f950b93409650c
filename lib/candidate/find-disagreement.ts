// Whether the candidate says something else than before about pay, notice, start or other processes.
import type { Statement } from './candidate.ts';
import { readFigures, type DayNamed, type Figures } from './read-figures.ts';

type Topic = Statement['topic'];

/** Something said, or about to be said. */
export interface Saying {
  topic: Topic;
  text: string;
}

export interface Disagreement {
  /** What was said before. */
  earlier: Statement;
  kind: 'amount' | 'percent' | 'duration' | 'date' | 'count';
}

/** Words that tell what a sentence is about; the first row with a word in it. */
const TOPIC_ROWS: readonly { topic: Topic; pattern: RegExp }[] = [
  { topic: 'notice', pattern: /\bnotice\b|kündigungsfrist|préavis|preaviso/iu },
  {
    topic: 'other-processes',
    pattern:
      /\bother (?:process|offer|compan|conversation|interview)|andere[nr]? (?:prozess|angebot|gespräch|firm)|autres? (?:processus|offre|entretien)|otr[ao]s? (?:proceso|oferta|entrevista)/iu,
  },
  {
    topic: 'pay',
    pattern:
      /\b(?:salary|pay|paid|compensation|earn)|gehalt|verdien|vergütung|salaire|rémunération|salario|sueldo|€|\$|£/iu,
  },
  {
    topic: 'start',
    pattern: /\b(?:start|begin|join)|anfangen|beginnen|starten|eintritt|commencer|empezar|incorpor/iu,
  },
];

/** What a point of the candidate's is about, where its words say so. */
export function guessTopic(text: string): Topic | undefined {
  return TOPIC_ROWS.find((row) => row.pattern.test(text))?.topic;
}

interface Extent {
  low: number;
  high: number;
}

/** Four weeks and a month are the same to everyone who says so. */
const SPAN_TOLERANCE = 0.1;

const overlap = (a: Extent, b: Extent, tolerance = 0): boolean =>
  a.low <= b.high * (1 + tolerance) && b.low <= a.high * (1 + tolerance);

const sameDay = (a: DayNamed, b: DayNamed): boolean =>
  a.month === b.month &&
  (a.day === undefined || b.day === undefined || a.day === b.day) &&
  (a.year === undefined || b.year === undefined || a.year === b.year);

/** Both name something and nothing the one names fits anything the other names. */
function clash<T>(before: readonly T[], now: readonly T[], fits: (a: T, b: T) => boolean): boolean {
  return before.length > 0 && now.length > 0 && !before.some((a) => now.some((b) => fits(a, b)));
}

function findKind(topic: Topic, before: Figures, now: Figures): Disagreement['kind'] | undefined {
  const samePer = before.per === undefined || now.per === undefined || before.per === now.per;
  const sameMoney =
    before.currency === undefined || now.currency === undefined || before.currency === now.currency;
  if (samePer && sameMoney && clash(before.amounts, now.amounts, overlap)) return 'amount';
  if (clash(before.percents, now.percents, overlap)) return 'percent';
  // "A year" beside an amount is what it is paid for.
  if (topic !== 'pay' && clash(before.spans, now.spans, (a, b) => overlap(a, b, SPAN_TOLERANCE)))
    return 'duration';
  if (clash(before.dates, now.dates, sameDay)) return 'date';
  return topic === 'other-processes' && clash(before.counts, now.counts, overlap) ? 'count' : undefined;
}

/**
 * What of the earlier statements on the same topic disagrees with this: other figures, dates or durations. The newest
 * one that does; undefined when all agree or cannot be compared (another currency, an hour against a year).
 */
export function findDisagreement(saying: Saying, earlier: readonly Statement[]): Disagreement | undefined {
  const now = readFigures(saying.text);
  const before = earlier
    .filter((one) => one.topic === saying.topic)
    .toSorted((a, b) => b.saidAt.localeCompare(a.saidAt));
  for (const one of before) {
    const kind = findKind(saying.topic, readFigures(one.text), now);
    if (kind) return { earlier: one, kind };
  }
  return undefined;
}

/** For each statement that disagrees with an older one: that one, by the id of the later. */
export function listDisagreements(statements: readonly Statement[]): Map<string, Disagreement> {
  const ordered = statements.toSorted((a, b) => a.saidAt.localeCompare(b.saidAt));
  const found = ordered.map(
    (one, index) => [one.id, findDisagreement(one, ordered.slice(0, index))] as const,
  );
  return new Map(found.filter((entry): entry is [string, Disagreement] => entry[1] !== undefined));
}
