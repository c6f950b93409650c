// What a screen needs of the browser around it. Handed in from outside, so that screens run in a plain page too.
import { createContext, use } from 'react';
import type { AllowedSites } from '../../lib/browser/allowed-sites.ts';
import type { PageMark } from '../../lib/browser/mark-page.ts';
import type { Shortcut } from '../../lib/browser/shortcut.ts';
import type { SiteMode } from '../../lib/browser/settings.ts';
import type { FrontTab } from '../../lib/follow-tab.ts';
import type { PanelView } from '../../lib/panel-view.ts';

export type Theme = 'system' | 'light' | 'dark';

/** A value kept by the browser: read, write, and be told. */
export interface Kept<T> {
  get: () => Promise<T>;
  set: (value: T) => Promise<void>;
  /** Returns the way to stop. */
  watch: (listener: (value: T) => void) => () => void;
}

/** The sites the candidate allowed; what asks must be called first in a click. */
export interface SiteAccess {
  list: () => Promise<AllowedSites[]>;
  /** Told of every change, also of those made in the browser's own settings. Returns the way to stop. */
  watch: (listener: () => void) => () => void;
  /** False: refused. */
  allowJobSites: () => Promise<boolean>;
  allowEverySite: () => Promise<boolean>;
  revoke: (group: AllowedSites) => Promise<void>;
  setMode: (groupId: string, mode: SiteMode) => Promise<void>;
  /** Nothing happens by itself on the page of this short name again. */
  decline: (name: string) => Promise<void>;
}

/** The tab in front of this window, as far as it may be known. */
export interface FrontTabs {
  find: () => Promise<FrontTab | undefined>;
  /** Returns the way to stop. */
  watch: (listener: () => void) => () => void;
  /** Makes the page ready to look at without a click. */
  prepare: (tab: FrontTab) => Promise<void>;
  /** Marks the sentences in the page that became facts. */
  mark: (tabId: number, marks: readonly PageMark[]) => Promise<void>;
}

export interface Surroundings {
  /** The window this screen is in; drafts and the pin belong to it. */
  windowId: number;
  /** Takes the page in front; how it went is in the draft. */
  capture: () => Promise<void>;
  /** Asks for one site. Must be called first in a click. False: refused. */
  askForSite: (address: string) => Promise<boolean>;
  /** Opens the notebook at a route such as "/opportunity/12". */
  openNotebook: (route?: string) => Promise<void>;
  /** Opens the glance view of a round in a small window of its own, to stand under the camera. */
  openGlance: (route: string) => Promise<void>;
  /** The keys that capture, as the browser has them now. */
  findShortcut: () => Promise<string | undefined>;
  /** All commands that have keys now. */
  listShortcuts: () => Promise<Shortcut[]>;
  /** Opens the browser's own page for changing them. */
  changeShortcuts: () => Promise<void>;
  /** Asks the browser to keep the notebook for good. */
  keepStorage: () => Promise<boolean>;
  pinned: Kept<string | undefined>;
  /** What the panel of this window shows. */
  view: Kept<PanelView>;
  theme: Kept<Theme>;
  singleKeys: Kept<boolean>;
  /** Whether sentences that became facts are marked in the page. */
  pageMarks: Kept<boolean>;
  sites: SiteAccess;
  front: FrontTabs;
  /** Until when the reminder of a backup keeps quiet: ISO 8601, or empty. */
  backupQuiet: Kept<string>;
}

const SurroundingsContext = createContext<Surroundings | undefined>(undefined);
export const SurroundingsFrame = SurroundingsContext.Provider;

/** The browser around this screen. Throws outside a `SurroundingsFrame`. */
export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (!surroundings) throw new Error('No surroundings were given to this screen.');
  return surroundings;
}
