// Stands in for the browser's extension APIs: WXT's fake with the parts it lacks.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const executeScript =
  vi.fn<
    (injection: {
      target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
      files?: string[];
      func?: () => unknown;
    }) => Promise<unknown[]>
  >();
export const sidePanel = {
  open: vi.fn<(options: { windowId: number }) => Promise<void>>(),
  setPanelBehavior: vi.fn<(options: { openPanelOnActionClick: boolean }) => Promise<void>>(),
};
let granted: string[] = [];

/** What the browser says is granted from now on. */
export function grant(origins: string[]): void {
  granted = origins;
}

interface Script {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
}

/** Scripts registered at run time, by id. */
export const registered = new Map<string, Script>();

const registry = {
  getRegisteredContentScripts: async () => [...registered.values()],
  registerContentScripts: async (scripts: Script[]) => {
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  },
  updateContentScripts: async (scripts: Script[]) => {
    for (const script of scripts) {
      if (!registered.has(script.id)) throw new Error(`Script with ID '${script.id}' does not exist`);
      registered.set(script.id, script);
    }
  },
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  },
};

export const permissions = {
  getAll: async () => ({ origins: [...granted], permissions: [] }),
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
  message: makeEvent(),
  permissionAdded: makeEvent(),
  permissionRemoved: makeEvent(),
};

export const badge = vi.fn<(look: { tabId: number; text: string }) => Promise<void>>().mockResolvedValue();

/** What the gate in a tab answers when it is asked what it sees. */
export const askTab = vi.fn<(tabId: number, message: unknown, to: { frameId: number }) => Promise<unknown>>();

export const menuEntries: { id: string; title: string; contexts: string[] }[] = [];

/** What `wxt/browser` gives under test. */
export const browser = {
  runtime: {
    onInstalled: events.installed,
    onStartup: events.startup,
    onMessage: events.message,
    getURL: (path: string) => `chrome-extension://second-round${path}`,
  },
  action: {
    onClicked: events.actionClicked,
    setBadgeText: badge,
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  },
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
  permissions: { ...permissions, onAdded: events.permissionAdded, onRemoved: events.permissionRemoved },
  scripting: { executeScript, ...registry },
  sidePanel,
  storage: fakeBrowser.storage,
  tabs: {
    get: getTab,
    query: fakeBrowser.tabs.query,
    create: fakeBrowser.tabs.create,
    update: fakeBrowser.tabs.update,
    sendMessage: askTab,
    onActivated: events.activated,
    onUpdated: events.updated,
  },
  windows: fakeBrowser.windows,
};
