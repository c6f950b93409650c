import type { FoundFact } from '../../facts/fact.ts';
import type { ReadingContext } from '../reading-context.ts';
import { countCues } from '../sections/line-cues.ts';
import type { OutlineEntry } from '../sections/outline.ts';
import type { SectionRange } from '../sections/segment.ts';
import { splitSentences } from '../sections/split-sentences.ts';

type LineKey =
  'job.responsibility' | 'job.requirement' | 'job.preference' | 'job.benefit' | 'job.processStep';

const KEY_OF_MEANING: Readonly<Record<string, LineKey>> = {
  responsibilities: 'job.responsibility',
  requirements: 'job.requirement',
  preferences: 'job.preference',
  benefits: 'job.benefit',
  process: 'job.processStep',
};

const SHORTEST = 3;
const CONFIDENCE = { heading: 0.9, parent: 0.85, wording: 0.65, none: 0.5 } as const;

/** A piece of a line that is one statement: an item as it stands, a paragraph sentence by sentence. */
export interface Statement {
  block: number;
  text: string;
  /** Running text and not an item of a list. */
  prose: boolean;
}

/** Cuts a line into the statements it makes. */
export function toStatements(context: ReadingContext, line: OutlineEntry): Statement[] {
  const kind = context.snapshot.blocks[line.block]?.kind;
  const prose = kind === 'paragraph' || kind === 'label-value';
  if (!prose) return [{ block: line.block, text: line.text, prose: false }];
  return splitSentences(line.text).map(({ text }) => ({ block: line.block, text, prose: true }));
}

/** Must or nice by the wording of the line, the section deciding when the line is silent. */
function keyOfLine(text: string, sectionKey: LineKey): LineKey {
  if (sectionKey !== 'job.requirement' && sectionKey !== 'job.preference') return sectionKey;
  const cues = countCues(text);
  if (sectionKey === 'job.preference')
    return cues.must && !cues.nice && !cues.negative ? 'job.requirement' : sectionKey;
  return cues.nice && !cues.must ? 'job.preference' : sectionKey;
}

function isWorthKeeping({ text, prose }: Statement): boolean {
  if (text.length < SHORTEST || !/\p{L}{2}/u.test(text)) return false;
  return !(prose && /[:：]$/.test(text));
}

function readRange(context: ReadingContext, range: SectionRange): FoundFact[] {
  const sectionKey = KEY_OF_MEANING[range.meaning];
  if (!sectionKey) return [];
  const statements = range.lines.flatMap((line) => toStatements(context, line)).filter(isWorthKeeping);
  return statements.map(({ block, text }) => ({
    key: keyOfLine(text, sectionKey),
    value: text,
    evidence: { quote: text, source: context.snapshot.blocks[block]?.hidden ? 'hidden' : 'visible', block },
    tier: 'section',
    confidence: CONFIDENCE[range.by],
  }));
}

/** Duties, requirements, preferences, benefits and hiring steps: the statements of the sections about them. */
export function readSectionFacts(context: ReadingContext): FoundFact[] {
  return context.sections.flatMap((range) => readRange(context, range));
}
