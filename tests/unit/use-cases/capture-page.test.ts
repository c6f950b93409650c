import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capturePage } from '../../../lib/capture-page.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import { StorageFullError } from '../../../lib/notebook/notebook-errors.ts';
import { currentDraft } from '../../../lib/notebook/queries.ts';
import { executeScript } from '../browser/extension-api.ts';
import { emptyNotebook } from '../notebook/keep.ts';
import { makeSnapshot } from '../notebook/material.ts';

vi.mock('wxt/browser', () => import('../browser/extension-api.ts'));

const tab = { tabId: 7, windowId: 1, address: 'https://tarnwick.example/', title: 'Tarnwick' };
const answer = (result: unknown) =>
  executeScript.mockResolvedValue([{ frameId: 0, result: JSON.stringify(result) }]);

beforeEach(emptyNotebook);
afterEach(() => void vi.restoreAllMocks());

describe('capturePage', () => {
  it('shows at once that the page is being taken', async () => {
    let during: unknown;
    executeScript.mockImplementation(async () => {
      during = await currentDraft(1);
      return [{ result: JSON.stringify(makeSnapshot(['Data Engineer'])) }];
    });
    await capturePage(tab);
    expect(during).toMatchObject({ state: 'taking', address: tab.address, title: 'Tarnwick', tabId: 7 });
  });

  it('leaves the page in the window’s draft', async () => {
    const snapshot = makeSnapshot(['Data Engineer', 'Leeds']);
    answer(snapshot);
    const draft = await capturePage(tab);
    expect(draft).toMatchObject({ state: 'taken', snapshot, title: 'Data Engineer' });
    expect(await currentDraft(1)).toEqual(draft);
    expect(await currentDraft(2)).toBeUndefined();
  });

  it('leaves a draft with the reason when the page cannot be taken', async () => {
    executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    expect(await capturePage({ tabId: 7, windowId: 1 })).toMatchObject({
      state: 'failed',
      error: { code: 'store-page' },
    });
    expect((await currentDraft(1))?.error?.code).toBe('store-page');
  });

  it('keeps marked words: of the menu first, else of the page', async () => {
    answer({ ...makeSnapshot(['Data Engineer']), selection: 'of the page' });
    expect((await capturePage({ ...tab, selection: 'of the menu' })).selection).toBe('of the menu');
    expect((await capturePage(tab)).selection).toBe('of the page');
  });

  it('finds the text of a link the menu was opened on', async () => {
    const snapshot = makeSnapshot(['Read what our engineers write', 'Team']);
    const links = [{ text: 'our engineers', href: 'https://tarnwick.example/blog' }];
    snapshot.blocks = [
      { ...snapshot.blocks[0]!, links },
      { kind: 'link', text: 'Team', place: 'nav', box: 0, href: 'https://tarnwick.example/team' },
    ];
    answer(snapshot);
    expect((await capturePage({ ...tab, link: 'https://tarnwick.example/blog' })).selection).toBe(
      'our engineers',
    );
    expect((await capturePage({ ...tab, link: 'https://tarnwick.example/team' })).selection).toBe('Team');
    expect((await capturePage({ ...tab, link: 'https://tarnwick.example/x' })).selection).toBeUndefined();
  });

  it('says in the draft that the disk is full when the page does not fit', async () => {
    answer(makeSnapshot(['Data Engineer']));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if ((args[0] as { snapshot?: unknown }).snapshot)
        throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await capturePage(tab)).toMatchObject({ state: 'failed', error: { code: 'storage-full' } });
    vi.restoreAllMocks();
    expect((await currentDraft(1))?.error?.code).toBe('storage-full');
  });

  it('throws when not even that fits', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(capturePage(tab)).rejects.toBeInstanceOf(StorageFullError);
    vi.restoreAllMocks();
    expect(await notebook.drafts.count()).toBe(0);
  });
});
