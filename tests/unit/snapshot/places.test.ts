// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Box, PageSnapshot } from '../../../lib/snapshot/page-snapshot.ts';
import { blocksOf, snapshotOf } from './snapshot-of.ts';

function pathOf({ boxes }: PageSnapshot, index: number): Box[] {
  const box = boxes[index];
  return box ? [...pathOf({ boxes } as PageSnapshot, box.parent), box] : [];
}

describe('where a line sits', () => {
  it('is its nearest landmark, by tag or role', async () => {
    const blocks = await blocksOf(
      '<header><p>a</p></header><div role="navigation"><p>b</p></div><main><p>c</p><aside><p>d</p></aside></main><div role="dialog"><p>e</p></div><div aria-modal="true"><p>f</p></div><footer><p>g</p></footer><p>h</p>',
    );
    expect(blocks.map((block) => `${block.text} ${block.place}`)).toEqual([
      'a header',
      'b nav',
      'c main',
      'd aside',
      'e dialog',
      'f dialog',
      'g footer',
      'h body',
    ]);
  });

  it('is not the header of an article, which is part of the article', async () => {
    const [block] = await blocksOf('<article><header><h1>News</h1></header></article>');
    expect(block?.place).toBe('body');
  });

  it('is not a form that holds the whole page', async () => {
    const blocks = await blocksOf(
      '<form><h1>Rigger</h1><p>We need one.</p></form><form><p>Your name</p></form>',
    );
    expect(blocks.map((block) => block.place)).toEqual(['body', 'body', 'form']);
  });

  it('is told by boxes that selectors can be matched against', async () => {
    const snapshot = await snapshotOf(
      '<div class="page job-page" data-automation-id="posting"><section id="top"><span itemprop="title">Rigger</span></section></div>',
    );
    const path = pathOf(snapshot, snapshot.blocks[0]?.box ?? -1);
    expect(path.map((box) => box.tag)).toEqual(['body', 'div', 'section', 'span']);
    expect(path[1]).toMatchObject({
      classes: ['page', 'job-page'],
      attributes: { 'data-automation-id': 'posting' },
    });
    expect(path[2]?.id).toBe('top');
    expect(path[3]?.attributes).toEqual({ itemprop: 'title' });
  });

  it('keeps repeated cards apart as siblings', async () => {
    const snapshot = await snapshotOf(
      '<div><div><p>Rigger</p><p>Kiel</p></div><div><p>Sailmaker</p><p>Kiel</p></div></div>',
    );
    const boxes = snapshot.blocks.map((block) => block.box);
    expect(boxes[0]).toBe(boxes[1]);
    expect(boxes[2]).not.toBe(boxes[0]);
    expect(snapshot.boxes[boxes[0] ?? 0]?.parent).toBe(snapshot.boxes[boxes[2] ?? 0]?.parent);
  });

  it('leaves out attributes that frameworks put everywhere', async () => {
    const { boxes } = await snapshotOf('<div id="a" data-v-1234="" data-qa="title"><p>Rigger</p></div>');
    expect(boxes[1]?.attributes).toEqual({ 'data-qa': 'title' });
  });
});

describe('pages inside pages', () => {
  it('open shadow roots are read with what is slotted into them', async () => {
    document.documentElement.innerHTML = '<body></body>';
    const { blocks } = await snapshotOf('<x-card id="card"><span>Kiel</span></x-card>');
    expect(blocks.map((block) => block.text)).toEqual(['Kiel']);
    const host = document.querySelector('#card');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h2>Rigger</h2><p><slot></slot></p>';
    const { takeSnapshot } = await import('../../../lib/snapshot/take-snapshot.ts');
    const again = await takeSnapshot(document, {
      address: 'https://a.example/',
      takenAt: '2026-09-01T08:00:00.000Z',
    });
    expect(again.blocks.map((block) => `${block.kind}: ${block.text}`)).toEqual([
      'heading: Rigger',
      'paragraph: Kiel',
    ]);
  });

  it('same-origin frames are read in place, with their index', async () => {
    document.documentElement.innerHTML = '<body><p>before</p><iframe id="inner"></iframe><p>after</p></body>';
    const frame = document.querySelector<HTMLIFrameElement>('#inner');
    if (frame?.contentDocument) frame.contentDocument.body.innerHTML = '<h1>Rigger</h1>';
    const { takeSnapshot } = await import('../../../lib/snapshot/take-snapshot.ts');
    const { blocks, frames } = await takeSnapshot(document, {
      address: 'https://a.example/',
      takenAt: '2026-09-01T08:00:00.000Z',
    });
    expect(blocks.map(({ text, frame: index }) => [text, index])).toEqual([
      ['before', undefined],
      ['Rigger', 0],
      ['after', undefined],
    ]);
    expect(frames).toMatchObject([{ access: 'read' }]);
  });

  it('of the structured data in a same-origin frame the posting is read, and nothing else', async () => {
    document.documentElement.innerHTML = '<body><p>Jobs</p><iframe id="inner"></iframe></body>';
    const inner = document.querySelector<HTMLIFrameElement>('#inner')?.contentDocument;
    const script = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    if (inner)
      inner.documentElement.innerHTML = `<head>${script({ '@type': 'JobPosting', title: 'Rigger' })}${script({ '@type': 'Organization', name: 'A board' })}</head><body><h1>Rigger</h1></body>`;
    const { takeSnapshot } = await import('../../../lib/snapshot/take-snapshot.ts');
    const { structured } = await takeSnapshot(document, {
      address: 'https://a.example/',
      takenAt: '2026-09-01T08:00:00.000Z',
    });
    expect(structured).toMatchObject([{ types: ['jobposting'], data: { title: 'Rigger' } }]);
  });
});
