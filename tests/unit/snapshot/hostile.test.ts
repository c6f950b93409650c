// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageSnapshotSchema } from '../../../lib/snapshot/page-snapshot.ts';
import { SNAPSHOT_LIMITS } from '../../../lib/snapshot/snapshot-limits.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { ADDRESS, blocksOf, snapshotOf } from './snapshot-of.ts';

const OPTIONS = { address: ADDRESS, takenAt: '2026-09-01T08:00:00.000Z' };

describe('a page that makes it hard', () => {
  it('is not changed by being read', async () => {
    document.documentElement.innerHTML =
      '<head><title>Rigger</title></head><body><form><input name="q" value="x"></form><details><summary>More</summary><p>Text</p></details><a href="/x">y</a></body>';
    const before = document.documentElement.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await takeSnapshot(document, OPTIONS);
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(changes).toEqual([]);
  });

  it('may hide the properties of its forms behind fields of the same name', async () => {
    const names =
      'id className classList attributes firstChild nextSibling childNodes parentElement localName tagName children getAttribute querySelector hasAttribute shadowRoot ownerDocument checkVisibility closest'.split(
        ' ',
      );
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const blocks = await blocksOf(`<p>before</p><form>${fields}<p>Your name</p></form><p>after</p>`);
    expect(blocks.map((block) => block.text)).toEqual(['before', 'Your name', 'after']);
  });

  it('may hide the properties of its document behind pictures of the same name', async () => {
    const { blocks, title } = await snapshotOf(
      '<img name="body"><img name="title"><img name="querySelector"><img name="querySelectorAll"><img name="documentElement"><p>Boats</p>',
      '<title>Rigger</title>',
    );
    for (const image of Array.from(document.images)) image.remove();
    expect(title).toBe('Rigger');
    expect(blocks.map((block) => block.text)).toEqual(['Boats']);
  });

  it('may remove everything while it is read', async () => {
    document.documentElement.innerHTML = `<body>${'<div><p>We rig boats.</p></div>'.repeat(6_000)}</body>`;
    const reading = takeSnapshot(document, OPTIONS);
    setTimeout(() => document.documentElement.replaceChildren(), 0);
    const snapshot = pageSnapshotSchema.parse(await reading);
    expect(snapshot.blocks).toHaveLength(6_000);
  });

  it('may have no body at all', async () => {
    document.documentElement.remove();
    const snapshot = pageSnapshotSchema.parse(await takeSnapshot(document, OPTIONS));
    expect(snapshot.blocks).toEqual([]);
    document.append(document.createElement('html'));
  });

  it('of 50,000 elements is cut at the limit, and says so', async () => {
    const { blocks, cut, cost } = await snapshotOf('<p>We rig boats.</p>'.repeat(50_000));
    expect(blocks).toHaveLength(SNAPSHOT_LIMITS.blocks);
    expect(cut).toContain('blocks');
    expect(cost.elements).toBeGreaterThan(SNAPSHOT_LIMITS.blocks);
  }, 60_000);

  it('of five megabytes of text is cut at the limit, and says so', async () => {
    const { blocks, cut } = await snapshotOf(
      `<p>${'We rig boats of every size. '.repeat(700)}</p>`.repeat(260),
    );
    const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(total).toBeLessThanOrEqual(SNAPSHOT_LIMITS.totalText + SNAPSHOT_LIMITS.blockText);
    expect(cut).toContain('totalText');
  }, 60_000);

  it('with one line longer than a line may be keeps its beginning', async () => {
    const { blocks, cut } = await snapshotOf(`<p>${'boat '.repeat(10_000)}</p>`);
    expect(blocks[0]?.text).toHaveLength(SNAPSHOT_LIMITS.blockText);
    expect(cut).toContain('blockText');
  });

  it('nested thousands deep is read down to the limit', async () => {
    const root = document.createElement('div');
    let at = root;
    for (let depth = 0; depth < 3_000; depth += 1) {
      const next = document.createElement('div');
      next.append(depth === 10 ? 'shallow' : depth === 2_000 ? 'deep' : '');
      at.append(next);
      at = next;
    }
    document.documentElement.innerHTML = '<body></body>';
    document.body.append(root);
    const { blocks, cut } = pageSnapshotSchema.parse(await takeSnapshot(document, OPTIONS));
    expect(blocks.map((block) => block.text)).toEqual(['shallow']);
    expect(cut).toContain('depth');
  });

  it('with attributes and classes without end has them cut', async () => {
    const attributes = Array.from({ length: 100 }, (_, at) => `data-x${at}="${'v'.repeat(1_000)}"`).join(' ');
    const classes = Array.from({ length: 100 }, (_, at) => `${'c'.repeat(200)}${at}`).join(' ');
    const { boxes } = await snapshotOf(
      `<div id="${'i'.repeat(1_000)}" class="${classes}" ${attributes}><p>Boats</p></div>`,
    );
    expect(boxes[1]?.id).toHaveLength(SNAPSHOT_LIMITS.attribute);
    expect(boxes[1]?.classes).toHaveLength(20);
    expect(Object.keys(boxes[1]?.attributes ?? {}).length).toBeLessThanOrEqual(16);
  });
});
