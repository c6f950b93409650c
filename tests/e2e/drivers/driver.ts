// What the journeys need from a browser, and nothing of how a browser is driven.

import type { AnswerForHost } from './stray-requests.ts';

/** A function sent to a screen: it must stand alone, closing over nothing. */
export type ScreenFunction<Result, Args extends unknown[]> = (...args: Args) => Result | Promise<Result>;

/** A document under test: the panel, the notebook, or the web page in front. */
export interface Screen {
  /** Runs a function in the document; arguments and result pass as JSON. */
  evaluate<Result, Args extends unknown[]>(run: ScreenFunction<Result, Args>, ...args: Args): Promise<Result>;
  /** Clicks the middle of the element that carries this mark (see `markElement`). */
  clickMarked(mark: string): Promise<void>;
  /** Presses one key, named as in KeyboardEvent.key, with the document focused. */
  press(key: string): Promise<void>;
  /** Types text into whatever has the focus. */
  type(text: string): Promise<void>;
  /** PNG of what is shown. */
  screenshot(file: string): Promise<void>;
  /** The document as the browser prints it: bytes of a PDF. Only documents in tabs can be printed. */
  print(): Promise<Uint8Array>;
  /** Chooses a file on disk in the document's file field. Tabs only. */
  chooseFile(file: string): Promise<void>;
}

/** Size in CSS pixels and colour scheme a screen is shown in. */
export interface Look {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

export interface Picture {
  document: 'sidepanel.html' | 'notebook.html';
  look: Look;
  /** Where the PNG goes. */
  file: string;
  /** Brings the screen into the state to be pictured. */
  prepare?: (screen: Screen) => Promise<void>;
}

export interface BrowserDriver {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  /** Loads an address in the tab in front and waits for it; false when the load was refused. */
  open(address: string): Promise<boolean>;
  /** Opens an address in a new tab, in front. */
  openTab(address: string): Promise<void>;
  /** Brings the nth web page tab to the front, counted from 0 in order of opening. */
  switchToTab(index: number): Promise<void>;
  /** The web page in front. */
  page(): Screen;
  /** The real toolbar click, a user gesture on the page in front. Opens the panel. */
  clickToolbarButton(): Promise<void>;
  /** The capture command, as a keyboard shortcut fires it, with the panel already open. */
  fireCaptureCommand(): Promise<void>;
  /** A click on our entry for marked words in the page's context menu, with the panel already open. */
  clickSelectionMenu(selection: string): Promise<void>;
  /** The docked panel, or sidebar. Waits until it is there. */
  panel(): Promise<Screen>;
  /** The notebook page in a tab of its own. */
  openNotebook(): Promise<Screen>;
  /** A picture of one of our pages, opened in a tab at the given size and closed again. */
  takePicture(picture: Picture): Promise<void>;
  /** Closes the browser and starts it again on the same profile with the same extension. */
  restart(): Promise<void>;
  /** Grants or takes back sites as the candidate does in the browser's own settings. Needs `grantable`. */
  allowSite(pattern: string): Promise<void>;
  revokeSite(pattern: string): Promise<void>;
  /** True when any script of the extension has run in the page in front, or would run in it when loaded. */
  isTouched(): Promise<boolean>;
  /** Puts the next version of the extension in place of the running one, as the browser does while pages are open. */
  updateExtension(): Promise<void>;
  /** What scripts of the extension threw, or wrote as an error, in web pages since the start. */
  errorsInPages(): Promise<string[]>;
  /** Ends the browser's process at once, in the middle of whatever it does. `restart` starts it again. */
  kill(): Promise<void>;
  /** Folder where saved files go. */
  downloads(): string;
  /** Addresses outside this computer that anything in the browser tried to reach. */
  strayRequests(): string[];
  /** Resolves when the browser has ended, whoever ended it. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Folder of the unpacked build. */
  build: string;
  /** The browser's program. */
  executable: string;
  /** Shown on the display, with the way to the net open; default false. */
  headed?: boolean;
  /** Sites can be granted without the browser's question, which no driver can answer. */
  grantable?: boolean;
  /** Installed to stay, as from a store: a restart finds it with everything it was granted. Firefox only. */
  lasting?: boolean;
  /** Settings of the browser itself; Firefox only. */
  preferences?: Record<string, boolean>;
  /** Hosts that only exist in the tests. */
  answer?: AnswerForHost;
}
