import { describe, expect, it } from 'vitest';
import { readPostingFacts } from '../../../../lib/reading/posting/read-posting-facts.ts';
import { createReadingContext } from '../../../../lib/reading/reading-context.ts';
import type { PageSnapshot } from '../../../../lib/snapshot/page-snapshot.ts';
import { block, snapshotWith } from '../snapshot-with.ts';

const blocks = [
  block('heading', 'Lens Fitter', { level: 1 }),
  block('heading', 'Responsibilities', { level: 2 }),
  block('item', 'Grind lenses', { level: 1 }),
  block('heading', 'Requirements', { level: 2 }),
  block('item', 'A steady hand', { level: 1 }),
];

function employerOf(parts: Partial<PageSnapshot>): unknown {
  const { facts } = readPostingFacts(
    createReadingContext(snapshotWith({ blocks, address: 'https://saved.example/1', ...parts })),
  );
  return facts.find(({ key }) => key === 'company.name')?.value;
}

describe('the employer', () => {
  it('is named by the page title', () => {
    expect(employerOf({ title: 'Lens Fitter at Fernhill Optics' })).toBe('Fernhill Optics');
    expect(employerOf({ title: 'Lens Fitter | Fernhill Optics' })).toBe('Fernhill Optics');
  });

  it('is named by the site name unless that is a board', () => {
    expect(employerOf({ meta: { 'og:site_name': 'Fernhill Optics' } })).toBe('Fernhill Optics');
    expect(employerOf({ meta: { 'og:site_name': 'LinkedIn' } })).toBeUndefined();
  });

  it('is named by a label', () => {
    expect(
      employerOf({
        blocks: [
          ...blocks.slice(0, 1),
          block('paragraph', 'Employer: Fernhill Optics GmbH'),
          ...blocks.slice(1),
        ],
      }),
    ).toBe('Fernhill Optics GmbH');
  });

  it('goes by its short name when the page uses it alone', () => {
    const intro = block(
      'paragraph',
      'As a Lens Fitter at Fernhill, you will look after the lenses of the whole county.',
    );
    expect(
      employerOf({
        meta: { 'og:site_name': 'Fernhill Group' },
        blocks: [...blocks.slice(0, 1), intro, ...blocks.slice(1)],
      }),
    ).toBe('Fernhill');
  });

  it('is not the job, which the title repeats in other words', () => {
    const headed = (text: string): PageSnapshot['blocks'] => [
      block('heading', text, { level: 1 }),
      block('paragraph', 'Fernhill Optics'),
      ...blocks.slice(1),
    ];
    expect(
      employerOf({
        title: 'Physiotherapist - Fernhill Optics',
        blocks: headed('Physiotherapist, Outpatients (80-100%)'),
      }),
    ).toBe('Fernhill Optics');
    expect(
      employerOf({
        title: 'Store Manager Riverside - Fernhill Optics',
        blocks: headed('Store Manager (m/f/x), Riverside'),
      }),
    ).toBe('Fernhill Optics');
  });

  it('is never a place', () => {
    expect(employerOf({ title: 'Lens Fitter - Berlin' })).toBeUndefined();
  });

  it('is said to be a conclusion when only the address names it', () => {
    const { facts } = readPostingFacts(
      createReadingContext(
        snapshotWith({
          blocks,
          address: 'https://fernhill.wd5.myworkdayjobs.com/careers/job/Ulm/Fitter_JR-1',
        }),
      ),
    );
    expect(facts.find(({ key }) => key === 'company.name')).toMatchObject({
      value: 'fernhill',
      inferred: true,
      evidence: { source: 'address' },
    });
  });
});
