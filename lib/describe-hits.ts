// What is shown of things found: the record's own words around those looked for, and the way to its place. Reads only.
import type { Fact } from './facts/fact.ts';
import { factsOfCapture, getCapture, getOpportunity, linesOf } from './notebook/queries.ts';
import { getRecord } from './notebook/save-record.ts';
import type { RecordOf, RecordTable } from './notebook/problems.ts';
import type { FoundEntry, SearchAnswer } from './search/find-entries.ts';
import { countHits, excerpt } from './search/mark-words.ts';
import type { SearchKind } from './search/search-index.ts';

export interface Hit {
  id: string;
  kind: SearchKind;
  /** Where in the notebook it is. */
  route: string;
  /** The record's name, where it has one. */
  title: string;
  /** The words around those looked for; empty when the title says it all. */
  text: string;
  /** Company and role it belongs to. */
  opportunity?: { company: string; role: string };
  /** ISO 8601, where the day matters. */
  day?: string;
  fact?: Fact;
}

/** Facts of one page that are shown. */
const FACTS_OF_PAGE = 3;

type Described = Omit<Hit, 'id' | 'kind' | 'opportunity'>;

function bestOf(texts: readonly string[], looked: readonly string[]): string {
  let best = '';
  let most = 0;
  for (const text of texts) {
    const hits = countHits(text, looked);
    if (hits > most) [best, most] = [text, hits];
  }
  return excerpt(best, looked);
}

async function describePage(key: string, looked: readonly string[]): Promise<Described[]> {
  const capture = await getCapture(key);
  if (!capture) return [];
  const lines = (await linesOf(key)).filter((line) => !line.hidden).map((line) => line.text);
  const { opportunityId, title, address, capturedAt } = capture;
  const route = `/opportunity/${opportunityId}/page/${key}`;
  return [{ route, title: title || address, text: bestOf(lines, looked), day: capturedAt }];
}

async function describeFacts(key: string, looked: readonly string[]): Promise<Described[]> {
  const hitsOf = (fact: Fact) => countHits(`${JSON.stringify(fact.value)} ${fact.evidence.quote}`, looked);
  return (await factsOfCapture(key))
    .map((fact) => ({ fact, hits: hitsOf(fact) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, FACTS_OF_PAGE)
    .map(({ fact }) => ({
      route: `/opportunity/${fact.opportunityId}/facts`,
      title: '',
      text: excerpt(fact.evidence.quote, looked),
      fact,
    }));
}

interface Shown<T extends RecordTable> {
  route: (record: RecordOf<T>) => string;
  title: (record: RecordOf<T>) => string;
  texts: (record: RecordOf<T>) => readonly (string | undefined)[];
  day?: (record: RecordOf<T>) => string | undefined;
}
const shown = <T extends RecordTable>(_table: T, row: Shown<T>): Shown<RecordTable> => row;
const part = (name: string) => (record: { opportunityId: string }) =>
  `/opportunity/${record.opportunityId}/${name}`;

const SHOWN: Partial<Record<RecordTable, Shown<RecordTable>>> = {
  opportunities: shown('opportunities', {
    route: ({ id }) => `/opportunity/${id}`,
    title: ({ role, company }) => role || company,
    texts: () => [],
  }),
  notes: shown('notes', {
    route: part('notes'),
    title: () => '',
    texts: ({ text }) => [text],
    day: ({ at }) => at,
  }),
  people: shown('people', {
    route: part('people'),
    title: ({ name }) => name,
    texts: ({ title, notes }) => [title, notes],
  }),
  rounds: shown('rounds', {
    route: part('rounds'),
    title: ({ place }) => place,
    texts: ({ debrief }) => [
      ...(debrief?.asked.map(({ question }) => question) ?? []),
      ...(debrief?.unasked ?? []),
      ...(debrief?.heard ?? []),
      ...(debrief?.concerns ?? []),
      ...(debrief?.interest ?? []),
      ...(debrief?.promised.map(({ what }) => what) ?? []),
    ],
    day: ({ startsAt }) => startsAt,
  }),
  decisions: shown('decisions', { route: part('prepare'), title: () => '', texts: ({ text }) => [text] }),
  sheets: shown('sheets', {
    route: ({ opportunityId, roundId }) => `/opportunity/${opportunityId}/sheet/${roundId}`,
    title: () => '',
    texts: ({ own }) => own.map(({ text }) => text),
  }),
  statements: shown('statements', {
    route: part('rounds'),
    title: () => '',
    texts: ({ text, toWhom }) => [text, toWhom],
    day: ({ saidAt }) => saidAt,
  }),
  stories: shown('stories', {
    route: ({ id }) => `/stories/${id}`,
    title: ({ title }) => title,
    texts: (story) => [
      story.situation,
      story.task,
      story.action,
      story.result,
      story.learning,
      story.employer,
      ...story.figures,
      ...story.skills,
    ],
  }),
};

async function describeRecord(
  table: RecordTable,
  key: IDBValidKey,
  looked: readonly string[],
): Promise<Described[]> {
  const row = SHOWN[table];
  const record = await getRecord(table, key);
  if (!row || !record) return [];
  const texts = row.texts(record).filter((text) => text !== undefined);
  const day = row.day?.(record);
  return [
    { route: row.route(record), title: row.title(record), text: bestOf(texts, looked), ...(day && { day }) },
  ];
}

async function describe({ entry }: FoundEntry, looked: readonly string[]): Promise<Hit[]> {
  const [kind, table, ...rest] = entry.id.split(' ');
  const key = JSON.parse(rest.join(' ')) as IDBValidKey;
  const described = await (kind === 'page'
    ? describePage(String(key), looked)
    : kind === 'fact'
      ? describeFacts(String(key), looked)
      : describeRecord(table as RecordTable, key, looked));
  const opportunity = entry.opportunityId === '' ? undefined : await getOpportunity(entry.opportunityId);
  return described.map((hit, at) => ({
    ...hit,
    id: `${entry.id} ${at}`,
    kind: entry.kind,
    ...(opportunity && { opportunity: { company: opportunity.company, role: opportunity.role } }),
  }));
}

/** The hits of an answer in its order; what is gone from the notebook by now is left out. */
export async function describeHits({ found, looked }: SearchAnswer): Promise<Hit[]> {
  return (await Promise.all(found.map((one) => describe(one, looked)))).flat();
}
