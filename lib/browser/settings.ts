// The few settings that belong to this browser and not to the notebook. Stored values are checked: anything may be there.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { PANEL_VIEWS, type PanelView } from '../panel-view.ts';

const THEMES = ['system', 'light', 'dark'] as const;

const PINS = 'pinned-opportunities';
const pinsSchema = z.record(z.string(), z.string()).catch({});

/** A value this browser keeps, with the way to be told of changes on whatever page. */
export interface Setting<T> {
  getValue: () => Promise<T>;
  setValue: (value: T) => Promise<void>;
  /** Returns the way to stop. */
  watch: (listener: (value: T) => void) => () => void;
}

type Area = 'local' | 'session';

function makeSetting<T>(key: string, schema: z.ZodType<T>, area: Area = 'local'): Setting<T> {
  return {
    getValue: async () => schema.parse((await browser.storage[area].get(key))[key]),
    setValue: (value) => browser.storage[area].set({ [key]: value }),
    watch: (listener) => subscribe(area, key, (value) => listener(schema.parse(value))),
  };
}

/** Colours of the screens; `system` until chosen. */
export const themeSetting = makeSetting('theme', z.enum(THEMES).catch('system'));

/** Whether single keys without Ctrl or Alt act on the screens; on until switched off (WCAG 2.1.4). */
export const singleKeysSetting = makeSetting('single-keys', z.boolean().catch(true));

/** What happens by itself on an allowed site: light the icon, prepare the page in the open panel, or keep it. */
export const SITE_MODES = ['badge', 'prepare', 'capture'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** The mode chosen for each group of allowed sites, by the group's id; `prepare` until chosen. */
export const siteModesSetting = makeSetting('site-modes', z.record(z.string(), z.enum(SITE_MODES)).catch({}));

/** Pages the candidate took back or threw away: nothing happens there by itself again. Short names, the newest last. */
export const declinedPagesSetting = makeSetting('declined-pages', z.array(z.string()).catch([]));

/** Whether the sentences that became facts are marked in the page; off until switched on. */
export const pageMarksSetting = makeSetting('page-marks', z.boolean().catch(false));

/** Until when the reminder of a backup keeps quiet: ISO 8601, empty when it never was put off. */
export const backupQuietSetting = makeSetting('backup-quiet-until', z.string().max(30).catch(''));

/** The view the panel of this window shows; forgotten when the browser closes. */
export function panelViewSetting(windowId: number): Setting<PanelView> {
  return makeSetting(`panel-view-${windowId}`, z.enum(PANEL_VIEWS).catch('page'), 'session');
}

/** Forgets every setting, of this browser and of this session. */
export async function clearSettings(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
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

function subscribe(area: Area, key: string, listener: (value: unknown) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string): void => {
    const change = changes[key];
    if (changedArea === area && change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
