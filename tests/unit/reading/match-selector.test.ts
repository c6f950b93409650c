import { describe, expect, it } from 'vitest';
import { createBoxTree } from '../../../lib/reading/box-tree.ts';
import { findBoxes, matchesSelector } from '../../../lib/reading/match-selector.ts';
import { boxes } from './snapshot-with.ts';

const tree = createBoxTree({
  boxes: boxes(
    ['main', -1, { id: 'content' }],
    ['div', 0, { classes: ['job', 'open'], attributes: { 'data-jk': 'a1', 'aria-selected': 'true' } }],
    ['h2', 1, { classes: ['job__title'] }],
    ['div', 0, { classes: ['Details_jobText__x7Yz'], attributes: { 'data-automation-id': 'postedOn' } }],
  ),
});

describe('selectors over boxes', () => {
  it.each([
    ['main', [0]],
    ['#content', [0]],
    ['.job.open', [1]],
    ['div.job', [1]],
    ['[data-jk]', [1]],
    ['[data-jk="a1"][aria-selected="true"]', [1]],
    ['[class*="_jobText"]', [3]],
    ['[class^="Details"]', [3]],
    ['[data-automation-id$="On"]', [3]],
    ['#content .job__title', [2]],
    ['main .job .job__title', [2]],
    ['.job__title, [data-automation-id]', [2, 3]],
    ['section .job__title', []],
    ['*[data-jk]', [1]],
  ])('%s finds %j', (selector, found) => {
    expect(findBoxes(tree, selector)).toEqual(found);
  });

  it('says whether one box fits', () => {
    expect(matchesSelector(tree, 2, 'main h2')).toBe(true);
    expect(matchesSelector(tree, 3, 'main h2')).toBe(false);
  });

  it('refuses what it does not understand', () => {
    expect(() => findBoxes(tree, 'div > p')).toThrow(SyntaxError);
    expect(() => findBoxes(tree, 'a:hover')).toThrow(SyntaxError);
  });
});
