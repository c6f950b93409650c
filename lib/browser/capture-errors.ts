// Why a tab could not be read: from the browser's words and the tab's address to a code of ours.

export const TAB_ERROR_CODES = [
  'restricted-page',
  'store-page',
  'pdf-viewer',
  'no-access',
  'empty-page',
  'invalid-snapshot',
  'timed-out',
  'tab-gone',
  'unexpected',
] as const;
export type TabErrorCode = (typeof TAB_ERROR_CODES)[number];

/** A tab that could not be read. `code` decides the sentence shown; `message` is for reports and holds no page text. */
export class TabCaptureError extends Error {
  override name = 'TabCaptureError';
  readonly code: TabErrorCode;

  constructor(code: TabErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Shops whose pages no browser lets an extension read. Host, and the path it holds for. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['addons.mozilla.org', '/'],
  ['addons.opera.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['chromewebstore.google.com', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/** Sites of Mozilla that Firefox closes to every extension (its preference extensions.webextensions.restrictedDomains). */
const CLOSED_HOSTS: readonly string[] = [
  'accounts.firefox.com',
  'accounts-static.cdn.mozilla.net',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

/** Words of Chromium and Firefox in errors of `scripting.executeScript`, most telling first. */
const MESSAGES: readonly (readonly [pattern: RegExp, code: TabErrorCode])[] = [
  [/policy/i, 'restricted-page'],
  [/extensions gallery|webstore|cannot be scripted/i, 'store-page'],
  [
    /no tab with id|invalid tab id|tab was closed|tab was discarded|frame with id \d+ was removed/i,
    'tab-gone',
  ],
  [/showing error page/i, 'restricted-page'],
  [
    /cannot access (a|an) [\w-]+:\/\/ url|cannot access contents of url "(?!https?:|file:)/i,
    'restricted-page',
  ],
  [/file: ?url|file scheme|contents of url "file:/i, 'no-access'],
  [/cannot access contents|missing host permission|must request permission|cannot be accessed/i, 'no-access'],
];

function parse(address: string | undefined): URL | undefined {
  try {
    return address ? new URL(address) : undefined;
  } catch {
    return undefined;
  }
}

/** What the address alone forbids; undefined when it may be read (or is not known). */
export function codeOfAddress(address: string | undefined): TabErrorCode | undefined {
  const url = parse(address);
  if (!url) return undefined;
  if (!/^(https?|file):$/.test(url.protocol)) return 'restricted-page';
  if (STORES.some(([host, path]) => url.hostname === host && url.pathname.startsWith(path)))
    return 'store-page';
  return undefined;
}

/** True for an address whose file is a PDF, which both browsers show in a viewer that cannot be read. */
export function isPdfAddress(address: string | undefined): boolean {
  return /\.pdf$/i.test(parse(address)?.pathname ?? '');
}

interface AfterGesture {
  /** What the browser said. */
  words: string;
  /** The tab's address at the click, and now; undefined where the browser does not tell it. */
  before?: string | undefined;
  after?: string | undefined;
}

/**
 * The code after a click on the extension. That click grants every page but the browser's own, so what still has no
 * access is one of those (the browser does not tell their address), or the tab has moved on to another page and the
 * grant ended with the one clicked on. Files on disk are granted apart.
 */
export function codeAfterGesture(code: TabErrorCode, { words, before, after }: AfterGesture): TabErrorCode {
  if (code !== 'no-access' || /file:/i.test(words)) return code;
  const url = parse(before);
  const wasReadable =
    /^https?:$/.test(url?.protocol ?? '') &&
    codeOfAddress(before) === undefined &&
    !CLOSED_HOSTS.includes(url?.hostname ?? '');
  return wasReadable && before !== after ? 'tab-gone' : 'restricted-page';
}

/** The code for an error of the browser, with the tab's address when it is known. */
export function codeOfError(error: unknown, address: string | undefined): TabErrorCode {
  const words = error instanceof Error ? error.message : String(error);
  const code = MESSAGES.find(([pattern]) => pattern.test(words))?.[1] ?? 'unexpected';
  if (code === 'tab-gone') return code;
  const byAddress = codeOfAddress(address);
  if (byAddress) return byAddress;
  return isPdfAddress(address) ? 'pdf-viewer' : code;
}
