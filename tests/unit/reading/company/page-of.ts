import { createReadingContext } from '../../../../lib/reading/reading-context.ts';
import { readCompanyFacts } from '../../../../lib/reading/company/read-company-facts.ts';
import type { FactKey } from '../../../../lib/facts/fact-key.ts';
import type { Block, PageSnapshot } from '../../../../lib/snapshot/page-snapshot.ts';

/** A line as tests write it: "# text" to "#### text" headings, "- text" items, "label:: value" pairs, else paragraphs. */
function blockOf(line: string): Block {
  const heading = /^(#{1,6}) (.+)$/u.exec(line);
  if (heading)
    return { kind: 'heading', level: heading[1]!.length, text: heading[2]!, place: 'main', box: 0 };
  const pair = /^(.+?):: (.+)$/u.exec(line);
  if (pair)
    return {
      kind: 'label-value',
      text: `${pair[1]}: ${pair[2]}`,
      label: pair[1]!,
      value: pair[2]!,
      place: 'main',
      box: 0,
    };
  if (line.startsWith('- ')) return { kind: 'item', level: 1, text: line.slice(2), place: 'main', box: 0 };
  return { kind: 'paragraph', text: line, place: 'main', box: 0 };
}

/** A snapshot of the given lines at the address of a made-up company. */
export function snapshotOf(lines: readonly string[], extra: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    version: 1,
    address: 'https://www.brightwater.example/about',
    title: 'About us | Brightwater',
    language: 'en',
    takenAt: '2026-11-20T10:00:00Z',
    meta: {},
    structured: [],
    pageState: [],
    frames: [],
    boxes: [{ parent: -1, tag: 'main' }],
    blocks: lines.map(blockOf),
    cut: [],
    cost: { elements: lines.length, ms: 0 },
    ...extra,
  };
}

/** Values of one key that an about page of these lines gives. */
export function readAbout(key: FactKey, ...lines: string[]): unknown[] {
  const facts = readCompanyFacts(createReadingContext(snapshotOf(lines)), 'company-about');
  return facts.filter((fact) => fact.key === key).map(({ value }) => value);
}
