import { browser } from 'wxt/browser';

/** The keys that capture the page, as the browser writes them ("Alt+Shift+K"); undefined when none are set. */
export async function findCaptureShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'capture-page')?.shortcut || undefined;
}
