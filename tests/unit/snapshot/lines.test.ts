// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blocksOf, linesOf } from './snapshot-of.ts';

describe('lines of a page', () => {
  it('come in document order with their kind', async () => {
    expect(await linesOf('<h1>Boat builder</h1><p>We build   boats.</p><ul><li>Plane oak</li></ul>')).toEqual(
      ['heading: Boat builder', 'paragraph: We build boats.', 'item: Plane oak'],
    );
  });

  it('break at br, and bulleted ones become items', async () => {
    expect(await linesOf('<p>Your day<br>• Plane oak<br>• Caulk seams<br>– Paint hulls</p>')).toEqual([
      'paragraph: Your day',
      'item: Plane oak',
      'item: Caulk seams',
      'item: Paint hulls',
    ]);
  });

  it('are parted at bullets that stand inside one line', async () => {
    expect(await linesOf('<p>• Plane oak • Caulk seams</p>')).toEqual([
      'item: Plane oak',
      'item: Caulk seams',
    ]);
  });

  it('keep a middle dot that only separates words', async () => {
    expect(await linesOf('<p>Brightwell · Kiel · Full time</p>')).toEqual([
      'paragraph: Brightwell · Kiel · Full time',
    ]);
  });

  it('take a dash that touches its word for a bullet only next to another one', async () => {
    expect(await linesOf('<p>-Eiche hobeln<br>-Nähte dichten</p><p>-Ende-</p><h2>x</h2>')).toContain(
      'item: Eiche hobeln',
    );
    expect(await linesOf('<div>-minus</div>')).toEqual(['paragraph: -minus']);
  });

  it('follow line breaks where the page shows them', async () => {
    expect(await linesOf('<div style="white-space: pre-line">Plane oak\nCaulk seams</div>')).toEqual([
      'paragraph: Plane oak',
      'paragraph: Caulk seams',
    ]);
    expect(await linesOf('<p>Plane\n  oak</p>')).toEqual(['paragraph: Plane oak']);
  });

  it('join the parts of a heading', async () => {
    const [block] = await blocksOf('<h2><span>Boat</span><br><div>builder</div></h2>');
    expect(block).toMatchObject({ kind: 'heading', level: 2, text: 'Boat builder' });
  });

  it('know headings by role and level', async () => {
    const [block] = await blocksOf('<div role="heading" aria-level="3">Your tasks</div>');
    expect(block).toMatchObject({ kind: 'heading', level: 3 });
  });

  it('count the depth of lists', async () => {
    const blocks = await blocksOf('<ul><li>Wood<ul><li>Oak</li></ul></li></ul>');
    expect(blocks.map(({ text, level }) => [text, level])).toEqual([
      ['Wood', 1],
      ['Oak', 2],
    ]);
  });

  it('inside a card with a heading are no items of the list the card is in', async () => {
    expect(await linesOf('<ul><li><h3>Boat builder</h3><p>Kiel</p></li></ul>')).toEqual([
      'heading: Boat builder',
      'paragraph: Kiel',
    ]);
  });

  it('are strong when all their words are', async () => {
    const blocks = await blocksOf('<p><b>What you will do:</b></p><p>You <b>plane</b> oak.</p>');
    expect(blocks.map((block) => block.emphasis)).toEqual(['strong', undefined]);
  });

  it('are strong when the style says so', async () => {
    const [block] = await blocksOf('<div style="font-weight: 700">What you will do</div>');
    expect(block?.emphasis).toBe('strong');
  });

  it('carry the machine-readable time', async () => {
    const [block] = await blocksOf('<p>Posted <time datetime="2026-08-20">12 days ago</time></p>');
    expect(block?.datetime).toBe('2026-08-20');
  });

  it('fold soft hyphens and no-break spaces', async () => {
    expect(await linesOf('<p>Boots\u00adbau\u00a0in  Kiel</p>')).toEqual(['paragraph: Bootsbau in Kiel']);
  });

  it('name the inline elements they are made of', async () => {
    const [block] = await blocksOf(
      '<div class="meta"><span class="company">Brightwell</span> <span class="location">Kiel</span></div>',
    );
    expect(block?.parts?.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'Brightwell',
      'Kiel',
    ]);
  });

  it('stand apart where the page lays inline elements out as boxes', async () => {
    expect(
      await linesOf(
        '<div><span style="display:block">Kiel</span><span style="display:block">Full time</span></div>',
      ),
    ).toEqual(['paragraph: Kiel', 'paragraph: Full time']);
  });
});
