// Cuts pages, and facts that stand on no line, into sentences that know where they come from.
import type { Fact } from '../../facts/fact.ts';
import type { FactKey } from '../../facts/fact-key.ts';
import type { MaterialPage } from '../suggestion.ts';
import { splitSentences, type Word } from '../wording/tokens.ts';
import { Sentence, type Unit } from './unit.ts';

const LIMITS = { pageUnits: 400, lineLength: 2_000 };
/** Facts whose line is of the section their key stands for. */
export const KEY_SECTIONS: Partial<Record<FactKey, string>> = {
  'job.responsibility': 'responsibilities',
  'job.requirement': 'requirements',
  'job.preference': 'preferences',
  'job.benefit': 'benefits',
  'job.processStep': 'process',
  'job.problem': 'responsibilities',
  'job.goal': 'responsibilities',
  'company.value': 'values',
  'company.mission': 'mission',
  'company.summary': 'company',
  'company.news': 'news',
  'company.challenge': 'company',
  'company.technology': 'company',
  'note.marked': 'other',
};

/** White space and quotation marks folded, for comparing a quote with a line. */
export const foldText = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[’‘]/gu, "'").trim();

/** Texts of the captured lines by capture and block. */
export type LineIndex = ReadonlyMap<string, readonly string[]>;

export function indexLines(pages: readonly MaterialPage[]): LineIndex {
  const index = new Map<string, string[]>();
  for (const page of pages) {
    for (const { block, text } of page.lines) {
      const key = `${page.captureId}#${block}`;
      const texts = index.get(key);
      if (texts) texts.push(text);
      else index.set(key, [text]);
    }
  }
  return index;
}

export const linesAt = (lines: LineIndex, fact: Fact): readonly string[] =>
  fact.evidence.block === undefined ? [] : (lines.get(`${fact.captureId}#${fact.evidence.block}`) ?? []);

/** What has been seen while cutting: sentences by page, and words by sentence. */
export interface Seen {
  sentences: Set<string>;
  words: Map<string, Word[]>;
}

export function cutPage(page: MaterialPage, sectionOf: ReadonlyMap<string, string>, seen: Seen): Unit[] {
  const units: Unit[] = [];
  for (const line of page.lines) {
    if (line.hidden || units.length >= LIMITS.pageUnits) continue;
    const fact = sectionOf.get(`${page.captureId}#${line.block}`);
    const section = fact ?? line.section;
    for (const text of splitSentences(line.text.slice(0, LIMITS.lineLength))) {
      const key = `${page.captureId}|${text}`;
      if (seen.sentences.has(key) || text.length < 3) continue;
      seen.sentences.add(key);
      const { captureId, kind, language } = page;
      units.push(
        new Sentence(
          {
            text,
            captureId,
            block: line.block,
            section,
            kind,
            heading: line.heading ?? '',
            language,
            order: units.length,
            ...(fact ? { fact } : {}),
          },
          seen.words,
        ),
      );
    }
  }
  return units;
}

/** Facts from structured data whose words stand on no line: they become sentences of their own. */
export function cutLooseFacts(
  facts: readonly Fact[],
  { pages, lines }: { pages: readonly MaterialPage[]; lines: LineIndex },
  seen: Seen,
): Unit[] {
  const known = new Map(pages.map((page) => [page.captureId, page]));
  const texts = new Map<string, string>();
  const isOnPage = (fact: Fact): boolean => {
    const page = known.get(fact.captureId);
    if (!page) return false;
    if (linesAt(lines, fact).some((line) => line.includes(fact.evidence.quote))) return true;
    const text = texts.get(fact.captureId) ?? foldText(page.lines.map((line) => line.text).join('\n'));
    texts.set(fact.captureId, text);
    return text.includes(foldText(fact.evidence.quote));
  };
  const units: Unit[] = [];
  for (const fact of facts) {
    const section = KEY_SECTIONS[fact.key];
    if (!section || units.length >= LIMITS.pageUnits || isOnPage(fact)) continue;
    const page = known.get(fact.captureId);
    for (const text of splitSentences(fact.evidence.quote)) {
      const key = `${fact.captureId}|${text}`;
      if (seen.sentences.has(key)) continue;
      seen.sentences.add(key);
      const kind = page?.kind ?? (fact.key.startsWith('job.') ? 'job-posting' : 'other');
      units.push(
        new Sentence(
          {
            text,
            captureId: fact.captureId,
            section,
            kind,
            heading: '',
            language: page?.language ?? 'en',
            order: 500 + units.length,
            fact: section,
          },
          seen.words,
        ),
      );
    }
  }
  return units;
}
