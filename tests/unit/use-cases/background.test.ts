import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import background from '../../../entrypoints/background.ts';
import { discardAllDrafts, startDraft } from '../../../lib/notebook/drafts.ts';
import { notebook } from '../../../lib/notebook/database.ts';
import { currentDraft } from '../../../lib/notebook/queries.ts';
import { browser, events, executeScript, menuEntries, sidePanel } from '../browser/extension-api.ts';
import { makeSnapshot } from '../notebook/material.ts';

vi.mock('wxt/browser', () => import('../browser/extension-api.ts'));

const tab = { id: 7, windowId: 1, url: 'https://tarnwick.example/' };

beforeEach(async () => {
  await discardAllDrafts();
  sidePanel.open.mockReset().mockResolvedValue();
  sidePanel.setPanelBehavior.mockReset().mockResolvedValue();
  executeScript.mockReset().mockResolvedValue([{ result: JSON.stringify(makeSnapshot(['Data Engineer'])) }]);
});

describe('background', () => {
  it('registers every listener in the first turn', () => {
    background.main();
    const { actionClicked, menuClicked, command, installed, startup } = events;
    expect([actionClicked, menuClicked, command, startup].map((event) => event.count())).toEqual([
      1, 1, 1, 1,
    ]);
    expect(installed.count()).toBeGreaterThan(0);
  });

  it.each([
    ['a toolbar click', () => events.actionClicked.fire(tab)],
    ['the shortcut', () => events.command.fire('capture-page', tab)],
    ['the menu', () => events.menuClicked.fire({ menuItemId: 'capture-page' }, tab)],
  ])('%s opens the panel inside the gesture, then takes the page', async (_name, gesture) => {
    gesture();
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 1 });
    await expect.poll(async () => (await currentDraft(1))?.state).toBe('taken');
  });

  it('takes marked words from the menu', async () => {
    events.menuClicked.fire({ menuItemId: 'capture-selection', selectionText: 'Data' }, tab);
    await expect.poll(async () => (await currentDraft(1))?.selection).toBe('Data');
  });

  it('does nothing for other commands and for what is no page tab', () => {
    events.command.fire('something-else', tab);
    events.actionClicked.fire({ id: -1, windowId: -1 });
    events.command.fire('capture-page', undefined);
    expect(sidePanel.open).not.toHaveBeenCalled();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('makes the menu and keeps the toolbar click on install', async () => {
    events.installed.fire({ reason: 'install' });
    await expect.poll(() => menuEntries.length).toBe(3);
    expect(sidePanel.setPanelBehavior).toHaveBeenCalledExactlyOnceWith({ openPanelOnActionClick: false });
  });

  it('opens the first page on install, and not on an update', async () => {
    const createTab = vi.spyOn(browser.tabs, 'create');
    events.installed.fire({ reason: 'update' });
    events.installed.fire({ reason: 'install' });
    await expect
      .poll(() => createTab.mock.calls)
      .toEqual([[{ url: 'chrome-extension://second-round/notebook.html#/welcome' }]]);
  });

  it('forgets drafts of an earlier browser session', async () => {
    const startedAt = '2026-11-20T09:00:00.000Z';
    await startDraft({ id: 'old', tabId: 1, windowId: 9, address: '', state: 'taking', startedAt });
    events.startup.fire();
    await expect.poll(() => notebook.drafts.count()).toBe(0);
  });
});
