import { expect, it } from 'vitest';
import { boxChain, commonBox, createBoxTree, isInside } from '../../../lib/reading/box-tree.ts';
import { boxes } from './snapshot-with.ts';

const tree = createBoxTree({ boxes: boxes(['body', -1], ['main', 0], ['div', 1], ['div', 1], ['aside', 0]) });

it('knows what lies inside what', () => {
  expect(isInside(tree, 1, 3)).toBe(true);
  expect(isInside(tree, 1, 4)).toBe(false);
  expect(isInside(tree, -1, 4)).toBe(true);
});

it('walks outwards, innermost first', () => {
  expect(boxChain(tree, 3)).toEqual([3, 1, 0]);
});

it('finds the nearest box around two', () => {
  expect(commonBox(tree, 2, 3)).toBe(1);
  expect(commonBox(tree, 2, 4)).toBe(0);
  expect(commonBox(tree, 3, -1)).toBe(-1);
});
