import '../lib/without-eval.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toCurrentTab } from '../lib/browser/current-tab.ts';
import { createMenus, readMenuClick } from '../lib/browser/menus.ts';
import { openNotebook } from '../lib/browser/open-notebook.ts';
import { keepActionClick, openPanel } from '../lib/browser/open-panel.ts';
import { onAccessChanged, startGateInOpenTabs, syncGateScripts } from '../lib/browser/gate-scripts.ts';
import { panelViewSetting } from '../lib/browser/settings.ts';
import { onTabMoved } from '../lib/browser/tab-moves.ts';
import { askVerdict, onVerdict } from '../lib/browser/tab-verdicts.ts';
import { togglePanel } from '../lib/browser/toggle-panel.ts';
import { capturePage } from '../lib/capture-page.ts';
import { handleVerdict } from '../lib/handle-verdict.ts';
import { discardAllDrafts } from '../lib/notebook/drafts.ts';

type Tab = Parameters<typeof toCurrentTab>[0];

/** Opens the panel inside the gesture, then takes the page of the tab the gesture was made on. */
function openAndCapture(tab: Tab, marked: { selection?: string; link?: string } = {}): void {
  const current = toCurrentTab(tab);
  if (!current) return;
  void openPanel(current.windowId);
  void panelViewSetting(current.windowId).setValue('page');
  // A full disk shows in the panel by the missing draft; the worker has nobody to tell.
  capturePage({ ...current, ...marked, gesture: true }).catch((error: unknown) =>
    console.warn('Capture not stored.', error),
  );
}

/** Registers the gate where it is allowed, and starts it in what is open there. */
async function bringGateUp(): Promise<void> {
  await syncGateScripts();
  await startGateInOpenTabs();
}

// Listeners only, all registered at once: the browser starts this script anew for every event.
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => openAndCapture(tab));
  browser.contextMenus.onClicked.addListener((click, tab) => openAndCapture(tab, readMenuClick(click)));
  browser.commands.onCommand.addListener((command, tab) => {
    // Marked words are part of every snapshot and kept with the page.
    if (command === 'capture-page' || command === 'capture-selection') openAndCapture(tab);
    if (command === 'toggle-panel' && tab?.windowId !== undefined) void togglePanel(tab.windowId);
    if (command === 'open-notebook') void openNotebook();
  });
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.runtime.onInstalled.addListener(() => void keepActionClick());
  browser.runtime.onInstalled.addListener(() => void bringGateUp());
  onAccessChanged(() => void bringGateUp());
  // The question alone makes the gate look whether the address is still the one it knows.
  onTabMoved((tabId) => void askVerdict(tabId, 0));
  onVerdict((told) =>
    handleVerdict(told).catch((error: unknown) => {
      console.warn('Page not taken by itself.', error);
      return 'heard' as const;
    }),
  );
  browser.runtime.onStartup.addListener(() => {
    void discardAllDrafts();
    void syncGateScripts();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openNotebook('/welcome');
  });
});
