import { assert, constantFrom, array, oneof, property, record, string } from 'fast-check';
import { expect, it } from 'vitest';
import { foundFactSchema } from '../../../lib/facts/fact.ts';
import { readPage } from '../../../lib/reading/read-page.ts';
import type { Block } from '../../../lib/snapshot/page-snapshot.ts';
import { block, snapshotWith } from './snapshot-with.ts';

const words = constantFrom(
  'Requirements',
  'Responsibilities:',
  'What we offer',
  'Apply',
  'Location: Ulm',
  '• Optics',
  '5+ years of experience',
  '€45.000 – 55.000 brutto/Jahr',
  'Fernhill Optics is hiring. Grind lenses!',
  'Label:',
  '応募資格',
  '—',
  '\u202E',
  'a'.repeat(500),
);
const blocks = array(
  record({
    kind: constantFrom<Block['kind'][]>(
      'heading',
      'paragraph',
      'item',
      'cell',
      'link',
      'button',
      'label-value',
      'image',
    ),
    text: oneof(words, string({ minLength: 1, maxLength: 80 })),
  }),
  { maxLength: 25 },
);

it('reads whatever comes, the same each time, with quotes that stand on the page', () => {
  assert(
    property(blocks, string({ maxLength: 60 }), (rows, title) => {
      const snapshot = snapshotWith({ title, blocks: rows.map(({ kind, text }) => block(kind, text)) });
      const reading = readPage(snapshot);
      expect(readPage(snapshot)).toEqual(reading);
      for (const fact of reading.facts) {
        foundFactSchema.parse(fact);
        if (fact.evidence.block !== undefined)
          expect(snapshot.blocks[fact.evidence.block]?.text).toContain(fact.evidence.quote);
      }
    }),
    { numRuns: 150 },
  );
});

it('says nothing of a page that is nothing to us', () => {
  const reading = readPage(
    snapshotWith({
      address: 'https://weather.example/',
      title: 'Weather',
      blocks: [block('paragraph', 'Rain until noon.')],
    }),
  );
  expect(reading).toMatchObject({ kind: 'other', facts: [], notes: [] });
  expect(reading.job).toBeUndefined();
});
