// Where a story and the résumé give different figures for the same thing: whoever reads both will notice.
import type { Story } from './candidate.ts';
import { NUMBER_WORDS, SPAN_DAYS } from './figure-words.ts';
import { fold } from './read-figures.ts';

/** One figure of a story that the résumé gives otherwise, with both sentences as they stand. */
export interface FigureClash {
  story: string;
  resume: string;
}

/** A sentence as figures by what they count, and the words that say what it is about. */
interface Read {
  text: string;
  figures: Map<string, Set<number>>;
  words: Set<string>;
}

const NUMBER = String.raw`(?:\d{1,3}(?:[.,'’]\d{3})+|\d+(?:[.,]\d{1,2})?)(?!\d)|\b(?:${Object.keys(NUMBER_WORDS).join('|')})\b`;
const MONEY = String.raw`€|\$|£|\b(?:eur|euros?|usd|gbp|chf|dollars|pounds|franken)\b`;

/** The first pattern that fits counts; what it took is not read again. `unit`: what the number counts, from the match. */
const PATTERNS: readonly { pattern: RegExp; unit: (match: readonly string[]) => string }[] = [
  {
    // "9 in 100" is nine per cent, to whoever hears it.
    pattern: new RegExp(
      `(${NUMBER})\\s(?:in|out of|of|von|auf|sur|de|de cada)\\s(?:every\\s|je\\s)?100\\b`,
      'gu',
    ),
    unit: () => '%',
  },
  { pattern: new RegExp(`(${NUMBER})\\s?(?:%|per ?cent\\b|prozent\\b|pour cent\\b)`, 'gu'), unit: () => '%' },
  {
    pattern: new RegExp(
      `(?:${MONEY})\\s?(${NUMBER})\\s?(k\\b|m\\b|million\\b|mio\\b|thousand\\b|tsd\\b)?`,
      'gu',
    ),
    unit: () => 'money',
  },
  {
    pattern: new RegExp(
      `(${NUMBER})\\s?(k\\b|m\\b|million\\b|mio\\b|thousand\\b|tsd\\b)?\\s?(?:${MONEY})`,
      'gu',
    ),
    unit: () => 'money',
  },
  { pattern: new RegExp(`(${NUMBER})[ -](\\p{L}{3,})`, 'gu'), unit: ([, , noun = '']) => stem(noun) },
];

const TIMES: Readonly<Record<string, number>> = {
  k: 1_000,
  m: 1_000_000,
  million: 1_000_000,
  mio: 1_000_000,
  thousand: 1_000,
  tsd: 1_000,
};

/** Words of no account for what a sentence is about. Folded. */
const SMALL = new Set(
  (
    'about after and are auf aus but das dem den der des die for from had has her his les los and mit nach ' +
    'not our out over para por pour que sie that the their then they this today und une von vom was were what ' +
    'which who will wir with within you your zum zur'
  ).split(' '),
);

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:en|es|s|n|e)$/u, '') : word);

function toNumber(text: string, times: string | undefined): number {
  const named = NUMBER_WORDS[text];
  if (named !== undefined) return named;
  const grouped = text.replace(/[.,'’](?=\d{3}(?!\d))/gu, '').replace(',', '.');
  return Number(grouped) * (TIMES[times ?? ''] ?? 1);
}

/** A span in days, so that "two weeks" and "14 days" are the same. */
function toFigure(unit: string, value: number): [unit: string, value: number] {
  const span = Object.entries(SPAN_DAYS).find(([name]) => stem(name) === unit);
  return span ? ['day', value * span[1]] : [unit, value];
}

/** A year, or an article: in half of the languages "one" is no figure. */
const isNoFigure = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text) || NUMBER_WORDS[text] === 1;

function readSentence(text: string): Read {
  const figures: Read['figures'] = new Map();
  let rest = fold(text);
  for (const { pattern, unit } of PATTERNS)
    rest = rest.replace(pattern, (...match: string[]) => {
      const [, number = '', times] = match;
      const counted = unit(match);
      if (isNoFigure(number)) return ' ';
      const [name, value] = toFigure(counted, toNumber(number, counted === 'money' ? times : undefined));
      figures.set(name, (figures.get(name) ?? new Set()).add(value));
      return ' ';
    });
  const words = (rest.match(/\p{L}{3,}/gu) ?? []).filter((word) => !SMALL.has(word)).map(stem);
  return { text, figures, words: new Set(words) };
}

const splitSentences = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?;])\s+(?=\S)/u)
    .map((sentence) => sentence.replace(/^[\s•*–-]+/u, '').trim())
    .filter((sentence) => /\S/u.test(sentence));

const sharedWords = (a: Read, b: Read): number => [...a.words].filter((word) => b.words.has(word)).length;

/** Each names something the other does not: "9 to 4" beside "9 to 5". What only says less does not disagree. */
const disagree = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  [...a].some((value) => !b.has(value)) && [...b].some((value) => !a.has(value));

/** A noun counted says half of what it is about; a percentage or an amount says nothing of it. */
const sharedNeeded = (unit: string): number => (unit === '%' || unit === 'money' || unit === 'day' ? 2 : 1);

/**
 * The figures of a story that the résumé gives otherwise. Only what is plainly about the same thing is compared: the
 * same unit, and words in common. Nothing is said where another line of the résumé agrees.
 */
export function findFigureClashes(
  story: Pick<Story, 'title' | 'situation' | 'task' | 'action' | 'result' | 'figures'>,
  resume: string,
): FigureClash[] {
  const { title, situation, task, action, result, figures } = story;
  const told = [situation, task, action, result].flatMap((part) => splitSentences(part ?? ''));
  // A figure on its own is about what the story is about.
  const alone = figures.map((figure) => readSentence(`${title}: ${figure}`));
  const lines = splitSentences(resume).map(readSentence);
  const clashes = [...told.map(readSentence), ...alone].flatMap((sentence) =>
    [...sentence.figures].flatMap(([unit, values]) => {
      const about = lines.filter(
        (line) => line.figures.has(unit) && sharedWords(sentence, line) >= sharedNeeded(unit),
      );
      const agrees = about.some((line) => !disagree(values, line.figures.get(unit) ?? new Set()));
      const [other] = about;
      return other && !agrees ? [{ story: sentence.text, resume: other.text }] : [];
    }),
  );
  return clashes.filter((one, index) => clashes.findIndex((other) => other.resume === one.resume) === index);
}
