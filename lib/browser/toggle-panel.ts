// Opens the panel by a shortcut, or closes it when it is open. Call it first: opening needs the gesture.
import { browser } from 'wxt/browser';
import { openPanel } from './open-panel.ts';

/** The parts of the two APIs used here; closing came to Chromium with 141. */
interface Apis {
  sidePanel?: { close?: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { toggle?: () => Promise<void> };
  runtime: { getContexts?: (filter: object) => Promise<{ windowId: number }[]> };
}

const apis = browser as unknown as Apis;

/** Opens the panel of the window, or closes it. Never rejects. */
export async function togglePanel(windowId: number): Promise<void> {
  try {
    if (apis.sidebarAction?.toggle) {
      await apis.sidebarAction.toggle();
      return;
    }
    // Asked before opening and answered in that order: what was open already is to be closed.
    const before = apis.runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] });
    const opening = openPanel(windowId);
    const wasOpen = (await before)?.some((context) => context.windowId === windowId) ?? false;
    await opening;
    if (wasOpen) await apis.sidePanel?.close?.({ windowId });
  } catch (error) {
    console.warn('The panel was not opened or closed.', error);
  }
}
