// Finds entries for words as they are being typed: every word must stand in the entry, or be the beginning of one.
import { isNear } from './near-words.ts';
import type { SearchEntry, SearchKind, StoredIndex } from './search-index.ts';

/** Shorter words are not guessed at. */
const GUESS_FROM = 5;
/** A word in the title says more than one in the text. */
const TITLE_WEIGHT = 4;
const EXACT_WEIGHT = 1.5;

export interface SearchFilter {
  kind?: SearchKind | undefined;
  opportunityId?: string | undefined;
}

export interface FoundEntry {
  entry: SearchEntry;
  score: number;
}

export interface SearchAnswer {
  found: FoundEntry[];
  /** All that were found; `found` holds the best of them. */
  total: number;
  /** The beginnings of words that were looked for, with words guessed instead. */
  looked: string[];
}

/** An index opened for searching. */
export class OpenIndex {
  readonly stored: StoredIndex;
  private readonly words: string[];

  constructor(stored: StoredIndex) {
    this.stored = stored;
    this.words = stored.words === '' ? [] : stored.words.split('\n');
  }

  /** The best entries that hold all words. `words` are folded. */
  search(words: readonly string[], filter: SearchFilter, limit: number): SearchAnswer {
    const { entries } = this.stored;
    const looked: string[] = [];
    let scores: Float32Array | undefined;
    for (const word of words) {
      const next = this.scoreWord(word, looked);
      if (scores)
        for (const [at, score] of scores.entries()) next[at] = score && next[at] ? score + next[at] : 0;
      scores = next;
    }
    const found: FoundEntry[] = [];
    for (const [at, score] of (scores ?? []).entries()) {
      const entry = entries[at]!;
      if (score > 0 && fits(entry, filter)) found.push({ entry, score });
    }
    found.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
    return { found: found.slice(0, limit), total: found.length, looked };
  }

  private scoreWord(word: string, looked: string[]): Float32Array {
    const scores = new Float32Array(this.stored.entries.length);
    const from = this.findFirst(word);
    let to = from;
    while (to < this.words.length && this.words[to]!.startsWith(word)) to += 1;
    if (to > from) {
      looked.push(word);
      for (let at = from; at < to; at += 1)
        this.addScores(at, this.words[at] === word ? EXACT_WEIGHT : 1, scores);
    } else if (word.length >= GUESS_FROM) {
      for (const [at, other] of this.words.entries()) {
        if (!isNear(word, other)) continue;
        looked.push(other);
        this.addScores(at, 1, scores);
      }
    }
    return scores;
  }

  /** Rare words count more. An entry takes the best of the words that begin so, not their sum. */
  private addScores(at: number, weight: number, scores: Float32Array): void {
    const { starts, places, entries } = this.stored;
    const from = starts[at]!;
    const to = starts[at + 1]!;
    const rarity = Math.log(1 + entries.length / (to - from)) * weight;
    for (let place = from; place < to; place += 1) {
      const where = places[place]!;
      const score = where & 1 ? rarity * TITLE_WEIGHT : rarity;
      if (score > scores[where >> 1]!) scores[where >> 1] = score;
    }
  }

  private findFirst(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function fits(entry: SearchEntry, { kind, opportunityId }: SearchFilter): boolean {
  return (
    (kind === undefined || entry.kind === kind) &&
    (opportunityId === undefined || entry.opportunityId === opportunityId)
  );
}
