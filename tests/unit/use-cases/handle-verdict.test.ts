import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { declinePage, setMode } from '../../../lib/browser/allowed-sites.ts';
import { findTabPage, onVerdict } from '../../../lib/browser/tab-verdicts.ts';
import { findFrontTab, isToPrepare } from '../../../lib/follow-tab.ts';
import type { Verdict } from '../../../lib/gate/verdict.ts';
import { handleVerdict } from '../../../lib/handle-verdict.ts';
import { keepPage, undoKeep, undoKeptByItself } from '../../../lib/keep-page.ts';
import { keepTaken } from '../../../lib/keep-taken.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import { discardAllDrafts, startDraft } from '../../../lib/notebook/drafts.ts';
import {
  countPagesToKeep,
  findPageDraft,
  nextPageToKeep,
  toPageName,
} from '../../../lib/notebook/page-drafts.ts';
import { capturesOf, listOpportunities } from '../../../lib/notebook/queries.ts';
import { toPageKey } from '../../../lib/page-key.ts';
import { askTab, badge, events, executeScript, grant } from '../browser/extension-api.ts';
import { makeFact, makeReading, makeSnapshot } from '../notebook/material.ts';

vi.mock('wxt/browser', () => import('../browser/extension-api.ts'));

const ADDRESS = 'https://jobs.tarnwick.example/roles/gardener-481';
const POSTING: Verdict = { level: 'act', kind: 'posting', address: ADDRESS, shown: 'Gardener', reasons: [] };

const LINES = [
  'Gardener',
  'Tarnwick Roses looks after four parks and forty balconies.',
  'What you will do',
  'Prune the roses in the spring and write down what came up',
  'What you will need',
  'Three years of work in a public garden',
  'Apply now',
];

/** A page the reader takes for a posting. */
const snapshot = (title = 'Gardener', address = ADDRESS) => {
  const page = makeSnapshot([title, ...LINES.slice(1)], address);
  const headings = [0, 2, 4];
  const blocks = page.blocks.map((block, at) => ({
    ...block,
    ...(headings.includes(at) ? { kind: 'heading' as const, level: at === 0 ? 1 : 2 } : {}),
    ...(at === 6 ? { kind: 'button' as const } : {}),
  }));
  return { ...page, blocks };
};

const tell = (verdict: Verdict, frameId = 0) =>
  handleVerdict({ tabId: 7, windowId: 1, frameId, address: ADDRESS, title: 'Gardener', verdict });

const lastBadge = () => badge.mock.lastCall?.[0].text;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(notebook.tables.map((table) => table.clear()));
  grant(['https://jobs.tarnwick.example/*']);
  badge.mockClear();
  executeScript.mockReset().mockResolvedValue([{ result: JSON.stringify(snapshot()) }]);
  askTab.mockReset().mockResolvedValue(POSTING);
});

describe('a verdict', () => {
  it('lights the icon and takes nothing, until the candidate chooses more', async () => {
    await setMode('jobs.tarnwick.example', 'badge');
    expect(await tell(POSTING)).toBe('heard');
    expect(lastBadge()).toBe('•');
    expect(executeScript).not.toHaveBeenCalled();
    expect(await findTabPage(7)).toMatchObject({ level: 'act', pageKey: toPageKey(POSTING) });
  });

  it('on a site taken back meanwhile changes nothing and ends the gate', async () => {
    grant([]);
    await setMode('jobs.tarnwick.example', 'capture');
    expect(await tell(POSTING)).toBe('revoked');
    expect(executeScript).not.toHaveBeenCalled();
    expect(await findTabPage(7)).toBeUndefined();
  });

  it('that all is quiet again puts the icon out', async () => {
    await tell(POSTING);
    await tell({ ...POSTING, level: 'quiet' });
    expect(lastBadge()).toBe('');
    expect(await findTabPage(7)).toBeUndefined();
  });

  it('is dealt with after the one before it, however long that one takes', async () => {
    grant(['https://*/*']);
    const slow = tell({
      ...POSTING,
      level: 'offer',
      kind: 'company',
      address: 'https://tarnwick.example/about',
    });
    await Promise.all([slow, tell(POSTING)]);
    expect(await findTabPage(7)).toMatchObject({ kind: 'posting' });
    expect(lastBadge()).toBe('•');
  });

  it('of the page does not undo that of the frame in it', async () => {
    await tell({ ...POSTING, jobKey: 'icims:1', frame: 'inner' }, 5);
    await tell({ ...POSTING, level: 'quiet' }, 0);
    expect(await findTabPage(7)).toMatchObject({ jobKey: 'icims:1', frameId: 5 });
  });

  it('is checked: what is no verdict is not heard', async () => {
    const heard = vi.fn<() => Promise<'heard'>>().mockResolvedValue('heard');
    onVerdict(heard);
    const sender = { tab: { id: 7, windowId: 1 }, frameId: 0 };
    events.message.fire({ type: 'gate', verdict: { level: 'act' } }, sender);
    events.message.fire('gate', sender);
    events.message.fire({ type: 'gate', verdict: POSTING }, {});
    expect(heard).not.toHaveBeenCalled();
    events.message.fire({ type: 'gate', verdict: POSTING }, sender);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('on a page about a company counts only where the candidate talks to it', async () => {
    const about: Verdict = {
      ...POSTING,
      level: 'offer',
      kind: 'company',
      address: 'https://tarnwick.example/about',
    };
    grant(['https://*/*']);
    await tell(about);
    expect(lastBadge()).toBe('');
    const page = snapshot('Gardener', 'https://tarnwick.example/jobs/1');
    await keepPage({
      draft: {
        id: 'd',
        tabId: 1,
        windowId: 1,
        address: '',
        state: 'taken',
        snapshot: page,
        startedAt: page.takenAt,
      },
      reading: makeReading(page, [makeFact('job.title', 'Gardener')]),
      opportunity: { new: { company: 'Tarnwick Roses', role: 'Gardener' } },
    });
    await tell(about);
    expect(lastBadge()).toBe('•');
  });
});

describe('a page kept by itself', () => {
  beforeEach(() => setMode('jobs.tarnwick.example', 'capture'));

  const keepAll = async (): Promise<void> => {
    for (let page = await nextPageToKeep(); page; page = await nextPageToKeep()) await keepTaken(page);
  };

  it('waits for a screen that can read it, through the end of the browser session', async () => {
    await tell(POSTING);
    await discardAllDrafts();
    expect(await countPagesToKeep()).toBe(1);
    await keepAll();
    expect(await listOpportunities()).toMatchObject([{ role: 'Gardener' }]);
    expect(await countPagesToKeep()).toBe(0);
  });

  it('leaves the page the candidate is working on alone', async () => {
    const own = {
      id: 'own',
      tabId: 7,
      windowId: 1,
      address: ADDRESS,
      state: 'failed' as const,
      startedAt: '2026-11-20T09:00:00.000Z',
    };
    await startDraft(own);
    await tell(POSTING);
    expect(await notebook.drafts.get('own')).toEqual(own);
  });

  it('is one record, however often it is told of, with the text it had in the end', async () => {
    await tell(POSTING);
    await keepAll();
    executeScript.mockResolvedValue([
      {
        result: JSON.stringify({
          ...snapshot(),
          blocks: [...snapshot().blocks, ...makeSnapshot(['Late words']).blocks],
        }),
      },
    ]);
    await tell(POSTING);
    await keepAll();
    const [opportunity, ...others] = await listOpportunities();
    expect(others).toEqual([]);
    const captures = await capturesOf(opportunity!.id);
    expect(captures.map(({ version }) => version)).toEqual([1]);
    const page = await notebook.snapshots.get(captures[0]!.id);
    expect(page?.snapshot.blocks.at(-1)?.text).toBe('Late words');
  });

  it('is dropped when the tab shows another job by the time it is read', async () => {
    askTab.mockResolvedValue({ ...POSTING, jobKey: 'x:2' });
    await tell(POSTING);
    askTab.mockResolvedValue({ ...POSTING, shown: 'Florist' });
    await tell(POSTING);
    askTab.mockRejectedValue(new Error('Could not establish connection.'));
    await tell(POSTING);
    expect(await notebook.drafts.count()).toBe(0);
  });

  it('is not kept when the reader sees no posting in it, but waits to be looked at', async () => {
    executeScript.mockResolvedValue([
      { result: JSON.stringify(makeSnapshot(['A garden', 'Open daily from nine.'], ADDRESS)) },
    ]);
    await tell(POSTING);
    await keepAll();
    expect(await listOpportunities()).toEqual([]);
    expect(await findPageDraft(toPageKey(POSTING))).toMatchObject({ state: 'taken' });
  });

  it('taken back by the candidate is not kept by itself again', async () => {
    await tell(POSTING);
    const draft = await nextPageToKeep();
    const kept = await keepTaken(draft!);
    await undoKeep(kept!.captureId);
    await declinePage(await toPageName(toPageKey(POSTING)));
    await tell(POSTING);
    expect(await countPagesToKeep()).toBe(0);
    expect(await listOpportunities()).toEqual([]);
  });

  it('taken back while it was taken once more is not kept a second time', async () => {
    await tell(POSTING);
    const draft = await nextPageToKeep();
    const kept = await keepTaken(draft!);
    await notebook.drafts.update(draft!.id, { windowId: -2 });
    await undoKeep(kept!.captureId);
    expect(await countPagesToKeep(), 'of the first time').toBe(0);
    await tell(POSTING);
    const again = await nextPageToKeep();
    await declinePage(await toPageName(toPageKey(POSTING)));
    expect(await keepTaken(again!)).toBeUndefined();
    await undoKeptByItself(kept!.captureId);
    expect(await countPagesToKeep()).toBe(0);
    expect(await listOpportunities()).toEqual([]);
  });

  it('that cannot be read is nobody’s error', async () => {
    executeScript.mockRejectedValue(new Error('The tab was closed.'));
    expect(await tell(POSTING)).toBe('heard');
    expect(await notebook.drafts.count()).toBe(0);
  });

  it('from a frame of another site carries the address the candidate saw, and the job’s key', async () => {
    const inner = 'https://boards.greenhouse.io/embed/job_app?for=tarnwick&token=4711';
    grant(['https://*/*']);
    await setMode('every', 'capture');
    await setMode('jobs.tarnwick.example', 'capture');
    const verdict: Verdict = { ...POSTING, address: inner, jobKey: 'greenhouse:4711', frame: 'foreign' };
    executeScript.mockResolvedValue([{ result: JSON.stringify(snapshot('Gardener', inner)) }]);
    askTab.mockResolvedValue(verdict);
    await tell(verdict, 5);
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [5] },
      files: ['/capture.js'],
    });
    await keepAll();
    const [opportunity] = await listOpportunities();
    expect(opportunity?.jobKeys).toEqual(['greenhouse:4711']);
    expect((await capturesOf(opportunity!.id))[0]?.address).toBe(ADDRESS);
  });

  it('in a pane whose address names no job is told apart by the words over it', async () => {
    const search = 'https://jobs.tarnwick.example/search';
    for (const title of ['Gardener', 'Florist']) {
      const verdict: Verdict = { ...POSTING, address: search, shown: title, pane: true };
      executeScript.mockResolvedValue([{ result: JSON.stringify(snapshot(title, search)) }]);
      askTab.mockResolvedValue(verdict);
      await tell(verdict);
      await keepAll();
    }
    const roles = (await listOpportunities()).map(({ role }) => role);
    expect(roles.sort()).toEqual(['Florist', 'Gardener']);
  });
});

describe('the tab in front', () => {
  it('is followed on allowed sites only, and what was said of the page before is not meant', async () => {
    const window = await fakeBrowser.windows.create({});
    const windowId = window?.id as number;
    const tab = await fakeBrowser.tabs.create({ windowId, url: ADDRESS, active: true });
    await handleVerdict({ tabId: tab.id!, windowId, frameId: 0, address: ADDRESS, verdict: POSTING });
    const front = await findFrontTab(windowId);
    expect(front).toMatchObject({ mode: 'prepare', page: { shown: 'Gardener' } });
    expect(isToPrepare(front!)).toBe(true);
    expect(isToPrepare({ ...front!, declined: true })).toBe(false);
    expect(isToPrepare({ ...front!, mode: 'badge' })).toBe(false);
    // Taken in the background, where it is kept by itself.
    expect(isToPrepare({ ...front!, mode: 'capture' })).toBe(false);
    await fakeBrowser.tabs.update(tab.id, { url: 'https://jobs.tarnwick.example/team' });
    expect(await findFrontTab(windowId)).not.toHaveProperty('page');
    grant([]);
    expect(await findFrontTab(windowId)).not.toHaveProperty('mode');
  });
});
