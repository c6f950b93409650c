// Which frame a told sentence is about.
import type { Frame } from './told-row.ts';
import { W1_CHANGES } from './w1-changes.ts';
import { W2_FIGURES } from './w2-figures.ts';
import { W3_PEOPLE } from './w3-people.ts';
import { W4_BUSINESS } from './w4-business.ts';

/** Every frame, by number. */
export const W_FRAMES: readonly Frame[] = [...W1_CHANGES, ...W2_FIGURES, ...W3_PEOPLE, ...W4_BUSINESS];
/** The first that fits counts; the narrower ones are asked first. */
const BY_WIDTH: readonly Frame[] = [...W3_PEOPLE, ...W4_BUSINESS, ...W1_CHANGES, ...W2_FIGURES];

/** The frame of a sentence as it is said back (`said`), told as row `of`; undefined when there is none. */
export const findFrame = (said: string, of: string): Frame | undefined =>
  BY_WIDTH.find((frame) => frame.of.includes(of) && frame.test.test(said) && !frame.not?.test(said));

/** Rows of sentences said back to them: they differ in what they tell, not in their row. */
export const isToldRow = (id: string): boolean => /^(?:V(?:1[89]|2\d|30|3[5-7])|W\d+)$/u.test(id);

const FIRST_OF = new Map(W_FRAMES.map(({ id, of }) => [id, of[0]!]));

/** The told row a frame refines first; any other row is its own. */
export const toldRowOf = (id: string): string => FIRST_OF.get(id) ?? id;
