import { describe, expect, it } from 'vitest';
import { findShownJob } from '../../../../lib/reading/posting/shown-job.ts';
import { createReadingContext } from '../../../../lib/reading/reading-context.ts';
import type { PageSnapshot, StructuredItem } from '../../../../lib/snapshot/page-snapshot.ts';
import { block, snapshotWith } from '../snapshot-with.ts';

function posting(data: StructuredItem['data']): StructuredItem {
  return { source: 'json-ld', types: ['jobposting'], data };
}

const shown = [
  block('heading', 'Lens Fitter', { level: 1 }),
  block('heading', 'Requirements', { level: 2 }),
  block('item', 'A steady hand'),
];

function jobOf(parts: Partial<PageSnapshot>): ReturnType<typeof findShownJob> {
  return findShownJob(createReadingContext(snapshotWith({ blocks: shown, ...parts })));
}

describe('the shown job', () => {
  it('is the posting whose title stands on the page', () => {
    const { posting: chosen, notes } = jobOf({
      structured: [posting({ title: 'Grinder' }), posting({ title: 'Lens Fitter' })],
    });
    expect(chosen?.data['title']).toBe('Lens Fitter');
    expect(notes).toEqual(['structured data of another job ignored']);
  });

  it('takes no data of another job', () => {
    const { posting: chosen, notes } = jobOf({ structured: [posting({ title: 'Payroll Clerk' })] });
    expect(chosen).toBeUndefined();
    expect(notes).toEqual(['structured data of another job ignored']);
  });

  it('prefers the address among postings of one title', () => {
    const items = [
      posting({ title: 'Lens Fitter', identifier: '9001' }),
      posting({ title: 'Lens Fitter', identifier: '4711' }),
    ];
    expect(
      jobOf({ structured: items, address: 'https://fernhill.com/jobs/4711' }).posting?.data['identifier'],
    ).toBe('4711');
  });

  it('may be told by page state', () => {
    const lines = [block('paragraph', 'One'), block('paragraph', 'Two'), block('paragraph', 'Three')];
    const { posting: chosen } = jobOf({
      pageState: [
        {
          name: 'next-data',
          data: { name: { en: 'Lens Fitter', de: 'Linsenschleifer' }, company: 'Fernhill' },
          lines,
        },
      ],
    });
    expect(chosen).toMatchObject({
      source: 'page-state',
      data: { title: 'Lens Fitter', hiringOrganization: 'Fernhill' },
    });
  });

  it('is not named by generic headings', () => {
    expect(
      jobOf({
        blocks: [
          block('heading', 'Careers', { level: 1 }),
          block('heading', 'Lens Fitter', { level: 2 }),
          ...shown.slice(1),
        ],
      }).heading?.text,
    ).toBe('Lens Fitter');
  });
});
