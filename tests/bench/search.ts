// How fast a search over 5,000 made-up captures opens and answers each key. Run: node tests/bench/search.ts
// Opening is measured from the bytes a browser stores (its structured clone, which V8's serializer writes), as a visit to
// the screen does it; a keystroke is everything between the text and the list of what was found.
import { deserialize, serialize } from 'node:v8';
import { foldedWords } from '../../lib/search/fold-words.ts';
import { SearchBook } from '../../lib/search/search-book.ts';
import {
  IndexWriter,
  type IndexedWords,
  type SearchEntry,
  type StoredIndex,
} from '../../lib/search/search-index.ts';

const CAPTURES = 5_000;
/** Words of one page's main content; the median of real postings is about 600. */
const WORDS = 700;
const VOCABULARY = 40_000;
const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo kra sten mo ler gin tor al en is qua'.split(' ');

/** Numbers between 0 and 1, the same in every run. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const random = makeRandom(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const vocabulary = Array.from({ length: VOCABULARY }, () =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
);
/** A few words are everywhere and most are rare, as in real text. */
const word = (): string => vocabulary[Math.floor(VOCABULARY * random() ** 4)]!;
const text = (length: number): string => Array.from({ length }, word).join(' ');

function makeRecord(number: number, kind: SearchEntry['kind'], length: number): IndexedWords {
  const entry: SearchEntry = {
    id: `${kind} captures "${number}"`,
    kind,
    opportunityId: `o${number % 200}`,
    stamp: '2026-11-20T09:00:00.000Z',
  };
  return { entry, title: foldedWords(text(8)), text: foldedWords(text(length)) };
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function build(): StoredIndex {
  const writer = new IndexWriter();
  for (let number = 0; number < CAPTURES; number += 1) {
    writer.add(makeRecord(number, 'page', WORDS));
    writer.add(makeRecord(number, 'fact', 120));
  }
  return writer.write();
}

/** What a candidate types, key by key: one word, two words, one with a slip of the finger. */
function listTyped(): string[] {
  const texts = Array.from({ length: 12 }, () => `${word()} ${word()}`);
  const slips = texts.slice(0, 4).map((typed) => `${typed.slice(0, 3)}x${typed.slice(4)}`);
  return [...texts, ...slips].flatMap((typed) =>
    Array.from(typed, (_, at) => typed.slice(0, at + 1)).filter((typed) => typed.trim().length > 1),
  );
}

const stored = build();
const bytes = serialize(stored);
const opening = Array.from({ length: 9 }, () =>
  time(() => new SearchBook(deserialize(bytes) as StoredIndex)),
);
const book = new SearchBook(stored);
const typed = listTyped();
const keys = typed.map((one) =>
  median(Array.from({ length: 5 }, () => time(() => book.search(foldedWords(one), {}, 50)))),
);
const changing = Array.from({ length: 9 }, (_, at) =>
  time(() => book.change([makeRecord(at, 'page', WORDS)], [])),
);

console.log(
  `Search, ${CAPTURES} captures of ${WORDS} words with facts, ${stored.words.split('\n').length} different words, ${(bytes.length / 1e6).toFixed(1)} MB stored`,
);
console.log(`  open       ${median(opening).toFixed(1)} ms median (bar: 300)`);
console.log(
  `  keystroke  ${median(keys).toFixed(1)} ms median, ${keys.at(Math.floor(keys.length * 0.95))!.toFixed(1)} ms at the 95th (bar: 30), ${typed.length} keys`,
);
console.log(`  one page changed  ${median(changing).toFixed(1)} ms median`);
