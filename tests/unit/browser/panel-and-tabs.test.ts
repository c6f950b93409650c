import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findCurrentTab, subscribeCurrentTab, toCurrentTab } from '../../../lib/browser/current-tab.ts';
import { createMenus, readMenuClick } from '../../../lib/browser/menus.ts';
import { openPanel } from '../../../lib/browser/open-panel.ts';
import {
  findPinnedOpportunity,
  panelViewSetting,
  pinOpportunity,
  subscribePinnedOpportunity,
  singleKeysSetting,
  themeSetting,
} from '../../../lib/browser/settings.ts';
import { findCaptureShortcut } from '../../../lib/browser/shortcut.ts';
import { askForSite, hasSite, sitePattern } from '../../../lib/browser/site-access.ts';
import { events, menuEntries, permissions, sidePanel } from './extension-api.ts';

vi.mock('wxt/browser', () => import('./extension-api.ts'));

beforeEach(() => fakeBrowser.reset());

describe('openPanel', () => {
  it('asks the browser at once, inside the gesture', () => {
    sidePanel.open.mockResolvedValue();
    void openPanel(3);
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('says when the browser refuses', async () => {
    sidePanel.open.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    expect(await openPanel(3)).toBe(false);
  });
});

describe('the current tab', () => {
  it('is what the browser tells, and nothing for what is no page tab', () => {
    expect(toCurrentTab({ id: 4, windowId: 1, url: '', title: 'T' })).toEqual({
      tabId: 4,
      windowId: 1,
      title: 'T',
    });
    expect(toCurrentTab({ id: -1, windowId: 1 })).toBeUndefined();
    expect(toCurrentTab(undefined)).toBeUndefined();
  });

  it('is the one in front of the window', async () => {
    const window = await fakeBrowser.windows.create({});
    const windowId = window?.id as number;
    await fakeBrowser.tabs.create({ windowId, url: 'https://tarnwick.example/a', active: false });
    const front = await fakeBrowser.tabs.create({
      windowId,
      url: 'https://tarnwick.example/b',
      active: true,
    });
    expect(await findCurrentTab(windowId)).toMatchObject({
      tabId: front.id,
      address: 'https://tarnwick.example/b',
    });
  });

  it('is told to whoever listens, for one window, until they stop', () => {
    const listener = vi.fn<() => void>();
    const stop = subscribeCurrentTab(1, listener);
    events.activated.fire({ tabId: 4, windowId: 1 });
    events.activated.fire({ tabId: 5, windowId: 2 });
    events.updated.fire(4, { status: 'loading' }, { active: true, windowId: 1 });
    events.updated.fire(4, { status: 'complete' }, { active: true, windowId: 1 });
    events.updated.fire(6, { status: 'complete' }, { active: false, windowId: 1 });
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    events.activated.fire({ tabId: 4, windowId: 1 });
    expect(listener).toHaveBeenCalledTimes(2);
    expect(events.activated.count() + events.updated.count()).toBe(0);
  });
});

describe('access to one site', () => {
  it.each([
    ['https://jobs.tarnwick.example/role/1?x=2', 'https://jobs.tarnwick.example/*'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1/*'],
    ['about:addons', undefined],
    ['no address', undefined],
  ])('%s → %s', (address, pattern) => expect(sitePattern(address)).toBe(pattern));

  it('is asked for at once, for that site only', () => {
    permissions.request.mockResolvedValue(true);
    void askForSite('https://tarnwick.example/about');
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://tarnwick.example/*'] });
  });

  it('is never asked for what is no web page', async () => {
    permissions.request.mockClear();
    expect(await askForSite('about:addons')).toBe(false);
    expect(await hasSite('about:addons')).toBe(false);
    expect(permissions.request).not.toHaveBeenCalled();
  });
});

describe('context menu', () => {
  it('has its three entries once, however often it is made, with words from the locale file', async () => {
    await createMenus();
    await createMenus();
    expect(menuEntries.map(({ id, contexts, title }) => [id, contexts, title])).toEqual([
      ['capture-page', ['page'], '[menu_capture_page]'],
      ['capture-selection', ['selection'], '[menu_capture_selection]'],
      ['capture-link', ['link'], '[menu_capture_link]'],
    ]);
  });

  it('hands on marked words, a link’s text, or its address where the browser gives no text', () => {
    const click = { selectionText: 'marked', linkText: 'Our team', linkUrl: 'https://tarnwick.example/team' };
    expect(readMenuClick({ ...click, menuItemId: 'capture-selection' })).toEqual({ selection: 'marked' });
    expect(readMenuClick({ ...click, menuItemId: 'capture-link' })).toEqual({ selection: 'Our team' });
    expect(readMenuClick({ menuItemId: 'capture-link', linkUrl: click.linkUrl })).toEqual({
      link: click.linkUrl,
    });
    expect(readMenuClick({ ...click, menuItemId: 'capture-page' })).toEqual({});
  });
});

describe('settings', () => {
  it('remember the pinned opportunity of each window', async () => {
    await pinOpportunity(1, 'o1');
    await pinOpportunity(2, 'o2');
    await pinOpportunity(1, undefined);
    expect(await findPinnedOpportunity(1)).toBeUndefined();
    expect(await findPinnedOpportunity(2)).toBe('o2');
  });

  it('remember the view of each window’s panel, for as long as the browser runs', async () => {
    expect(await panelViewSetting(1).getValue()).toBe('page');
    await panelViewSetting(1).setValue('notes');
    expect(await panelViewSetting(1).getValue()).toBe('notes');
    expect(await panelViewSetting(2).getValue()).toBe('page');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await fakeBrowser.storage.session.set({ 'panel-view-1': 'cellar' });
    expect(await panelViewSetting(1).getValue()).toBe('page');
  });

  it('tell whoever listens, until they stop', async () => {
    const pins = vi.fn<(id: string | undefined) => void>();
    const themes = vi.fn<(theme: string) => void>();
    const stops = [subscribePinnedOpportunity(1, pins), themeSetting.watch(themes)];
    await pinOpportunity(1, 'o1');
    await themeSetting.setValue('dark');
    for (const stop of stops) stop();
    await pinOpportunity(1, 'o2');
    expect(pins.mock.calls).toEqual([['o1']]);
    expect(themes.mock.calls).toEqual([['dark']]);
  });

  it('fall back when something odd is stored', async () => {
    expect(await themeSetting.getValue()).toBe('system');
    expect(await singleKeysSetting.getValue()).toBe(true);
    await fakeBrowser.storage.local.set({ theme: 'purple' });
    await fakeBrowser.storage.session.set({ 'pinned-opportunities': 5 });
    expect(await themeSetting.getValue()).toBe('system');
    expect(await findPinnedOpportunity(1)).toBeUndefined();
  });

  it('tell the keys that capture', async () => expect(await findCaptureShortcut()).toBe('Alt+Shift+K'));
});
