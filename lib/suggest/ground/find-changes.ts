// What changed on a page since it was first kept: lines that went, lines that came, and values that are others now.
import { getSignal } from '../signals/all-signals.ts';
import { nameSource } from '../wording/source-name.ts';
import { cutQuote } from '../wording/quote.ts';
import { readWords } from '../wording/tokens.ts';
import type { MaterialPage } from '../suggestion.ts';
import type { Ground } from './ground.ts';
import type { Hit } from './hit.ts';
import { isBoilerplate } from './match-cues.ts';

const KINDS = new Set(['job-posting', 'company-about', 'company-values', 'careers']);
const MONEY = /[$€£]\s?\d|\b(?:EUR|USD|GBP|CHF)\b|\b(?:salary|pay|compensation|Gehalt)\b/iu;
const MOST_WORDS = 9;
const PER_KIND = 2;

const splitLine = (line: string): string[] => line.trim().split(/\s+/u);
const bare = (text: string): string => text.replace(/[.,;:!?]+$/u, '');

function cutChanged(line: string): string | undefined {
  const short = bare(line.trim());
  return splitLine(line).length <= MOST_WORDS && short.length <= 60 && !/["“”{}<>\n]/u.test(short)
    ? short
    : cutQuote(line, readWords(line));
}

const telling = (line: string): string[] => (line.toLowerCase().match(/\p{L}{5,}|\d+/gu) ?? []).slice(0, 6);

/** The differing stretches of two lines that say nearly the same, with a word on either side when there is room; else undefined. */
function readDifference(before: string, after: string): { old: string; new: string } | undefined {
  const [one, other] = [splitLine(before), splitLine(after)];
  let head = 0;
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(one.length, other.length) - head &&
    one[one.length - 1 - tail] === other[other.length - 1 - tail]
  )
    tail += 1;
  const same = head + tail;
  if (same < 1 || same * 2 < Math.max(one.length, other.length) - 1) return undefined;
  if (one.length === same || other.length === same) return undefined;
  const whole = Math.max(one.length, other.length) <= MOST_WORDS;
  const cut = (words: string[]): string =>
    bare(whole ? words.join(' ') : words.slice(Math.max(0, head - 1), words.length - tail + 1).join(' '));
  const found = { old: cut(one), new: cut(other) };
  return Object.values(found).every(
    (text) => text.length >= 2 && text.length <= 60 && !/["“”{}<>\n]/u.test(text),
  )
    ? found
    : undefined;
}

function readPage(ground: Ground, page: MaterialPage): Hit[] {
  const boilerplate = new Set(ground.units.filter((unit) => isBoilerplate(unit)).map((unit) => unit.text));
  const usable = (lines: readonly string[] = []): string[] =>
    lines.filter((line) => line.length > 4 && line.length < 300 && !boilerplate.has(line.trim()));
  const removed = usable(page.changes?.removed);
  const added = usable(page.changes?.added);
  const src = nameSource(page.kind);
  const paired = new Set<string>();
  const hits: Hit[] = [];
  for (const before of removed) {
    const found = added
      .filter((after) => !paired.has(after))
      .map((after) => ({ after, difference: readDifference(before, after) }))
      .find(({ difference }) => difference);
    if (!found?.difference) continue;
    paired.add(before).add(found.after);
    hits.push({
      row: getSignal(MONEY.test(found.after) ? 'Q15' : 'Q14'),
      evidence: [
        { quote: before, captureId: page.captureId },
        { quote: found.after, captureId: page.captureId },
      ],
      telling: telling(found.after),
      confidence: 1,
      linked: true,
      slots: { src, ...found.difference },
    });
  }
  const single = (id: 'Q9' | 'Q10', lines: readonly string[]): Hit[] =>
    lines
      .filter((line) => line.length > 15 && !paired.has(line))
      .slice(0, PER_KIND)
      .flatMap((line): Hit[] => {
        const quote = cutChanged(line);
        return quote
          ? [
              {
                row: getSignal(id),
                evidence: [{ quote: line, captureId: page.captureId }],
                telling: telling(line),
                confidence: 1,
                slots: { src, q: quote },
              },
            ]
          : [];
      });
  return [...hits.slice(0, PER_KIND), ...single('Q9', removed), ...single('Q10', added)];
}

/** Q14 and Q15: a value that is another now. Q9 and Q10: what went from, and what came to, a page since it was first kept. */
export const findChanges = (ground: Ground): Hit[] =>
  ground.pages
    .filter((page) => page.changes && KINDS.has(page.kind))
    .flatMap((page) => readPage(ground, page));
