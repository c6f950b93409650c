import { describe, expect, it } from 'vitest';
import { readLabelledPairs } from '../../../../lib/reading/sources/labelled-pairs.ts';
import type { Block } from '../../../../lib/snapshot/page-snapshot.ts';
import { block } from '../snapshot-with.ts';

function pairsOf(...blocks: Block[]): [string, string][] {
  return readLabelledPairs(
    { blocks },
    blocks.map((_, index) => index),
  ).map(({ field, value }) => [field, value]);
}

const label = (text: string): Block => block('paragraph', text, { emphasis: 'strong' });

describe('values behind labels', () => {
  it('stand behind a colon', () => {
    expect(pairsOf(block('paragraph', 'Arbeitsort: Ulm'), block('item', 'Type de contrat : CDI'))).toEqual([
      ['location', 'Ulm'],
      ['employmentType', 'CDI'],
    ]);
  });

  it.each([
    ['Work site', 'location'],
    ['Plaats van tewerkstelling', 'location'],
    ['Quotité de travail', 'employmentType'],
    ['Wymiar czasu pracy', 'employmentType'],
    ['Salary scale', 'salary'],
    ['Trattamento economico', 'salary'],
    ['Final filing date', 'applyBy'],
    ['Termin składania dokumentów', 'applyBy'],
    ['Fecha prevista de incorporación', 'startDate'],
    ['Sachgebiet', 'team'],
    ['Working title', 'title'],
    ['Denominación del puesto', 'title'],
    ['Immediate supervisor', 'reportsTo'],
    ['Déplacements professionnels', 'travel'],
  ] as const)('behind "%s" say the %s', (label, field) => {
    expect(pairsOf(block('paragraph', `${label}: Xyz`))).toEqual([[field, 'Xyz']]);
  });

  it('are marked up as pairs', () => {
    expect(
      pairsOf(block('label-value', 'Department: Coatings', { label: 'Department', value: 'Coatings' })),
    ).toEqual([['team', 'Coatings']]);
  });

  it('stand below a label, several when they are a list', () => {
    expect(
      pairsOf(
        block('heading', 'Locations', { level: 3 }),
        block('item', 'Ulm'),
        block('item', 'Jena'),
        block('paragraph', 'Grind lenses'),
      ),
    ).toEqual([
      ['location', 'Ulm'],
      ['location', 'Jena'],
    ]);
  });

  it('stand in a row below a row of labels', () => {
    expect(
      pairsOf(
        label('Dauer'),
        label('Standort'),
        label('Beginn'),
        block('paragraph', '3 Jahre'),
        block('paragraph', 'Ulm'),
        block('paragraph', 'August'),
      ),
    ).toEqual([
      ['location', 'Ulm'],
      ['startDate', 'August'],
    ]);
  });

  it('are not made up from sentences with a colon', () => {
    expect(pairsOf(block('paragraph', 'We promise you one thing: lenses'))).toEqual([]);
  });
});
