// Search over everything in the notebook: opened from where it was stored, brought up to date in small steps.
import { findBackupState } from './notebook/backup/backup-state.ts';
import { listSearchSources, type SearchSource } from './notebook/search-sources.ts';
import { readSearchIndex, writeSearchIndex } from './notebook/search-store.ts';
import type { SearchAnswer, SearchFilter } from './search/find-entries.ts';
import { foldedWords } from './search/fold-words.ts';
import { SearchBook } from './search/search-book.ts';
import { IndexWriter, type IndexedWords } from './search/search-index.ts';

/** Called between two steps; resolves when there is time for the next. */
type Rest = () => Promise<void>;

/** Milliseconds of work between two rests. */
const SLICE = 25;

/** Rests only when there was something to rest from: small notebooks are done at once. */
function restSometimes(rest: Rest): Rest {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await rest();
    since = performance.now();
  };
}

/** Tells whether anything was written since; the notebook counts its changes by itself. */
async function readState(): Promise<string> {
  const { at = '', changes } = await findBackupState();
  return `${at} ${changes}`;
}

async function readWords({ entry, title, text }: SearchSource): Promise<IndexedWords> {
  return { entry, title: foldedWords(title), text: [...new Set(foldedWords(await text()))] };
}

export class NotebookSearch {
  private book: SearchBook;
  private baseId: string;
  private state: string;
  private refreshing: Promise<void> | undefined;

  private constructor(book: SearchBook, baseId: string, state: string) {
    this.book = book;
    this.baseId = baseId;
    this.state = state;
  }

  /** Opens the stored index as it is; an empty one when there is none. */
  static async open(): Promise<NotebookSearch> {
    const stored = await readSearchIndex().catch(() => undefined);
    if (!stored) return new NotebookSearch(new SearchBook(), '', '');
    const { base, recent } = stored;
    return new NotebookSearch(new SearchBook(base.index, recent.added, recent.gone), base.id, recent.state);
  }

  /** True when the index is of the notebook as it is now. */
  async isCurrent(): Promise<boolean> {
    return this.state === (await readState());
  }

  /** Brings the index up to date, a batch at a time, and stores it. One at a time: a second call waits for the first. */
  async refresh(rest: Rest): Promise<void> {
    this.refreshing = (this.refreshing ?? Promise.resolve()).then(() =>
      this.bringUpToDate(restSometimes(rest)),
    );
    return this.refreshing;
  }

  private async bringUpToDate(rest: Rest): Promise<void> {
    const state = await readState();
    if (this.state === state) return;
    const known = this.book.listStamps();
    if (known.size === 0) return this.build(state, rest);
    const added: IndexedWords[] = [];
    for await (const batch of listSearchSources()) {
      for (const source of batch) {
        if (known.get(source.entry.id) !== source.entry.stamp) added.push(await readWords(source));
        known.delete(source.entry.id);
        await rest();
      }
    }
    const rewritten = this.book.change(added, [...known.keys()]);
    this.state = state;
    await this.store(rewritten);
  }

  /** The first time: words go straight into the large part, so that they are in memory once. */
  private async build(state: string, rest: Rest): Promise<void> {
    const writer = new IndexWriter();
    for await (const batch of listSearchSources()) {
      for (const source of batch) {
        writer.add(await readWords(source));
        await rest();
      }
    }
    this.book = new SearchBook(writer.write());
    this.state = state;
    await this.store(true);
  }

  /** The best that hold every word of the text, or its beginning. Nothing for less than two letters. */
  find(text: string, filter: SearchFilter = {}, limit = 50): SearchAnswer {
    const words = foldedWords(text);
    if (words.join('').length < 2) return { found: [], total: 0, looked: [] };
    return this.book.search(words, filter, limit);
  }

  private async store(rewritten: boolean): Promise<void> {
    const { base, added, gone } = this.book.parts;
    const isNew = rewritten || this.baseId === '';
    if (isNew) this.baseId = crypto.randomUUID();
    const recent = { baseId: this.baseId, state: this.state, added, gone };
    // A full disk costs the next visit some time and nothing else.
    await writeSearchIndex(recent, isNew ? { id: this.baseId, index: base } : undefined).catch(
      () => undefined,
    );
  }
}

let current: Promise<NotebookSearch> | undefined;

/** The search of this screen; opened once. */
export function openSearch(): Promise<NotebookSearch> {
  current ??= NotebookSearch.open();
  return current;
}

/** Lets go of the index in memory, after the stored one was dropped. */
export function forgetSearch(): void {
  current = undefined;
}
