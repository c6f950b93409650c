import { foldText } from './fold-text.ts';
import { partGate, type GateParts } from './gate-pattern.ts';
import { knowText, WordMemory } from './known-text.ts';
import { addStem, bitsOfStems, newStem, type Stem } from './stem-tree.ts';

/** Says whether a text has a word that the test accepts, asking once for each different word between blanks. */
export class WordTest {
  readonly #memory: WordMemory;

  constructor(fits: (word: string, folded: string) => boolean) {
    this.#memory = new WordMemory((word, folded) => (fits(word, folded) ? 1 : 0));
  }

  test(text: string): boolean {
    return this.#memory.some(knowText(text).words);
  }
}

/** One number holds a room: these many bits for gates that are open, as many for gates worth a closer look. */
const ROOM_SIZE = 15;

/** Gates that are asked together: a word is looked at once for all of them, and so is a text. */
class Room {
  readonly #number: number;
  readonly #gates: GateParts[] = [];
  #stems: Stem | undefined;
  readonly #memory = new WordMemory((_, folded) => this.#lookAt(folded));

  constructor(number: number) {
    this.#number = number;
  }

  /** No gate may come in once the first text was looked at. */
  get isClosed(): boolean {
    return this.#stems !== undefined || this.#gates.length >= ROOM_SIZE;
  }

  /** The bit of the gate that came in. */
  add(parts: GateParts): number {
    return 1 << (this.#gates.push(parts) - 1);
  }

  /** Bits of the gates that the words of the text open or, further up, make worth a closer look. */
  look(text: string): { bits: number; folded: string } {
    const known = knowText(text);
    const bits = (known.rooms[this.#number] ??= this.#memory.join(known.words));
    return { bits, folded: known.folded };
  }

  #lookAt(word: string): number {
    let bits = bitsOfStems((this.#stems ??= this.#growStems()), `${word} `);
    // A blank of another kind hides inside: what is sought across words may lie in this one.
    const whole = word.includes(' ');
    this.#gates.forEach(({ inWord, firstInWord }, at) => {
      const near = 1 << (at + ROOM_SIZE);
      if ((bits & (1 << at)) === 0 && inWord?.test(word)) bits |= 1 << at;
      if (whole || ((bits & near) === 0 && firstInWord?.test(word))) bits |= near;
    });
    return bits;
  }

  #growStems(): Stem {
    const root = newStem();
    this.#gates.forEach(({ stems, firstStems }, at) => {
      for (const stem of stems) addStem(root, stem, 1 << at);
      for (const stem of firstStems) addStem(root, stem, 1 << (at + ROOM_SIZE));
    });
    return root;
  }
}

const rooms: Room[] = [];

function openRoom(): Room {
  let room = rooms.at(-1);
  if (!room || room.isClosed) rooms.push((room = new Room(rooms.length)));
  return room;
}

/**
 * Says of a text (not folded) whether the pattern, without flags, matches its folded form. What a pattern seeks inside
 * single words is looked up per word and for all gates at once, so that a page costs the same however many gates and
 * patterns there are.
 */
export class WordGate {
  readonly #parts: GateParts;
  readonly #room = openRoom();
  readonly #open: number;
  readonly #near: number;

  constructor(pattern: RegExp) {
    this.#parts = partGate(pattern);
    this.#open = this.#room.add(this.#parts);
    this.#near = this.#open << ROOM_SIZE;
  }

  test(text: string): boolean {
    const { bits, folded } = this.#room.look(text);
    if ((bits & this.#open) !== 0) return true;
    const { across, alwaysAcross } = this.#parts;
    return across !== undefined && (alwaysAcross || (bits & this.#near) !== 0) && across.test(folded);
  }
}

/** A pattern over unfolded text that most texts do not match: what its folded words rule out is not searched. */
export class WordHint {
  readonly #pattern: RegExp;
  readonly #gate: WordGate;

  /** The pattern has the flag `i` and no other, and no escape in a capital letter. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#gate = new WordGate(new RegExp(foldText(pattern.source)));
  }

  test(text: string): boolean {
    return this.#gate.test(text) && this.#pattern.test(text);
  }
}
