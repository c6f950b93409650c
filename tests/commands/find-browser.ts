// Finds a browser on this computer: what the environment names, then the usual names, then the usual places.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

const NAMES: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, string[]> = {
  chromium: [
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [String.raw`Mozilla Firefox\firefox.exe`],
};

const VARIABLES: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Path of the browser's program; undefined when there is none. Throws when the environment names one that is not there. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[VARIABLES[kind]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLES[kind]} names ${named}, and there is nothing there.`);
  }
  return listPlaces(kind).find((path) => existsSync(path));
}

/** One sentence for someone who has no such browser. */
export function tellMissing(kind: BrowserKind): string {
  const what = kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge';
  return `No ${what} was found: install it, or say where it is with ${VARIABLES[kind]}=/path/to/browser.`;
}

function listPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => MAC_APPS[kind].map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS[kind].map((app) => join(folder, app)) : [],
    );
  }
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return NAMES[kind].flatMap((name) =>
    [...path, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)),
  );
}
