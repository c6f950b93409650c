/** A tree of stems by their letters, each with bits that say whose stem it is. */
export interface Stem {
  next: Map<string, Stem>;
  bits: number;
}

/** An empty tree. */
export function newStem(): Stem {
  return { next: new Map(), bits: 0 };
}

/** Adds a stem with its bits; a stem that is there already gets these bits too. */
export function addStem(root: Stem, text: string, bits: number): void {
  let at = root;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    let next = at.next.get(unit);
    if (!next) at.next.set(unit, (next = newStem()));
    at = next;
  }
  at.bits |= bits;
}

/** Bits of all stems that stand anywhere in a word. */
export function bitsOfStems(root: Stem, word: string): number {
  let bits = 0;
  for (let start = 0; start < word.length; start += 1) {
    let at: Stem | undefined = root;
    for (let index = start; index < word.length && at; index += 1) {
      at = at.next.get(word.charAt(index));
      if (at) bits |= at.bits;
    }
  }
  return bits;
}
