// What a screen needs of the browser around it. Handed in from outside, so that screens run in a plain page too.
import { createContext, use } from 'react';

export type Theme = 'system' | 'light' | 'dark';

/** A value kept by the browser: read, write, and be told. */
export interface Kept<T> {
  get: () => Promise<T>;
  set: (value: T) => Promise<void>;
  /** Returns the way to stop. */
  watch: (listener: (value: T) => void) => () => void;
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
  /** The keys that capture, as the browser has them now. */
  findShortcut: () => Promise<string | undefined>;
  /** Asks the browser to keep the notebook for good. */
  keepStorage: () => Promise<boolean>;
  pinned: Kept<string | undefined>;
  theme: Kept<Theme>;
  singleKeys: Kept<boolean>;
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
