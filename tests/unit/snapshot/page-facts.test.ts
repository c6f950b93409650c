// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { snapshotOf } from './snapshot-of.ts';

describe('what a page says of itself', () => {
  it('meta names and properties are kept, in lower case, the first of each', async () => {
    const { meta } = await snapshotOf(
      '',
      '<meta property="og:Title" content="Rigger at Brightwell"><meta name="description" content="  One   line "><meta name="description" content="two">',
    );
    expect(meta).toEqual({ 'og:title': 'Rigger at Brightwell', description: 'One line' });
  });

  it('the language is that of the html element, else of its meta equivalents', async () => {
    const head = '<meta http-equiv="Content-Language" content="nl">';
    expect((await snapshotOf('', head)).language).toBe('nl');
    document.documentElement.setAttribute('lang', 'de-AT');
    expect((await snapshotOf('', head)).language).toBe('de-AT');
    document.documentElement.removeAttribute('lang');
  });

  it('the canonical address is absolute; og:url stands in for it', async () => {
    expect((await snapshotOf('', '<link rel="canonical" href="/jobs/42-rigger">')).canonicalAddress).toBe(
      'https://careers.brightwell.example/jobs/42-rigger',
    );
    expect(
      (await snapshotOf('', '<meta property="og:url" content="https://b.example/x">')).canonicalAddress,
    ).toBe('https://b.example/x');
    expect(
      (await snapshotOf('', '<link rel="canonical" href="javascript:1">')).canonicalAddress,
    ).toBeUndefined();
  });

  it('marked words come along', async () => {
    document.documentElement.innerHTML = '<body><p id="a">We need a rigger now.</p></body>';
    const paragraph = document.querySelector('#a');
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    const { takeSnapshot } = await import('../../../lib/snapshot/take-snapshot.ts');
    const snapshot = await takeSnapshot(document, {
      address: 'https://a.example/',
      takenAt: '2026-09-01T08:00:00.000Z',
    });
    expect(snapshot.selection).toBe('We need a rigger now.');
  });
});
