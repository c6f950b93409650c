import {
  askForEverySite,
  askForJobSites,
  declinePage,
  listAllowedSites,
  revokeSites,
  setMode,
  subscribeAllowedSites,
} from '../../lib/browser/allowed-sites.ts';
import { currentWindowId, findCurrentTab } from '../../lib/browser/current-tab.ts';
import { keepStorage } from '../../lib/browser/keep-storage.ts';
import { openGlance, openNotebook } from '../../lib/browser/open-notebook.ts';
import {
  backupQuietSetting,
  findPinnedOpportunity,
  pageMarksSetting,
  panelViewSetting,
  pinOpportunity,
  singleKeysSetting,
  subscribePinnedOpportunity,
  themeSetting,
} from '../../lib/browser/settings.ts';
import { findCaptureShortcut, listShortcuts, openShortcutSettings } from '../../lib/browser/shortcut.ts';
import { askForSite } from '../../lib/browser/site-access.ts';
import { capturePage } from '../../lib/capture-page.ts';
import { findFrontTab, prepareFront, subscribeFrontTab } from '../../lib/follow-tab.ts';
import type { Kept, Surroundings } from './surroundings.ts';

interface StoredItem<T> {
  getValue: () => Promise<T>;
  setValue: (value: T) => Promise<void>;
  watch: (listener: (value: T) => void) => () => void;
}

function toKept<T>(item: StoredItem<T>): Kept<T> {
  return {
    get: () => item.getValue(),
    set: (value) => item.setValue(value),
    watch: (listener) => item.watch(listener),
  };
}

/** The real browser around an extension page. */
export async function findSurroundings(): Promise<Surroundings> {
  const windowId = await currentWindowId();
  return {
    windowId,
    capture: async () => {
      const tab = await findCurrentTab(windowId);
      if (tab) await capturePage(tab);
    },
    askForSite,
    openNotebook,
    openGlance,
    findShortcut: findCaptureShortcut,
    listShortcuts,
    changeShortcuts: openShortcutSettings,
    keepStorage,
    pinned: {
      get: () => findPinnedOpportunity(windowId),
      set: (id) => pinOpportunity(windowId, id),
      watch: (listener) => subscribePinnedOpportunity(windowId, listener),
    },
    view: toKept(panelViewSetting(windowId)),
    theme: toKept(themeSetting),
    singleKeys: toKept(singleKeysSetting),
    pageMarks: toKept(pageMarksSetting),
    sites: {
      list: listAllowedSites,
      watch: subscribeAllowedSites,
      allowJobSites: askForJobSites,
      allowEverySite: askForEverySite,
      revoke: revokeSites,
      setMode,
      decline: declinePage,
    },
    front: {
      find: () => findFrontTab(windowId),
      watch: (listener) => subscribeFrontTab(windowId, listener),
      prepare: prepareFront,
      mark: async (tabId, marks) => {
        const { markPage } = await import('../../lib/browser/mark-page.ts');
        await markPage(tabId, marks);
      },
    },
    backupQuiet: toKept(backupQuietSetting),
  };
}
