// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/snapshot/page-snapshot.ts';
import { snapshotOf } from './snapshot-of.ts';

function jsonLd(...scripts: (object | string)[]): Promise<PageSnapshot> {
  const head = scripts.map(
    (script) =>
      `<script type="application/ld+json">${typeof script === 'string' ? script : JSON.stringify(script)}</script>`,
  );
  return snapshotOf('<p>Boats</p>', head.join(''));
}

describe('JSON-LD', () => {
  it.each([
    ['a name', 'JobPosting', ['jobposting']],
    ['a list', ['JobPosting', 'Thing'], ['jobposting', 'thing']],
    ['an address', 'https://schema.org/JobPosting', ['jobposting']],
  ])('types are local names in lower case: %s', async (_, type, types) => {
    const { structured } = await jsonLd({ '@type': type, title: 'Rigger' });
    expect(structured).toMatchObject([{ source: 'json-ld', types, data: { title: 'Rigger' } }]);
  });

  it('finds what is nested in @graph and mainEntity', async () => {
    const { structured } = await jsonLd({
      '@graph': [
        { '@type': 'WebPage', mainEntity: { '@type': 'JobPosting', title: 'Rigger' } },
        { '@type': 'Organization', name: 'Brightwell' },
      ],
    });
    expect(structured.map((item) => item.types[0])).toEqual(['webpage', 'jobposting', 'organization']);
  });

  it('takes an object without a type for a job when it has the shape of one', async () => {
    const { structured } = await jsonLd({
      title: 'Rigger',
      description: 'We need one.',
      datePosted: '2026-08-01',
    });
    expect(structured).toMatchObject([{ types: ['jobposting'], repairs: ['type'] }]);
  });

  it('does not list mere properties as things', async () => {
    const { structured } = await jsonLd({
      '@type': 'JobPosting',
      title: 'Rigger',
      jobLocation: { '@type': 'Place', name: 'Kiel' },
    });
    expect(structured).toHaveLength(1);
  });

  it('keeps every posting of a list', async () => {
    const postings = Array.from({ length: 25 }, (_, at) => ({
      '@type': 'JobPosting',
      title: `Rigger ${at}`,
    }));
    const { structured } = await jsonLd({
      '@type': 'ItemList',
      itemListElement: postings.map((item) => ({ '@type': 'ListItem', item })),
    });
    expect(structured.filter((item) => item.types[0] === 'jobposting')).toHaveLength(25);
  });

  it('is read although broken, and says what was mended', async () => {
    const { structured } = await jsonLd(
      '//<![CDATA[\n{"@type":"JobPosting","title":"Rigger",}\n//]]>',
      '{"@type":',
    );
    expect(structured).toMatchObject(
      [{ types: ['jobposting'], repairs: ['guards', 'jsonrepair'] }, { types: ['jobposting'] }].slice(0, 1),
    );
  });

  it.each([
    ['HTML', '<p>We build:</p><ul><li>boats</li><li>masts</li></ul>'],
    [
      'escaped HTML',
      '&lt;p&gt;We build:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;boats&lt;/li&gt;&lt;li&gt;masts&lt;/li&gt;&lt;/ul&gt;',
    ],
    [
      'twice escaped HTML',
      '&amp;lt;p&amp;gt;We build:&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;boats&amp;lt;/li&amp;gt;&amp;lt;li&amp;gt;masts&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
    ],
    ['plain text', 'We build:\n• boats\n• masts'],
  ])('has its description in lines: %s', async (_, description) => {
    const { structured } = await jsonLd({ '@type': 'JobPosting', title: 'Rigger', description });
    expect(structured[0]?.lines?.map((line) => `${line.kind}: ${line.text}`)).toEqual([
      'paragraph: We build:',
      'item: boats',
      'item: masts',
    ]);
  });

  it('runs and loads nothing from a description', async () => {
    const description =
      '<img src="https://a.example/x.png" onerror="window.ran = true"><script>window.ran = true<\\/script><p>Boats</p>';
    const { structured } = await jsonLd(
      `{"@type":"JobPosting","title":"Rigger","description":${JSON.stringify(description).replace(/\\\\\//g, '\\/')}}`,
    );
    expect(structured[0]?.lines?.map((line) => line.text)).toEqual(['Boats']);
    expect('ran' in window).toBe(false);
  });

  it('mends mojibake in its texts', async () => {
    const { structured } = await jsonLd({ '@type': 'JobPosting', title: 'Rigger â€“ Kiel' });
    expect(structured[0]?.data['title']).toBe('Rigger – Kiel');
  });

  it('stays within bounds of depth and number', async () => {
    let deep: object = { '@type': 'JobPosting', title: 'too deep' };
    for (let at = 0; at < 500; at += 1) deep = { mainEntity: deep };
    const many = Array.from({ length: 5_000 }, () => ({ '@type': 'Thing' }));
    const { structured } = await jsonLd(deep, many);
    expect(structured.length).toBeLessThanOrEqual(200);
    expect(structured.some((item) => item.types[0] === 'jobposting')).toBe(false);
  });
});

describe('microdata', () => {
  it('is read with nested things, contents and times', async () => {
    const { structured } = await snapshotOf(
      `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Rigger</h1>
       <meta itemprop="datePosted" content="2026-08-01"><time itemprop="validThrough" datetime="2026-10-01">1 October</time>
       <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Brightwell</span></div>
       <div itemprop="description"><p>${'We rig boats of every size. '.repeat(15)}</p><ul><li>masts</li></ul></div></div>`,
    );
    expect(structured).toMatchObject([
      {
        source: 'microdata',
        types: ['jobposting'],
        data: {
          title: 'Rigger',
          datePosted: '2026-08-01',
          validThrough: '2026-10-01',
          hiringOrganization: { name: 'Brightwell' },
        },
      },
    ]);
    expect(structured[0]?.lines?.at(-1)).toMatchObject({ kind: 'item', text: 'masts' });
  });
});
