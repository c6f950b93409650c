// An index of words over records, as two flat arrays: it is stored and opened without being built again. Measured beside
// a library of the same purpose, opening 5,000 pages took that a second and more, and this a few milliseconds; see
// tests/bench/search.ts.

/** Kinds of things that are found. */
export const SEARCH_KINDS = [
  'opportunity',
  'page',
  'fact',
  'note',
  'person',
  'round',
  'question',
  'statement',
  'story',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchEntry {
  /** The record: "captures 12". */
  id: string;
  kind: SearchKind;
  /** Empty for what belongs to no opportunity. */
  opportunityId: string;
  /** Changes whenever the record's words may have. */
  stamp: string;
}

/** What is stored: words in order, and for each the entries it stands in. */
export interface StoredIndex {
  entries: SearchEntry[];
  /** All words in order, one a line. */
  words: string;
  /** Where the places of each word begin in `places`; one more than there are words. */
  starts: Uint32Array;
  /** Numbers of entries, times two; odd when the word stands in the entry's title. */
  places: Uint32Array;
}

/** Words of one record, folded. */
export interface IndexedWords {
  entry: SearchEntry;
  title: readonly string[];
  text: readonly string[];
}

/** Gathers records and writes the index. Adding takes as long as the record is; writing is one pass over all words. */
export class IndexWriter {
  private readonly entries: SearchEntry[] = [];
  private readonly places = new Map<string, number[]>();

  add({ entry, title, text }: IndexedWords): void {
    const number = this.entries.push(entry) - 1;
    const inTitle = new Set(title);
    for (const word of inTitle) this.place(word, number * 2 + 1);
    for (const word of new Set(text)) if (!inTitle.has(word)) this.place(word, number * 2);
  }

  /** Takes an entry over from another index without its words; see `addPlaces`. Returns its number here. */
  addEntry(entry: SearchEntry): number {
    return this.entries.push(entry) - 1;
  }

  place(word: string, place: number): void {
    const known = this.places.get(word);
    if (known) known.push(place);
    else this.places.set(word, [place]);
  }

  write(): StoredIndex {
    const words = [...this.places.keys()].sort();
    const starts = new Uint32Array(words.length + 1);
    let total = 0;
    for (const [at, word] of words.entries()) {
      starts[at] = total;
      total += this.places.get(word)?.length ?? 0;
    }
    starts[words.length] = total;
    const places = new Uint32Array(total);
    for (const [at, word] of words.entries()) places.set(this.places.get(word) ?? [], starts[at]);
    return { entries: this.entries, words: words.join('\n'), starts, places };
  }
}

/** An index of nothing. */
export function emptyIndex(): StoredIndex {
  return new IndexWriter().write();
}

/** The index without some entries and with others added: one pass, no text is read again. */
export function changeIndex(
  { entries, words, starts, places }: StoredIndex,
  gone: ReadonlySet<string>,
  added: readonly IndexedWords[],
): StoredIndex {
  const writer = new IndexWriter();
  const numbers = entries.map((entry) => (gone.has(entry.id) ? -1 : writer.addEntry(entry)));
  const list = words === '' ? [] : words.split('\n');
  for (const [at, word] of list.entries()) {
    for (let place = starts[at]!; place < starts[at + 1]!; place += 1) {
      const number = numbers[places[place]! >> 1]!;
      if (number >= 0) writer.place(word, number * 2 + (places[place]! & 1));
    }
  }
  for (const one of added) writer.add(one);
  return writer.write();
}
