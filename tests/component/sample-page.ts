// A made-up posting of a made-up company, as snapshot and reading, for screens to show.
import type { FoundFact } from '../../lib/facts/fact.ts';
import type { PageReading, SectionLine } from '../../lib/reading/page-reading.ts';
import type { Block, PageSnapshot } from '../../lib/snapshot/page-snapshot.ts';

const heading = (text: string, level = 2): Block => ({ kind: 'heading', text, level, place: 'main', box: 0 });
const line = (text: string): Block => ({ kind: 'paragraph', text, place: 'main', box: 0 });
const item = (text: string): Block => ({ kind: 'item', text, level: 1, place: 'main', box: 0 });

const BLOCKS: Block[] = [
  heading('Lead Timetable Engineer', 1),
  line('Fernhill Transit runs the night buses of eleven towns around Lake Orrin.'),
  line('Orrinport, hybrid, three days on site. Full time. €72,000 to €84,000 a year.'),
  heading('What you will do'),
  item('Rebuild the planning service so that a timetable change reaches drivers in under ten minutes.'),
  item('Lead four engineers and review their designs.'),
  item('Agree service levels with the control room and the depots.'),
  item('Retire the 2009 scheduling system without a night of missed buses.'),
  item('Write down what went wrong after every incident, so that it happens once.'),
  item('Help the depots plan battery charging for the first forty electric buses.'),
  item('Present the state of the rebuild to the towns every quarter.'),
  heading('What we ask'),
  item('Five years of building services that other people depend on.'),
  item('Python and PostgreSQL in production.'),
  item('You have led a small team.'),
  heading('Nice to have'),
  item('Experience with GTFS or public transport.'),
  heading('What we offer'),
  item('Thirty days of leave and every bus in the region for free.'),
  item('A training budget of €2,000 a year.'),
  heading('How it goes on'),
  item('A call with Maren Vold, Head of Planning.'),
  item('A half day on site with the team.'),
];

type Place = number | ({ block: number } & Partial<FoundFact>);

function fact(key: FoundFact['key'], value: unknown, place: Place): FoundFact {
  const { block, ...more } = typeof place === 'number' ? { block: place } : place;
  const quote = BLOCKS[block]?.text ?? '';
  return {
    key,
    value,
    evidence: { quote, source: 'visible', block },
    tier: 'section',
    confidence: 0.9,
    ...more,
  } as FoundFact;
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const text = (block: number) => BLOCKS[block]?.text ?? '';
const skill = (name: string, need: 'must' | 'nice') => ({ name, need });

export const SAMPLE_FACTS: FoundFact[] = [
  fact('job.title', 'Lead Timetable Engineer', 0),
  fact('company.name', 'Fernhill Transit', 1),
  fact('company.summary', text(1), 1),
  fact('job.location', 'Orrinport', 2),
  fact('job.workplace', 'hybrid', 2),
  fact('job.workplaceScope', 'three days on site', 2),
  fact('job.employmentType', 'full-time', 2),
  fact('job.salary', { min: 72_000, max: 84_000, currency: 'EUR', period: 'year' }, 2),
  fact('job.level', 'lead', { block: 0, inferred: true, confidence: 0.7 }),
  fact('job.applyBy', '2026-12-18', {
    block: 2,
    evidence: { quote: '2026-12-18', source: 'json-ld' },
    tier: 'structured',
  }),
  fact('job.schedule', 'On call one week in five', {
    block: 2,
    evidence: { quote: 'On call one week in five', source: 'hidden', block: 2 },
    confidence: 0.5,
  }),
  ...numbers(4, 10).map((block) => fact('job.responsibility', text(block), block)),
  ...numbers(12, 14).map((block) => fact('job.requirement', text(block), block)),
  fact('job.preference', text(16), 16),
  fact('job.yearsExperience', 5, 12),
  fact('job.skill', skill('Python', 'must'), 13),
  fact('job.skill', skill('PostgreSQL', 'must'), 13),
  fact('job.skill', skill('GTFS', 'nice'), 16),
  ...numbers(18, 19).map((block) => fact('job.benefit', text(block), block)),
  ...numbers(21, 22).map((block) => fact('job.processStep', text(block), block)),
  fact('company.person', { name: 'Maren Vold', title: 'Head of Planning' }, 21),
];

const LINES: SectionLine[] = BLOCKS.map((block, index) => ({
  block: index,
  text: block.text,
  section: index < 4 ? 'company' : index < 12 ? 'responsibilities' : index < 16 ? 'requirements' : 'benefits',
}));

/** The posting as taken. */
export function sampleSnapshot(change: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    version: 1,
    address: 'https://jobs.fernhill.example/lead-timetable-engineer',
    title: 'Lead Timetable Engineer at Fernhill Transit',
    language: 'en',
    takenAt: '2026-11-20T09:30:00.000Z',
    meta: {},
    structured: [],
    pageState: [],
    frames: [],
    boxes: [{ parent: -1, tag: 'main' }],
    blocks: BLOCKS,
    cut: [],
    cost: { elements: 120, ms: 4 },
    ...change,
  };
}

/** The posting as read. */
export function sampleReading(change: Partial<PageReading> = {}): PageReading {
  return {
    readerVersion: 1,
    kind: 'job-posting',
    reasons: [
      { signal: 'structured:JobPosting', kind: 'job-posting', weight: 5, detail: 'JobPosting' },
      { signal: 'page:apply-button', kind: 'job-posting', weight: 2, detail: 'Apply now' },
    ],
    language: 'en',
    facts: SAMPLE_FACTS,
    lines: LINES,
    notes: [],
    ...change,
  };
}
