// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blocksOf, linesOf, snapshotOf } from './snapshot-of.ts';

describe('links, buttons and images', () => {
  it('a line that is one link is a link with its absolute target', async () => {
    const [block] = await blocksOf('<p><a href="https://brightwell.example/about">About us</a></p>');
    expect(block).toMatchObject({ kind: 'link', text: 'About us', href: 'https://brightwell.example/about' });
  });

  it('links in running text are listed with the line', async () => {
    const [block] = await blocksOf(
      '<p>Read <a href="https://brightwell.example/values">our values</a> first.</p>',
    );
    expect(block).toMatchObject({
      kind: 'paragraph',
      links: [{ text: 'our values', href: 'https://brightwell.example/values' }],
    });
  });

  it('a row of links becomes one link each', async () => {
    const html = '<div><a href="https://a.example/">Home</a> | <a href="https://b.example/">Jobs</a></div>';
    expect(await linesOf(html)).toEqual(['link: Home', 'link: Jobs']);
  });

  it('a heading or item that is one link keeps its kind and gets the target', async () => {
    const blocks = await blocksOf(
      '<h3><a href="https://a.example/1">Boat builder</a></h3><ul><li><a href="https://a.example/2">Rigger</a></li></ul>',
    );
    expect(blocks.map(({ kind, href }) => [kind, href])).toEqual([
      ['heading', 'https://a.example/1'],
      ['item', 'https://a.example/2'],
    ]);
  });

  it('never keeps targets that run scripts', async () => {
    const [block] = await blocksOf('<p><a href="javascript:alert(1)">Apply</a></p>');
    expect(block?.href).toBeUndefined();
  });

  it('buttons are buttons whatever they are made of', async () => {
    expect(
      await linesOf(
        '<button><span>Apply now</span></button><div role="button">Save</div><input type="submit" value="Send">',
      ),
    ).toEqual(['button: Apply now', 'button: Save', 'button: Send']);
  });

  it('a heading that opens an accordion stays a heading', async () => {
    expect(await linesOf('<h3><button>Your tasks</button></h3>')).toEqual(['heading: Your tasks']);
  });

  it('images say their alternative text', async () => {
    expect(
      await linesOf('<div><img alt="Northport logo" src="x.png"><img alt="" src="y.png"></div>'),
    ).toEqual(['image: Northport logo']);
  });

  it('form fields are kept as boxes without text', async () => {
    const { boxes, blocks } = await snapshotOf(
      '<form id="apply"><label>Name <input name="name" type="text"></label><input type="hidden" name="token" value="secret"><input type="file" name="cv"><select name="c"><option>Kiel</option></select></form>',
    );
    expect(boxes.filter((box) => box.tag === 'input').map((box) => box.attributes)).toEqual([
      { name: 'name', type: 'text' },
      { type: 'file', name: 'cv' },
    ]);
    expect(blocks.map((block) => block.text)).toEqual(['Name']);
  });
});
