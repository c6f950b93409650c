// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blocksOf, linesOf } from './snapshot-of.ts';

describe('labels and values', () => {
  it('dt and dd are joined', async () => {
    const [block] = await blocksOf('<dl><dt>Location</dt><dd>Kiel</dd></dl>');
    expect(block).toMatchObject({
      kind: 'label-value',
      label: 'Location',
      value: 'Kiel',
      text: 'Location: Kiel',
    });
  });

  it('a label seen only by screen readers still names its value', async () => {
    const [block] = await blocksOf('<dl><dt class="sr-only">Location</dt><dd>Kiel</dd></dl>');
    expect(block).toMatchObject({ label: 'Location', value: 'Kiel' });
    expect(block?.hidden).toBeUndefined();
  });

  it('a second dd repeats the label', async () => {
    expect(await linesOf('<dl><dt>Office</dt><dd>Kiel</dd><dd>Lübeck</dd></dl>')).toEqual([
      'label-value: Office: Kiel',
      'label-value: Office: Lübeck',
    ]);
  });

  it('rows of two cells are joined', async () => {
    expect(
      await linesOf(
        '<table><tr><th>Location</th><td>Kiel</td></tr><tr><th>Start</th><td>1 March</td></tr></table>',
      ),
    ).toEqual(['label-value: Location: Kiel', 'label-value: Start: 1 March']);
  });

  it('a table of one row is a label and a value too', async () => {
    expect(await linesOf('<table><tr><td>Location</td><td>:</td><td>Kiel</td></tr></table>')).toEqual([
      'label-value: Location: Kiel',
    ]);
  });

  it('a value of several lines keeps them, each with the label', async () => {
    const blocks = await blocksOf('<table><tr><th>Duties</th><td>Plane oak<br>Caulk seams</td></tr></table>');
    expect(blocks.map(({ text, label }) => [text, label])).toEqual([
      ['Duties', undefined],
      ['Plane oak', 'Duties'],
      ['Caulk seams', 'Duties'],
    ]);
    expect(blocks[0]?.emphasis).toBe('strong');
  });

  it('wider tables become cells with row and column', async () => {
    const blocks = await blocksOf(
      '<table><tr><th>Role</th><th>Place</th><th>Pay</th></tr><tr><td>Rigger</td><td></td><td>€20</td></tr></table>',
    );
    expect(blocks.map(({ kind, text, row, column }) => [kind, text, row, column])).toEqual([
      ['cell', 'Role', 0, 0],
      ['cell', 'Place', 0, 1],
      ['cell', 'Pay', 0, 2],
      ['cell', 'Rigger', 1, 0],
      ['cell', '€20', 1, 2],
    ]);
  });

  it('two headed columns stay columns', async () => {
    const blocks = await blocksOf(
      '<table><tr><th>Must have</th><th>Nice to have</th></tr><tr><td><ul><li>Oak</li><li>Teak</li></ul></td><td><ul><li>Carbon</li></ul></td></tr></table>',
    );
    expect(blocks.map(({ text, column }) => [text, column])).toEqual([
      ['Must have', 0],
      ['Nice to have', 1],
      ['Oak', 0],
      ['Teak', 0],
      ['Carbon', 1],
    ]);
  });

  it('tables that only lay the page out leave their text alone', async () => {
    expect(
      await linesOf(
        '<table><tr><td><h2>Rigger</h2><p>We need one.</p></td><td><table><tr><td>Kiel</td></tr></table></td></tr></table>',
      ),
    ).toEqual(['heading: Rigger', 'paragraph: We need one.', 'paragraph: Kiel']);
  });

  it('an element that calls itself a label is joined to its neighbour', async () => {
    expect(await linesOf('<div><div class="field-label">Location</div><div>Kiel</div></div>')).toEqual([
      'label-value: Location: Kiel',
    ]);
    expect(await linesOf('<div><div>Location:</div><div>Kiel</div></div>')).toEqual([
      'label-value: Location: Kiel',
    ]);
  });

  it('a name above a role is no label', async () => {
    expect(
      await linesOf('<div><div class="name">Ada Holm</div><div class="role">Head rigger</div></div>'),
    ).toEqual(['paragraph: Ada Holm', 'paragraph: Head rigger']);
  });

  it('a bold lead with a colon is the label of the line', async () => {
    const [line, item] = await blocksOf(
      '<p><b>Location:</b> Kiel</p><ul><li><b>Rigging:</b> set up masts</li></ul>',
    );
    expect(line).toMatchObject({ kind: 'label-value', label: 'Location', value: 'Kiel' });
    expect(item).toMatchObject({ kind: 'item', label: 'Rigging', value: 'set up masts' });
  });

  it('a field that only says it is required has no value', async () => {
    expect(await linesOf('<div><label>Your name</label><span style="display:block">*</span></div>')).toEqual([
      'paragraph: Your name',
      'paragraph: *',
    ]);
  });
});
