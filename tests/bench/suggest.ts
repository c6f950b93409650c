// How long suggesting takes for an opportunity of 10, 30, 100 and 300 made-up pages. Run: node tests/bench/suggest.ts
import { factRecordSchema, type Fact } from '../../lib/facts/fact.ts';
import type { MaterialPage } from '../../lib/suggest/suggestion.ts';
import { suggest } from '../../lib/suggest/suggest.ts';

const NOUNS = [
  'settlement runs',
  'landlord accounts',
  'repair orders',
  'rent ledgers',
  'audit files',
  'payout rules',
  'tenancy records',
  'meter readings',
  'arrears letters',
  'inspection rounds',
];
const VERBS = [
  'Build',
  'Maintain',
  'Improve',
  'Own',
  'Analyse',
  'Explain',
  'Plan',
  'Ensure the quality of',
  'Document',
  'Coordinate',
];
const STORIES = [
  'Our housing teams struggle to keep up with demand for repairs in the winter months.',
  'In May we opened a second office in Porto with forty people.',
  'We aim to cut the time from request to repair from 21 days to 9 days.',
  'Every team of seven decides its own plan for the quarter and writes it down.',
  'The ledger takes 2 million postings a day across 31 cities.',
  'Tessaly Homes cut its arrears by 18% within a year.',
];

/** A made-up opportunity: one posting and company pages, ten facts a page. */
export function makeInput(count: number) {
  const pages: MaterialPage[] = [];
  const facts: Fact[] = [];
  for (let page = 0; page < count; page += 1) {
    const captureId = `c${page}`;
    const posting = page === 0;
    const lines = Array.from({ length: 40 }, (_, line) => {
      const seed = page * 7 + line;
      const duty = `${VERBS[seed % 10]} ${NOUNS[(seed * 3) % 10]} for ${NOUNS[(seed * 7 + 1) % 10]} in region ${seed}`;
      const text =
        posting && line % 2 === 0
          ? duty
          : `${STORIES[seed % 6]} Region ${seed} follows with ${NOUNS[seed % 10]}.`;
      return {
        block: line,
        text,
        section: posting ? (line % 2 === 0 ? 'responsibilities' : 'company') : 'other',
        heading: 'About the work',
      };
    });
    pages.push({
      captureId,
      address: `https://tarn.example/${page}`,
      title: `Page ${page}`,
      kind: posting ? 'job-posting' : 'company-about',
      language: 'en',
      capturedAt: '2026-03-01T08:00:00.000Z',
      lines,
    });
    lines.slice(0, 10).forEach((line, index) => {
      const record = factRecordSchema.parse({
        id: `${captureId}-${index}`,
        opportunityId: 'o1',
        captureId,
        readerVersion: 1,
        status: 'found',
        changedAt: '2026-03-01T08:00:00.000Z',
      });
      facts.push({
        ...record,
        key: posting ? 'job.responsibility' : 'company.challenge',
        value: line.text,
        evidence: { quote: line.text, source: 'visible', block: line.block },
        tier: 'section',
        confidence: 0.9,
      });
    });
  }
  const interviewer = {
    id: 'i1',
    name: 'Ines Rocha',
    title: 'Engineering Manager',
    audience: 'hiring-manager' as const,
    notes: '',
  };
  return {
    pages,
    facts,
    now: '2026-03-02T08:00:00.000Z',
    candidate: {
      profile: { resume: '', skills: [], criteria: [], workStyle: '', changedAt: '2026-03-01T08:00:00.000Z' },
      stories: [],
      statements: [],
    },
    round: {
      id: 'r2',
      opportunityId: 'o1',
      stage: 'second' as const,
      minutes: 60,
      format: 'video' as const,
      place: '',
      interviewers: [interviewer],
      status: 'planned' as const,
    },
  };
}

/** Median of `runs` timings in milliseconds, after warm-up. */
export function measure(count: number, runs = 15): number {
  const input = makeInput(count);
  for (let run = 0; run < 15; run += 1) suggest(input);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    suggest(input);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

if (process.argv[1]?.endsWith('bench/suggest.ts')) {
  for (const count of [10, 30, 100, 300])
    console.log(
      `${String(count).padStart(4)} pages, ${count * 10} facts: ${measure(count).toFixed(1)} ms median`,
    );
}
