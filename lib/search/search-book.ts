// The index as it is used: a large part that is written seldom, and a small one with what changed since.
import { OpenIndex, type SearchAnswer, type SearchFilter } from './find-entries.ts';
import {
  changeIndex,
  emptyIndex,
  IndexWriter,
  type IndexedWords,
  type SearchEntry,
  type StoredIndex,
} from './search-index.ts';

/** With more recent changes than this the two parts become one. */
const RECENT_LIMIT = 400;

export class SearchBook {
  private base: OpenIndex;
  private recent: OpenIndex;
  private readonly added: Map<string, IndexedWords>;
  private readonly gone: Set<string>;

  constructor(
    base: StoredIndex = emptyIndex(),
    added: readonly IndexedWords[] = [],
    gone: readonly string[] = [],
  ) {
    this.base = new OpenIndex(base);
    this.added = new Map(added.map((one) => [one.entry.id, one]));
    this.gone = new Set(gone);
    this.recent = this.openRecent();
  }

  /** Every entry there is now, by id, with its stamp. */
  listStamps(): Map<string, string> {
    const stamps = new Map<string, string>();
    const note = ({ id, stamp }: SearchEntry) => stamps.set(id, stamp);
    for (const entry of this.base.stored.entries) if (!this.gone.has(entry.id)) note(entry);
    for (const { entry } of this.added.values()) note(entry);
    return stamps;
  }

  /** Takes changes in. True when the large part was written anew and must be stored. */
  change(added: readonly IndexedWords[], gone: readonly string[]): boolean {
    for (const id of gone) {
      this.added.delete(id);
      this.gone.add(id);
    }
    for (const one of added) {
      this.gone.add(one.entry.id);
      this.added.set(one.entry.id, one);
    }
    if (this.added.size + this.gone.size <= RECENT_LIMIT) {
      this.recent = this.openRecent();
      return false;
    }
    this.base = new OpenIndex(changeIndex(this.base.stored, this.gone, [...this.added.values()]));
    this.added.clear();
    this.gone.clear();
    this.recent = this.openRecent();
    return true;
  }

  /** What is to be stored of it. */
  get parts(): { base: StoredIndex; added: IndexedWords[]; gone: string[] } {
    return { base: this.base.stored, added: [...this.added.values()], gone: [...this.gone] };
  }

  /** The best entries that hold all words; `words` are folded. */
  search(words: readonly string[], filter: SearchFilter, limit: number): SearchAnswer {
    const base = this.base.search(words, filter, limit + this.gone.size);
    const recent = this.recent.search(words, filter, limit);
    const old = base.found.filter(({ entry }) => !this.gone.has(entry.id));
    const found = [...recent.found, ...old].sort((a, b) => b.score - a.score).slice(0, limit);
    const total = recent.total + base.total - (base.found.length - old.length);
    return { found, total, looked: [...new Set([...base.looked, ...recent.looked])] };
  }

  private openRecent(): OpenIndex {
    const writer = new IndexWriter();
    for (const one of this.added.values()) writer.add(one);
    return new OpenIndex(writer.write());
  }
}
