// Opens the side panel (Chromium) or the sidebar (Firefox). Both ask for a user gesture, and a gesture ends at the first
// await: call this first, without waiting for anything before it.
import { browser } from 'wxt/browser';

/** The parts of the two APIs used here; each browser has one of them. */
interface PanelApis {
  sidePanel?: {
    open(options: { windowId: number }): Promise<void>;
    setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  sidebarAction?: { open(): Promise<void> };
}

const apis = browser as unknown as PanelApis;

/** Opens the panel of the window. Resolves to false when the browser refuses (no gesture, no panel). */
export function openPanel(windowId: number): Promise<boolean> {
  const opening = apis.sidePanel ? apis.sidePanel.open({ windowId }) : apis.sidebarAction?.open();
  return Promise.resolve(opening).then(
    () => opening !== undefined,
    () => false,
  );
}

/** Keeps the toolbar click for us in Chromium: it must reach `action.onClicked`, which grants access to the tab. */
export async function keepActionClick(): Promise<void> {
  await apis.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });
}
