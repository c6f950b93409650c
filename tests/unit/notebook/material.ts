// Made-up pages, readings and facts for tests of the notebook.
import type { FactKey, FactValueOf } from '../../../lib/facts/fact-key.ts';
import type { FoundFact } from '../../../lib/facts/fact.ts';
import type { PageReading } from '../../../lib/reading/page-reading.ts';
import type { PageSnapshot } from '../../../lib/snapshot/page-snapshot.ts';

export const POSTING_ADDRESS = 'https://jobs.tarnwick.example/roles/data-engineer-481';

/** A page whose blocks are the given lines. */
export function makeSnapshot(lines: readonly string[], address = POSTING_ADDRESS): PageSnapshot {
  return {
    version: 1,
    address,
    title: lines[0] ?? '',
    takenAt: '2026-11-20T09:00:00.000Z',
    meta: {},
    structured: [],
    pageState: [],
    frames: [],
    boxes: [{ parent: -1, tag: 'main' }],
    blocks: lines.map((text) => ({ kind: 'paragraph', text, place: 'main', box: 0 })),
    cut: [],
    cost: { elements: lines.length, ms: 1 },
  };
}

/** A fact whose quote is its value, or the given words. */
export function makeFact<K extends FactKey>(key: K, value: FactValueOf<K>, quote = String(value)): FoundFact {
  const fact = { key, value, evidence: { quote, source: 'visible' }, tier: 'labelled', confidence: 0.9 };
  return fact as FoundFact;
}

/** A reading of the snapshot that finds the given facts and takes every block as a line. */
export function makeReading(
  snapshot: PageSnapshot,
  facts: readonly FoundFact[],
  rest: Partial<PageReading> = {},
): PageReading {
  return {
    readerVersion: 1,
    kind: 'job-posting',
    reasons: [{ signal: 'page:apply-button', kind: 'job-posting', weight: 3 }],
    language: 'en',
    facts: [...facts],
    lines: snapshot.blocks.map((block, index) => ({ block: index, text: block.text, section: 'other' })),
    notes: [],
    ...rest,
  };
}
