// The notebook's tables as rows of words and numbers. Which columns there are is data; a new one is a new name.
import type { Statement, Story } from '../candidate/candidate.ts';
import type { Round } from '../candidate/round.ts';
import type { Fact } from '../facts/fact.ts';
import { writeCsv, type CsvValue } from './csv.ts';

/** One opportunity with what its tables hold. Dates are ISO 8601, UTC. */
export interface CsvOpportunity {
  company: string;
  role: string;
  stage: string;
  createdAt: string;
  changedAt: string;
  archivedAt?: string | undefined;
  facts: readonly Fact[];
  /** Address and title of each captured page, by capture. */
  pages: ReadonlyMap<string, { address: string; title: string; capturedAt: string }>;
  people: readonly { name: string; title: string; audience: string; notes: string }[];
  rounds: readonly Round[];
  decisions: readonly { suggestionId: string; decision: string; text?: string | undefined; at: string }[];
  statements: readonly Statement[];
}

export interface CsvMaterial {
  opportunities: readonly CsvOpportunity[];
  stories: readonly Story[];
  /** The value of a fact in words. */
  formatFact: (fact: Fact) => string;
}

type Row = Record<string, CsvValue>;
interface TableRow {
  columns: readonly string[];
  rows: (material: CsvMaterial) => Row[];
}

const ofEach = ({ opportunities }: CsvMaterial, rows: (one: CsvOpportunity) => Row[]): Row[] =>
  opportunities.flatMap((one) => rows(one).map((row) => ({ company: one.company, role: one.role, ...row })));

const lines = (parts: readonly string[]): string => parts.join('\n');

function toFactRow(fact: Fact, one: CsvOpportunity, { formatFact }: CsvMaterial): Row {
  const page = one.pages.get(fact.captureId);
  return {
    key: fact.key,
    value: formatFact(fact),
    status: fact.status,
    inferred: fact.inferred ?? false,
    confidence: fact.confidence,
    quote: fact.evidence.quote,
    address: page?.address,
    page: page?.title,
    captured: page?.capturedAt,
    heard: fact.heard?.text,
    changed: fact.changedAt,
  };
}

function toRoundRow({ debrief, interviewers, ...round }: Round): Row {
  return {
    stage: round.stage,
    starts: round.startsAt,
    time_zone: round.timeZone,
    minutes: round.minutes,
    format: round.format,
    place: round.place,
    status: round.status,
    people: interviewers.map(({ name }) => name).join('; '),
    mood: debrief?.mood,
    asked: debrief && lines(debrief.asked.map(({ question, rating }) => [question, rating].join(' '))),
    concerns: debrief && lines(debrief.concerns),
    heard: debrief && lines(debrief.heard),
    promised: debrief && lines(debrief.promised.map(({ what, done }) => `${what}${done ? ' ✓' : ''}`)),
    unasked: debrief && lines(debrief.unasked),
  };
}

const TABLES = {
  opportunities: {
    columns: ['company', 'role', 'stage', 'created', 'changed', 'archived'],
    rows: (material) =>
      ofEach(material, ({ stage, createdAt, changedAt, archivedAt }) => [
        { stage, created: createdAt, changed: changedAt, archived: archivedAt },
      ]),
  },
  facts: {
    columns: [
      'company',
      'role',
      'key',
      'value',
      'status',
      'inferred',
      'confidence',
      'quote',
      'address',
      'page',
      'captured',
      'heard',
      'changed',
    ],
    rows: (material) => ofEach(material, (one) => one.facts.map((fact) => toFactRow(fact, one, material))),
  },
  people: {
    columns: ['company', 'role', 'name', 'title', 'audience', 'notes'],
    rows: (material) =>
      ofEach(material, ({ people }) =>
        people.map(({ name, title, audience, notes }) => ({ name, title, audience, notes })),
      ),
  },
  rounds: {
    columns: [
      'company',
      'role',
      'stage',
      'starts',
      'time_zone',
      'minutes',
      'format',
      'place',
      'status',
      'people',
      'mood',
      'asked',
      'concerns',
      'heard',
      'promised',
      'unasked',
    ],
    rows: (material) => ofEach(material, ({ rounds }) => rounds.map(toRoundRow)),
  },
  questions: {
    columns: ['company', 'role', 'decision', 'text', 'decided', 'id'],
    rows: (material) =>
      ofEach(material, ({ decisions }) =>
        decisions.map(({ decision, text, at, suggestionId }) => ({
          decision,
          text,
          decided: at,
          id: suggestionId,
        })),
      ),
  },
  statements: {
    columns: ['company', 'role', 'topic', 'text', 'to_whom', 'said'],
    rows: (material) =>
      ofEach(material, ({ statements }) =>
        statements.map(({ topic, text, toWhom, saidAt }) => ({ topic, text, to_whom: toWhom, said: saidAt })),
      ),
  },
  stories: {
    columns: [
      'title',
      'employer',
      'year',
      'situation',
      'task',
      'action',
      'result',
      'learning',
      'figures',
      'skills',
      'competencies',
      'times_told',
      'changed',
    ],
    rows: ({ stories }) =>
      stories.map(({ told, figures, skills, competencies, changedAt, ...story }) => ({
        ...story,
        figures: lines(figures),
        skills: skills.join('; '),
        competencies: competencies.join('; '),
        times_told: told.length,
        changed: changedAt,
      })),
  },
} as const satisfies Record<string, TableRow>;

export type CsvTable = keyof typeof TABLES;
export const CSV_TABLES = Object.keys(TABLES) as CsvTable[];

/** One table of the notebook as CSV. */
export function writeTable(table: CsvTable, material: CsvMaterial): string {
  return writeCsv(TABLES[table].columns, TABLES[table].rows(material));
}
