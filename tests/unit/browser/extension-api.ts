// Stands in for the browser's extension APIs: WXT's fake with the parts it lacks.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const executeScript =
  vi.fn<(injection: { target: { tabId: number }; files?: string[] }) => Promise<unknown[]>>();
export const sidePanel = {
  open: vi.fn<(options: { windowId: number }) => Promise<void>>(),
  setPanelBehavior: vi.fn<(options: { openPanelOnActionClick: boolean }) => Promise<void>>(),
};
export const permissions = {
  request: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(),
  contains: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(),
  remove: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(),
};

/** What the browser tells of a tab; nothing until a test says so. */
export const getTab = vi
  .fn<(tabId: number) => Promise<{ url?: string; title?: string }>>()
  .mockResolvedValue({});

type Listener = (...args: unknown[]) => void;

/** An event of the browser that a test can fire. */
export function makeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => listeners.forEach((listener) => listener(...args)),
    count: () => listeners.size,
  };
}

export const events = {
  actionClicked: makeEvent(),
  menuClicked: makeEvent(),
  command: makeEvent(),
  installed: makeEvent(),
  startup: makeEvent(),
  activated: makeEvent(),
  updated: makeEvent(),
};

export const menuEntries: { id: string; title: string; contexts: string[] }[] = [];

/** What `wxt/browser` gives under test. */
export const browser = {
  runtime: {
    onInstalled: events.installed,
    onStartup: events.startup,
    getURL: (path: string) => `chrome-extension://second-round${path}`,
  },
  action: { onClicked: events.actionClicked },
  commands: {
    onCommand: events.command,
    getAll: async () => [{ name: '_execute_action' }, { name: 'capture-page', shortcut: 'Alt+Shift+K' }],
  },
  contextMenus: {
    onClicked: events.menuClicked,
    removeAll: async () => void menuEntries.splice(0),
    create: (entry: (typeof menuEntries)[number]) => void menuEntries.push(entry),
  },
  i18n: { getMessage: (name: string) => `[${name}]` },
  permissions,
  scripting: { executeScript },
  sidePanel,
  storage: fakeBrowser.storage,
  tabs: {
    get: getTab,
    query: fakeBrowser.tabs.query,
    create: fakeBrowser.tabs.create,
    update: fakeBrowser.tabs.update,
    onActivated: events.activated,
    onUpdated: events.updated,
  },
  windows: fakeBrowser.windows,
};
