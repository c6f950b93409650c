// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { packSnapshot } from '../../../lib/snapshot/pack-snapshot.ts';
import { Pacer } from '../../../lib/snapshot/pause.ts';
import { snapshotOf } from './snapshot-of.ts';

describe('a packed snapshot', () => {
  it('is the JSON of the snapshot, lists longer than one slice included', async () => {
    const snapshot = await snapshotOf(
      '<h1>Rigger</h1>' + '<p>Splice the “main” brace \\ twice.</p>'.repeat(250),
    );
    expect(snapshot.blocks.length).toBe(251);
    expect(JSON.parse(await packSnapshot(snapshot, new Pacer()))).toEqual(snapshot);
  });

  it('leaves out what the snapshot has not', async () => {
    const snapshot = await snapshotOf('');
    const packed = JSON.parse(
      await packSnapshot({ ...snapshot, language: undefined }, new Pacer()),
    ) as object;
    expect(packed).not.toHaveProperty('language');
  });
});
