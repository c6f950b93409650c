// Where the search index lies between two visits: a database of its own, made from the notebook and thrown away freely.
import { Dexie, type EntityTable } from 'dexie';
import type { IndexedWords, StoredIndex } from '../search/search-index.ts';

/** Raised when words are taken from records in another way; an index of another number is built anew. */
const INDEX_VERSION = 1;

/** The large part of the index, changed seldom. `id` differs with every writing of it. */
export interface StoredBase {
  id: string;
  index: StoredIndex;
}

/** What came and went since the large part was written. */
export interface StoredRecent {
  baseId: string;
  /** The state of the notebook the index is of; see `readState`. */
  state: string;
  added: IndexedWords[];
  gone: string[];
}

interface PartRow {
  id: 'base' | 'recent';
  version: number;
  part: StoredBase | StoredRecent;
}

const store = new Dexie('second-round-search') as Dexie & { parts: EntityTable<PartRow, 'id'> };
store.version(1).stores({ parts: 'id' });

/** The index as it was stored; undefined when there is none, or one of another version. */
export async function readSearchIndex(): Promise<{ base: StoredBase; recent: StoredRecent } | undefined> {
  const [base, recent] = await store.parts.bulkGet(['base', 'recent']);
  if (base?.version !== INDEX_VERSION || !recent) return undefined;
  const parts = { base: base.part as StoredBase, recent: recent.part as StoredRecent };
  return parts.recent.baseId === parts.base.id ? parts : undefined;
}

/** Stores the index; the large part only when it is given. */
export async function writeSearchIndex(recent: StoredRecent, base?: StoredBase): Promise<void> {
  const rows: PartRow[] = [{ id: 'recent', version: INDEX_VERSION, part: recent }];
  if (base) rows.push({ id: 'base', version: INDEX_VERSION, part: base });
  await store.parts.bulkPut(rows);
}

/** Deletes the index. */
export async function dropSearchIndex(): Promise<void> {
  await store.parts.clear();
}
