// The few settings that belong to this browser and not to the notebook. Stored values are checked: anything may be there.
import { browser } from 'wxt/browser';
import { z } from 'zod';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const THEME = 'theme';
const PINS = 'pinned-opportunities';
const themeSchema = z.enum(THEMES).catch('system');
const pinsSchema = z.record(z.string(), z.string()).catch({});

/** Colours of the screens; `system` until chosen. */
export async function getTheme(): Promise<Theme> {
  return themeSchema.parse((await browser.storage.local.get(THEME))[THEME]);
}

/** Chooses the colours of all screens. */
export async function setTheme(theme: Theme): Promise<void> {
  await browser.storage.local.set({ [THEME]: theme });
}

/** Calls `listener` when the colours are chosen anew, on whatever page. Returns the way to stop. */
export function subscribeTheme(listener: (theme: Theme) => void): () => void {
  return subscribe('local', THEME, (value) => listener(themeSchema.parse(value)));
}

async function readPins(): Promise<Record<string, string>> {
  return pinsSchema.parse((await browser.storage.session.get(PINS))[PINS]);
}

/** Opportunity this window's panel is pinned to; forgotten when the browser closes. */
export async function findPinnedOpportunity(windowId: number): Promise<string | undefined> {
  return (await readPins())[String(windowId)];
}

/** Pins the window's panel to an opportunity; undefined unpins it. */
export async function pinOpportunity(windowId: number, opportunityId: string | undefined): Promise<void> {
  const { [String(windowId)]: _old, ...others } = await readPins();
  const pins = opportunityId === undefined ? others : { ...others, [String(windowId)]: opportunityId };
  await browser.storage.session.set({ [PINS]: pins });
}

/** Calls `listener` when the window's pin changes, on whatever page. Returns the way to stop. */
export function subscribePinnedOpportunity(
  windowId: number,
  listener: (opportunityId: string | undefined) => void,
): () => void {
  return subscribe('session', PINS, (value) => listener(pinsSchema.parse(value)[String(windowId)]));
}

function subscribe(area: 'local' | 'session', key: string, listener: (value: unknown) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string): void => {
    const change = changes[key];
    if (changedArea === area && change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
