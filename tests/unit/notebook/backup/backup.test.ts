import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notebook } from '../../../../lib/notebook/database.ts';
import { addNote, deleteOpportunity } from '../../../../lib/notebook/decide.ts';
import { eraseNotebook } from '../../../../lib/notebook/delete-opportunity.ts';
import { importBackup } from '../../../../lib/notebook/backup/import-backup.ts';
import { writeBackup } from '../../../../lib/notebook/backup/write-backup.ts';
import { previewImport } from '../../../../lib/notebook/backup/preview-import.ts';
import { MIGRATION_STEPS } from '../../../../lib/notebook/migrations/steps.ts';
import { bringIn, dump, EXAMPLES, fillNotebook, saveBackup, saveOldBackup } from './backup-steps.ts';

beforeEach(eraseNotebook);

async function removeOne(): Promise<string> {
  const [note] = await notebook.notes.toArray();
  await notebook.notes.delete(note!.id);
  return note!.id;
}

describe('a backup', () => {
  it('is the same bytes after erasing and bringing it in', async () => {
    await fillNotebook();
    await removeOne();
    const before = await saveBackup();
    const held = await dump();
    await eraseNotebook();
    await bringIn(before);
    expect(await dump()).toEqual(held);
    expect(await (await saveBackup()).text()).toBe(await before.text());
  });

  it('of an empty notebook is whole, too', async () => {
    const file = await saveBackup();
    expect((await file.text()).trim().split('\n')).toHaveLength(2);
    expect(await bringIn(file)).toEqual({ added: 0, replaced: 0, setAside: 0 });
  });

  it('does not depend on the order in which fields and records were written', async () => {
    await fillNotebook();
    const before = await (await saveBackup()).text();
    const notes = await notebook.notes.toArray();
    await notebook.notes.clear();
    for (const note of notes.toReversed())
      await notebook.notes.put(Object.fromEntries(Object.entries(note).toReversed()) as never);
    await notebook.deletions.clear();
    await notebook.deletions.bulkPut(EXAMPLES.at(-1)?.tables.deletions as never[]);
    expect(await (await saveBackup()).text()).toBe(before);
  });

  it('of thousands of records is written in one go, in pieces', async () => {
    const text = 'What they said about rivers. '.repeat(40);
    const at = '2026-11-20T09:00:00.000Z';
    const notes = Array.from({ length: 3_000 }, (_, number) => ({
      id: `n-${String(number).padStart(5, '0')}`,
      opportunityId: 'o-1',
      text,
      at,
    }));
    await notebook.notes.bulkPut(notes);
    let pieces = 0;
    const write = async () => {
      // As long as a disk takes: no request of the notebook's keeps the transaction open meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 20));
      pieces += 1;
    };
    const { records } = await writeBackup({ database: notebook, write });
    expect(records).toBe(3_000);
    expect(pieces).toBeGreaterThan(3);
  });

  it('stops when told to, and says so', async () => {
    await fillNotebook();
    const signal = AbortSignal.abort(new Error('enough'));
    const write = vi.fn(() => Promise.resolve());
    await expect(writeBackup({ database: notebook, write, signal })).rejects.toThrow('enough');
  });
});

describe.each(EXAMPLES)('a backup of version $version', (example) => {
  it('brings in every record, and a second time changes nothing', async () => {
    const file = await saveOldBackup(example);
    expect(await file.text()).toContain(`"version":${example.version},`);
    await bringIn(file);
    const today = await dump();
    for (const [table, rows] of Object.entries(example.tables))
      if (table in today) expect(today[table]?.length, table).toBe(rows.length);
    expect(await bringIn(file)).toEqual({ added: 0, replaced: 0, setAside: 0 });
    expect(await dump()).toEqual(today);
  });

  it('leaves no second notebook behind', async () => {
    await bringIn(await saveOldBackup(example));
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('second-round-upgrade');
  });
});

it('has an example of every version', () => {
  expect(EXAMPLES.map((example) => example.version).sort((a, b) => a - b)).toEqual(
    MIGRATION_STEPS.map((step) => step.version),
  );
});

describe('the preview', () => {
  it('counts what is new, the same, differing and deleted here, and writes nothing', async () => {
    await fillNotebook();
    const file = await saveBackup();
    await removeOne();
    const [story] = await notebook.stories.toArray();
    await notebook.stories.put({ ...story!, title: 'Told anew' });
    const [person] = await notebook.people.toArray();
    await notebook.people.delete(person!.id);
    await notebook.deletions
      .where('[table+key]')
      .equals(['people', JSON.stringify(person!.id)])
      .delete();
    const before = await dump();
    const { counts, differing } = await previewImport({ file });
    expect(counts.notes).toMatchObject({ new: 0, deleted: 1 });
    expect(counts.people.new).toBe(1);
    expect(counts.stories.differing).toBe(1);
    expect(counts.opportunities).toEqual({
      new: 0,
      same: await notebook.opportunities.count(),
      differing: 0,
      deleted: 0,
    });
    expect(differing).toMatchObject([{ table: 'stories', mine: { title: 'Told anew' }, theirs: story }]);
    expect(await dump()).toEqual(before);
  });

  it('takes a page whose stored copy differs as one differing page', async () => {
    await fillNotebook();
    const file = await saveBackup();
    const [lines] = await notebook.lines.toArray();
    await notebook.lines.put({ ...lines!, lines: [] });
    const { counts, moreDiffering } = await previewImport({ file });
    expect(counts.captures.differing).toBe(1);
    expect(moreDiffering).toBe(1);
    await bringIn(file, { tables: { captures: 'theirs' } });
    expect(await notebook.lines.get(lines!.captureId)).toEqual(lines);
  });
});

describe('merging', () => {
  async function differ() {
    await fillNotebook();
    const file = await saveBackup();
    const stories = await notebook.stories.toArray();
    for (const story of stories) await notebook.stories.put({ ...story, title: 'Mine' });
    return { file, stories };
  }

  it('keeps mine unless told otherwise', async () => {
    const { file } = await differ();
    await bringIn(file);
    expect((await notebook.stories.toArray()).map(({ title }) => title)).not.toContain(undefined);
    expect(new Set((await notebook.stories.toArray()).map(({ title }) => title))).toEqual(new Set(['Mine']));
  });

  it('takes the file’s for a whole table, and mine for one record of it', async () => {
    const { file, stories } = await differ();
    const extra = { ...stories[0]!, id: 'story-extra', title: 'Theirs' };
    await notebook.stories.put(extra);
    const larger = await saveBackup();
    await notebook.stories.put({ ...extra, title: 'Mine too' });
    await bringIn(file, { tables: { stories: 'theirs' } });
    expect(await notebook.stories.get(stories[0]!.id)).toEqual(stories[0]);
    await bringIn(larger, {
      tables: { stories: 'theirs' },
      records: new Map([[`stories "${stories[0]!.id}"`, 'mine']]),
    });
    expect((await notebook.stories.get('story-extra'))?.title).toBe('Theirs');
    expect(await notebook.stories.get(stories[0]!.id)).toEqual(stories[0]);
  });

  it('does not bring back what was deleted, until asked to; then all of it', async () => {
    await fillNotebook();
    const file = await saveBackup();
    const held = await dump();
    for (const id of await notebook.opportunities.toCollection().primaryKeys()) await deleteOpportunity(id);
    await bringIn(file);
    expect(await notebook.opportunities.count()).toBe(0);
    expect(await notebook.snapshots.count()).toBe(0);
    expect(await notebook.facts.count()).toBe(0);
    await bringIn(file, { bringBack: true });
    expect(await dump()).toEqual(held);
  });

  it('leaves out what was added elsewhere to something deleted here', async () => {
    await fillNotebook();
    const [opportunityId] = await notebook.opportunities.toCollection().primaryKeys();
    const note = await addNote({ opportunityId: opportunityId!, text: 'from elsewhere' });
    const file = await saveBackup();
    await deleteOpportunity(opportunityId!);
    await notebook.deletions.delete(['notes', JSON.stringify(note.id)]);
    await bringIn(file);
    expect(await notebook.notes.get(note.id)).toBeUndefined();
  });

  it('takes over what was deleted elsewhere as knowledge, not as an order', async () => {
    await fillNotebook();
    const whole = await saveBackup();
    const gone = await removeOne();
    const without = await saveBackup();
    await bringIn(whole, { bringBack: true });
    await bringIn(without);
    expect(await notebook.notes.get(gone)).toBeDefined();
    await eraseNotebook();
    await bringIn(without);
    await bringIn(whole);
    expect(await notebook.notes.get(gone)).toBeUndefined();
  });

  it('brings in no stored copy of a page that stays deleted with its opportunity', async () => {
    await fillNotebook();
    const [capture] = await notebook.captures.toArray();
    const { opportunityId } = capture!;
    const file = await saveBackup();
    const opportunity = await notebook.opportunities.get(opportunityId);
    await eraseNotebook();
    // Here the opportunity was deleted before the page of the file was ever kept.
    await notebook.opportunities.put(opportunity!);
    await deleteOpportunity(opportunityId);
    await bringIn(file);
    const pages = await notebook.captures.toCollection().primaryKeys();
    expect(pages.length).toBeGreaterThan(0);
    expect(pages).not.toContain(capture!.id);
    expect(await notebook.snapshots.toCollection().primaryKeys()).toEqual(pages);
    expect(await notebook.lines.toCollection().primaryKeys()).toEqual(pages);
  });

  it('sets aside whole what does not fit, once', async () => {
    await fillNotebook();
    await notebook.notes.put({ id: 'n-bad', text: 7 } as never);
    const file = await saveBackup();
    await eraseNotebook();
    expect((await bringIn(file)).setAside).toBe(1);
    await bringIn(file);
    expect(await notebook.problems.where('table').equals('notes').toArray()).toMatchObject([
      { key: '"n-bad"', raw: { id: 'n-bad', text: 7 } },
    ]);
  });
});

describe('one opportunity as its own file', () => {
  it('holds what is of it and the stories told there, and nothing else', async () => {
    await fillNotebook();
    const held = await dump();
    const [id] = await notebook.rounds.toCollection().primaryKeys();
    const round = await notebook.rounds.get(id!);
    const [story] = await notebook.stories.toArray();
    await notebook.stories.put({ ...story!, id: 'story-here', told: [{ roundId: id! }] });
    await notebook.stories.put({ ...story!, id: 'story-elsewhere', told: [] });
    const file = await saveBackup(round!.opportunityId);
    await eraseNotebook();
    await bringIn(file);
    expect(await notebook.opportunities.toCollection().primaryKeys()).toEqual([round!.opportunityId]);
    expect(await notebook.profile.count()).toBe(0);
    expect(await notebook.stories.get('story-here')).toBeDefined();
    expect(await notebook.stories.get('story-elsewhere')).toBeUndefined();
    const captures = held.captures as { id: string; opportunityId: string }[];
    const mine = captures.filter((one) => one.opportunityId === round!.opportunityId).map(({ id }) => id);
    expect(await notebook.snapshots.toCollection().primaryKeys()).toEqual(mine.sort());
  });
});

describe('a failure in the middle of bringing in', () => {
  it('leaves the notebook as it was when the disk is full', async () => {
    await fillNotebook();
    const file = await saveBackup();
    await eraseNotebook();
    await notebook.notes.put({
      id: 'n-1',
      opportunityId: 'o-1',
      text: 'there before',
      at: '2026-11-20T09:00:00.000Z',
    });
    const before = await dump();
    const preview = await previewImport({ file });
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
      ...args: unknown[]
    ) => IDBRequest<IDBValidKey>;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'rounds') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const choices = { tables: {}, records: new Map(), bringBack: false };
    await expect(importBackup({ preview, choices })).rejects.toMatchObject({ code: 'storage-full' });
    full.mockRestore();
    expect(await dump()).toEqual(before);
    expect(await importBackup({ preview, choices })).toMatchObject({ replaced: 0 });
  });

  it('leaves the notebook as it was when the candidate stops it', async () => {
    await fillNotebook();
    const file = await saveBackup();
    await eraseNotebook();
    const preview = await previewImport({ file });
    const stop = new AbortController();
    const importing = importBackup({
      preview,
      choices: { tables: {}, records: new Map(), bringBack: false },
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    for (const table of notebook.tables) expect(await table.count(), table.name).toBe(0);
  });

  it('leaves the notebook as it was when the file is another one by now', async () => {
    await fillNotebook();
    const file = await saveBackup();
    await eraseNotebook();
    const preview = await previewImport({ file });
    const other = { ...preview, sha256: '0'.repeat(64) };
    const choices = { tables: {}, records: new Map(), bringBack: false };
    await expect(importBackup({ preview: other, choices })).rejects.toMatchObject({ code: 'backup-altered' });
    for (const table of notebook.tables) expect(await table.count(), table.name).toBe(0);
  });
});
