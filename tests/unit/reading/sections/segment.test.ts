import { describe, expect, it } from 'vitest';
import { segmentBlocks } from '../../../../lib/reading/sections/segment.ts';
import type { Block } from '../../../../lib/snapshot/page-snapshot.ts';
import { block } from '../snapshot-with.ts';

function sectionsOf(blocks: Block[]): [string, string[]][] {
  const ranges = segmentBlocks(
    blocks,
    blocks.map((_, index) => index),
    'en',
  );
  return ranges.map(({ meaning, lines }) => [meaning, lines.map(({ text }) => text)]);
}

const heading = (text: string, level = 2): Block => block('heading', text, { level });
const bold = (text: string): Block => block('paragraph', text, { emphasis: 'strong' });
const cell = (text: string, row: number, column: number): Block => block('cell', text, { row, column });
const item = (text: string): Block => block('item', text, { level: 1 });

describe('sections', () => {
  it('end at the next heading', () => {
    expect(
      sectionsOf([
        heading('Responsibilities'),
        item('Grind lenses'),
        heading('Requirements'),
        item('A steady hand'),
      ]),
    ).toEqual([
      ['responsibilities', ['Grind lenses']],
      ['requirements', ['A steady hand']],
    ]);
  });

  it('keep lower headings they do not understand', () => {
    expect(sectionsOf([heading('Responsibilities'), heading('Workshop', 3), item('Grind lenses')])).toEqual([
      ['responsibilities', []],
      ['responsibilities', ['Grind lenses']],
    ]);
  });

  it('let an empty heading stand over its equals', () => {
    expect(
      sectionsOf([
        bold('What we offer'),
        bold('Money'),
        item('A fair wage'),
        bold('Exciting tasks'),
        item('New lenses'),
      ]),
    ).toEqual([
      ['benefits', []],
      ['benefits', ['A fair wage']],
      ['benefits', ['New lenses']],
    ]);
  });

  it('are told by the wording where the heading says nothing', () => {
    const lines = ['Three years of experience with optics', 'Knowledge of coatings', 'Fluent in English'];
    expect(sectionsOf([heading('The lens whisperer'), ...lines.map(item)])).toEqual([
      ['requirements', lines],
    ]);
  });

  it('split a heading from the line it runs into', () => {
    expect(sectionsOf([block('paragraph', 'REQUIREMENTS: Five years of experience with optics.')])).toEqual([
      ['requirements', ['Five years of experience with optics.']],
    ]);
  });

  it('take a line that leads into a list for no line of its own', () => {
    expect(
      sectionsOf([
        heading('Responsibilities'),
        block('paragraph', 'In the workshop at Fernhill:'),
        item('Grind lenses'),
      ]),
    ).toEqual([
      ['responsibilities', []],
      ['responsibilities', ['Grind lenses']],
    ]);
  });

  it('end at an apply button', () => {
    expect(
      sectionsOf([
        heading('Requirements'),
        item('A steady hand'),
        block('link', 'Apply now'),
        item('Share this'),
      ]),
    ).toEqual([
      ['requirements', ['A steady hand']],
      ['other', ['Share this']],
    ]);
  });

  it('read "Location: Fernhill" as a fact and not as a heading', () => {
    expect(
      sectionsOf([
        heading('Responsibilities'),
        block('paragraph', 'Location: Fernhill', { emphasis: 'strong' }),
        item('Grind lenses'),
      ])[0]?.[0],
    ).toBe('responsibilities');
  });

  it('follow the columns of a table', () => {
    expect(
      sectionsOf([
        cell('Must have', 0, 0),
        cell('Nice to have', 0, 1),
        cell('Optics', 1, 0),
        cell('Coatings', 1, 1),
      ]),
    ).toEqual([
      ['requirements', ['Optics']],
      ['preferences', ['Coatings']],
    ]);
  });
});
