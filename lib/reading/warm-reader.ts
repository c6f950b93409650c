// The first page costs a reader several times what the next one costs: patterns become programs, vocabularies become
// trees. A few invented lines set most of it up while nobody waits.
import type { Block } from '../snapshot/page-snapshot.ts';
import { readPage } from './read-page.ts';

const POSTING: readonly string[] = [
  'Senior Data Engineer (m/f/d)',
  'Hybrid · Full-time · Leeds · Posted 3 days ago',
  'Salary: £60,000 to £70,000 per year plus equity and a yearly bonus',
];

const DUTIES: readonly string[] = [
  'What you will do',
  'Build and maintain our billing service and report to the head of engineering',
  'Lead a team of five engineers and work from our Leeds office two days a week',
  'Our biggest challenge is to replace the legacy ledger by the end of next year',
];

const NEEDS: readonly string[] = [
  'What we look for',
  'At least 5 years of experience with Python, SQL or similar and a bachelor’s degree',
  'Fluent English, a driving licence and the right to work; we sponsor no visa, some travel, weekend shifts',
  'About us',
  'We are a company that builds software for harbours, founded in 2012 with 140 employees, based in Leeds',
  'Our mission is to help crews, and our values are care and candour. In May 2024 we raised $5 million from investors',
  'Questions? Contact Jane Doe, start date 1 March, apply by 30 June',
];

function toBlock(text: string, index: number): Block {
  const place = { place: 'main', box: 0 } as const;
  if (index === 0) return { kind: 'heading', level: 1, text, ...place };
  return text.length < 20
    ? { kind: 'heading', level: 2, text, ...place }
    : { kind: 'paragraph', text, ...place };
}

function readLines(lines: readonly string[]): void {
  readPage({
    version: 1,
    address: 'https://warm.example/jobs/1',
    title: 'Senior Data Engineer',
    takenAt: '2026-01-01T00:00:00.000Z',
    meta: {},
    structured: [],
    pageState: [],
    frames: [],
    boxes: [{ parent: -1, tag: 'main' }],
    blocks: lines.map(toBlock),
    cut: [],
    cost: { elements: lines.length, ms: 0 },
  });
}

let warming: Promise<void> | undefined;

async function warmUp(rest: () => Promise<void>): Promise<void> {
  let lines = POSTING;
  for (const more of [DUTIES, NEEDS]) {
    readLines(lines);
    await rest();
    lines = [...lines, ...more];
  }
  readLines(lines);
}

/** Reads a few lines once, in steps; `rest` is waited for between them. Later calls do nothing more. */
export function warmReader(rest: () => Promise<void>): Promise<void> {
  return (warming ??= warmUp(rest));
}
