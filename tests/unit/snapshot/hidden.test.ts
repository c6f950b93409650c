// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blocksOf, linesOf, snapshotOf } from './snapshot-of.ts';

describe('text the reader does not see', () => {
  it('is kept and flagged', async () => {
    const blocks = await blocksOf(
      '<div hidden><p>Panel two</p></div><p>Panel one</p><p style="display:none">Panel three</p>',
    );
    expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['Panel two', true],
      ['Panel one', undefined],
      ['Panel three', true],
    ]);
  });

  it('never includes scripts, styles, templates, noscript and drawings', async () => {
    expect(
      await linesOf(
        '<script>var a</script><style>b{}</style><template>c</template><noscript>d</noscript><svg><text>e</text></svg><p>Boats</p>',
      ),
    ).toEqual(['paragraph: Boats']);
  });

  it('never includes page data parked in a hidden code element', async () => {
    const data = JSON.stringify({ included: 'x'.repeat(600_000) });
    const { blocks } = await snapshotOf(
      `<p>Boats</p><code style="display:none">${data}</code><code hidden>[1,2,3]</code>`,
    );
    expect(blocks.map((block) => block.text)).toEqual(['Boats']);
  });

  it('says what was left out of huge hidden text', async () => {
    const { blocks, cut } = await snapshotOf(`<div hidden>${'word '.repeat(10_000)}</div><p>Boats</p>`);
    expect(blocks).toHaveLength(1);
    expect(cut).toContain('hiddenText');
  });

  it('is not doubled when it repeats the visible words', async () => {
    expect(
      await linesOf(
        '<a href="https://a.example/"><span aria-hidden="true">Boat builder</span><span class="visually-hidden">Boat builder</span></a>',
      ),
    ).toEqual(['link: Boat builder']);
  });

  it('is not doubled when the class that hides it is not known', async () => {
    expect(
      await linesOf('<p><span class="seen">Follow us</span> <span class="heard">Follow us</span></p>'),
    ).toEqual(['paragraph: Follow us']);
  });

  it('is set apart from the line it stands in', async () => {
    const blocks = await blocksOf('<p>Kiel <span class="sr-only">opens a map in a new tab</span></p>');
    expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['Kiel', undefined],
      ['opens a map in a new tab', true],
    ]);
  });
});
