import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { notebook } from '../../../lib/notebook/database.ts';
import { discardAllDrafts, discardDraft, finishDraft, startDraft } from '../../../lib/notebook/drafts.ts';
import { BadRecordError } from '../../../lib/notebook/notebook-errors.ts';
import { currentDraft } from '../../../lib/notebook/queries.ts';
import type { Draft } from '../../../lib/notebook/records.ts';
import { emptyNotebook } from './keep.ts';

const draft = (id: string, windowId = 1): Draft => ({
  id,
  tabId: 4,
  windowId,
  address: 'https://tarnwick.example/',
  state: 'taking',
  startedAt: '2026-11-20T09:00:00.000Z',
});

beforeEach(emptyNotebook);

it('has one draft per window: the newest', async () => {
  await startDraft(draft('first'));
  await startDraft(draft('elsewhere', 2));
  await startDraft(draft('second'));
  expect((await currentDraft(1))?.id).toBe('second');
  expect((await currentDraft(2))?.id).toBe('elsewhere');
  expect(await currentDraft(3)).toBeUndefined();
  expect(await notebook.drafts.count()).toBe(2);
});

it('does not let an overtaken draft come back when it ends', async () => {
  await startDraft(draft('slow'));
  await startDraft(draft('quick'));
  expect(await finishDraft({ ...draft('slow'), state: 'failed', error: { code: 'timed-out' } })).toBe(false);
  expect((await currentDraft(1))?.id).toBe('quick');
});

it('is discarded on request, one or all', async () => {
  await startDraft(draft('one'));
  await startDraft(draft('two', 2));
  await discardDraft('one');
  expect(await currentDraft(1)).toBeUndefined();
  await discardAllDrafts();
  expect(await notebook.drafts.count()).toBe(0);
});

it('refuses a draft that does not fit', async () => {
  await expect(startDraft({ ...draft('odd'), startedAt: 'yesterday' })).rejects.toBeInstanceOf(
    BadRecordError,
  );
  expect(await notebook.drafts.count()).toBe(0);
});
