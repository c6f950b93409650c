// Registers the gate for what is granted, and for nothing else. The browser keeps registrations over its restarts and
// drops them when the extension is updated; what is granted may change behind our back. Hence: compare, then mend.
import { browser } from 'wxt/browser';
import { FRAME_PATTERNS, QUIET_PATTERNS } from '../gate/site-patterns.ts';
import { coversPattern } from './site-groups.ts';

const FILE = '/gate.js';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

const isWebPattern = (origin: string): boolean => /^(\*|https?):|^<all_urls>/.test(origin);

/** The scripts that should be there for the granted patterns. */
export function planGateScripts(origins: readonly string[]): Script[] {
  const granted = origins.filter(isWebPattern).sort();
  const systems = FRAME_PATTERNS.flatMap((pattern) =>
    ['https', 'http'].map((scheme) => pattern.replace('*', scheme)),
  );
  const frames = [
    ...systems.filter((system) => granted.some((origin) => coversPattern(origin, system))),
    ...granted.filter((origin) =>
      systems.some((system) => system !== origin && coversPattern(system, origin)),
    ),
  ];
  const common = { js: [FILE.slice(1)], runAt: 'document_idle' as const, persistAcrossSessions: true };
  const excludeMatches = [...QUIET_PATTERNS];
  return [
    ...(granted.length > 0 ? [{ id: 'gate', matches: granted, excludeMatches, ...common }] : []),
    ...(frames.length > 0 ? [{ id: 'gate-frames', matches: frames, allFrames: true, ...common }] : []),
  ];
}

const same = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  [...(a ?? [])].sort().join() === [...(b ?? [])].sort().join();

async function mend(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = planGateScripts(origins);
  const there = await browser.scripting.getRegisteredContentScripts();
  const wrong = there.filter((one) => {
    const want = wanted.find(({ id }) => id === one.id);
    return !want || !same(want.matches, one.matches) || !same(want.excludeMatches, one.excludeMatches);
  });
  if (wrong.length > 0) await browser.scripting.unregisterContentScripts({ ids: wrong.map((one) => one.id) });
  const missing = wanted.filter(({ id }) => !there.some((one) => one.id === id && !wrong.includes(one)));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  return missing.length > 0;
}

let last: Promise<unknown> = Promise.resolve();

/** Brings the registered scripts in line with what is granted, one call after another. True when some were added. */
export function syncGateScripts(): Promise<boolean> {
  const next = last.then(mend, mend);
  last = next;
  return next;
}

/** Starts the gate in pages that are open already: a site just allowed, or an extension just updated. */
export async function startGateInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const url = origins.filter(isWebPattern);
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  const starts = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] })],
  );
  // Pages no extension may read are among them.
  await Promise.allSettled(starts);
}

/** Calls `listener` when the browser gives or takes access, whoever asked. Returns nothing: it lasts as long as the worker. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
