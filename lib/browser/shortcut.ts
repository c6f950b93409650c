import { browser } from 'wxt/browser';

/** Commands of the extension, in the order of the manifest. */
const COMMANDS = ['capture-page', 'capture-selection', 'toggle-panel', 'open-notebook'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Shortcut {
  command: CommandName;
  /** As the browser writes them ("Alt+Shift+K"). */
  keys: string;
}

function isOurs(name: string | undefined): name is CommandName {
  return (COMMANDS as readonly (string | undefined)[]).includes(name);
}

/** The commands that have keys, with the keys as they are now: the candidate may have changed them. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    isOurs(name) && shortcut ? [{ command: name, keys: shortcut }] : [],
  );
}

/** The keys that capture the page; undefined when none are set. */
export async function findCaptureShortcut(): Promise<string | undefined> {
  return (await listShortcuts()).find(({ command }) => command === 'capture-page')?.keys;
}

interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for changing the keys. Never rejects. */
export async function openShortcutSettings(): Promise<void> {
  try {
    const { openShortcutSettings: open } = browser.commands as unknown as ShortcutSettings;
    // Firefox has a way of its own (since 137); Chromium a page.
    await (open
      ? open.call(browser.commands)
      : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
  } catch (error) {
    console.warn('The page for changing keys did not open.', error);
  }
}
