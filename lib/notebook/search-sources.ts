// What of the notebook can be searched: which words of which records, under which name. Reads only.
import type { Fact } from '../facts/fact.ts';
import type { SearchEntry, SearchKind } from '../search/search-index.ts';
import { notebook } from './database.ts';
import { keepGood, keepGoodOne, type RecordOf, type RecordTable } from './problems.ts';

/** One thing that can be found, with the way to its words; they are read only when they may have changed. */
export interface SearchSource {
  entry: SearchEntry;
  title: string;
  text: () => Promise<string>;
}

interface SourceRow<T extends RecordTable> {
  table: T;
  kind: SearchKind;
  stamp: (record: RecordOf<T>) => string;
  title: (record: RecordOf<T>) => string;
  text: (record: RecordOf<T>) => string;
}

const row = <T extends RecordTable>(source: SourceRow<T>): SourceRow<T> => source;
const join = (...parts: readonly (string | undefined | readonly string[])[]): string =>
  parts.flat().filter(Boolean).join('\n');

/** Records whose words are all in themselves. */
const ROWS = [
  row({
    table: 'opportunities',
    kind: 'opportunity',
    stamp: ({ changedAt }) => changedAt,
    title: ({ role, company }) => join(role, company),
    text: () => '',
  }),
  row({ table: 'notes', kind: 'note', stamp: ({ at }) => at, title: () => '', text: ({ text }) => text }),
  row({
    table: 'people',
    kind: 'person',
    stamp: ({ changedAt }) => changedAt,
    title: ({ name }) => name,
    text: ({ title, notes }) => join(title, notes),
  }),
  row({
    table: 'rounds',
    kind: 'round',
    stamp: ({ changedAt }) => changedAt,
    title: ({ place }) => place,
    text: ({ debrief }) =>
      join(
        debrief?.heard,
        debrief?.concerns,
        debrief?.interest,
        debrief?.promised.map(({ what }) => what),
      ),
  }),
  row({
    table: 'rounds',
    kind: 'question',
    stamp: ({ changedAt }) => changedAt,
    title: () => '',
    text: ({ debrief }) =>
      join(
        debrief?.asked.map(({ question }) => question),
        debrief?.unasked,
      ),
  }),
  row({
    table: 'decisions',
    kind: 'question',
    stamp: ({ at }) => at,
    title: () => '',
    text: ({ text }) => text ?? '',
  }),
  row({
    table: 'sheets',
    kind: 'question',
    stamp: ({ changedAt }) => changedAt,
    title: () => '',
    text: ({ own }) => join(own.map(({ text }) => text)),
  }),
  row({
    table: 'statements',
    kind: 'statement',
    stamp: ({ saidAt, text }) => `${saidAt} ${text}`,
    title: () => '',
    text: ({ text, toWhom }) => join(text, toWhom),
  }),
  row({
    table: 'stories',
    kind: 'story',
    stamp: ({ changedAt }) => changedAt,
    title: ({ title }) => title,
    text: ({ employer, situation, task, action, result, learning, figures, skills }) =>
      join(employer, situation, task, action, result, learning, figures, skills),
  }),
] as const;

/** Name of a thing that can be found: its kind, its table, its key. */
export function searchId(kind: SearchKind, table: string, key: IDBValidKey): string {
  return `${kind} ${table} ${JSON.stringify(key)}`;
}

/** Every piece of text in a fact's value, and its quote. */
export function factText({ value, evidence }: Fact): string {
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return join(parts.map(String), evidence.quote);
}

async function listRow<T extends RecordTable>(source: SourceRow<T>): Promise<SearchSource[]> {
  const { table, kind } = source;
  const { keyPath } = notebook.table(table).schema.primKey;
  return keepGood(table, await notebook.table(table).toArray()).map((record) => {
    const fields = record as Record<string, unknown>;
    const key = Array.isArray(keyPath) ? keyPath.map((part) => fields[part]) : fields[keyPath as string];
    const { opportunityId, id } = fields as { opportunityId?: string; id?: string };
    const entry = {
      id: searchId(kind, table, key as IDBValidKey),
      kind,
      opportunityId: opportunityId ?? (table === 'opportunities' ? (id ?? '') : ''),
      stamp: source.stamp(record),
    };
    return { entry, title: source.title(record), text: () => Promise.resolve(source.text(record)) };
  });
}

/** Pages at once. */
const BATCH = 200;

async function listPages(after: string): Promise<{ sources: SearchSource[]; last: string | undefined }> {
  const rows = await notebook.captures.where('id').above(after).limit(BATCH).toArray();
  const captures = keepGood('captures', rows);
  const facts = keepGood(
    'facts',
    await notebook.facts
      .where('captureId')
      .anyOf(captures.map(({ id }) => id))
      .toArray(),
  );
  const byCapture = Map.groupBy(facts, ({ captureId }) => captureId);
  const sources = captures.flatMap((capture) => [
    toPageSource(capture),
    ...toFactSource(capture, byCapture.get(capture.id) ?? []),
  ]);
  return { sources, last: rows.at(-1)?.id };
}

function toPageSource(capture: RecordOf<'captures'>): SearchSource {
  const { id, opportunityId, title, address, contentHash, readerVersion, capturedAt } = capture;
  return {
    entry: {
      id: searchId('page', 'captures', id),
      kind: 'page',
      opportunityId,
      stamp: `${contentHash.slice(0, 12)} ${readerVersion} ${capturedAt}`,
    },
    title: join(title, address.replace(/^https?:\/\/(?:www\.)?/, '')),
    text: async () => {
      const { lines = [] } = keepGoodOne('lines', await notebook.lines.get(id)) ?? {};
      return join(lines.filter(({ hidden }) => !hidden).map(({ text }) => text));
    },
  };
}

/** The facts of one page are one entry; which of them it was is looked up for what is shown. */
function toFactSource({ id, opportunityId }: RecordOf<'captures'>, facts: readonly Fact[]): SearchSource[] {
  if (facts.length === 0) return [];
  const newest = facts
    .map(({ changedAt }) => changedAt)
    .sort()
    .at(-1);
  const entry: SearchEntry = {
    id: searchId('fact', 'facts', id),
    kind: 'fact',
    opportunityId,
    stamp: `${facts.length} ${newest}`,
  };
  return [{ entry, title: '', text: () => Promise.resolve(join(facts.map(factText))) }];
}

/** Everything that can be searched, batch by batch. */
export async function* listSearchSources(): AsyncGenerator<SearchSource[]> {
  // The rows differ in their table; each is taken with its own.
  for (const source of ROWS) yield await listRow(source as unknown as SourceRow<RecordTable>);
  for (let after: string | undefined = ''; after !== undefined;) {
    const { sources, last }: Awaited<ReturnType<typeof listPages>> = await listPages(after);
    yield sources;
    after = last;
  }
}
