// Registers the gate for what is granted, and for nothing else. The browser keeps registrations over its restarts and
// drops them when the extension is updated; what is granted may change behind our back. Hence: compare, then mend.
import { browser } from 'wxt/browser';
import { FRAME_PATTERNS, QUIET_PATTERNS } from '../gate/site-patterns.ts';
import { coversAddress, coversPattern } from './site-groups.ts';

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

async function mend(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = planGateScripts(origins);
  const there = await browser.scripting.getRegisteredContentScripts();
  const wrong = there.filter((one) => {
    const want = wanted.find(({ id }) => id === one.id);
    return !want || !same(want.matches, one.matches) || !same(want.excludeMatches, one.excludeMatches);
  });
  const gone = wrong.filter(({ id }) => !wanted.some((one) => one.id === id));
  // Changed in place: taken away and put back, they would miss a page that loads in between.
  const changed = wanted.filter(({ id }) => wrong.some((one) => one.id === id));
  const missing = wanted.filter(({ id }) => !there.some((one) => one.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map((one) => one.id) });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

let last: Promise<void> = Promise.resolve();

/** Brings the registered scripts in line with what is granted, one call after another. */
export function syncGateScripts(): Promise<void> {
  last = last.then(mend, mend);
  return last;
}

/** True where a script so registered would run. */
function runsAt({ matches = [], excludeMatches = [] }: Script, address: string): boolean {
  const covers = (pattern: string): boolean => coversAddress(pattern, address);
  return matches.some(covers) && !excludeMatches.some(covers);
}

/** Starts the gate in the frames of one open tab that it is meant for. */
async function startInTab(
  tabId: number,
  page: Script | undefined,
  frames: Script | undefined,
): Promise<void> {
  const found = await browser.scripting.executeScript({
    target: { tabId, ...(frames && { allFrames: true }) },
    func: () => location.href,
  });
  const frameIds = found.flatMap(({ frameId, result }) => {
    const script = frameId === 0 ? page : frames;
    return script && runsAt(script, String(result)) ? [frameId] : [];
  });
  if (frameIds.length > 0)
    await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [FILE] });
}

/**
 * Starts the gate in pages that are open already, and in the frames in them: a site just allowed, or an extension just
 * updated. Where it runs it stays one.
 */
export async function startGateInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const scripts = planGateScripts(origins);
  const page = scripts.find(({ id }) => id === 'gate');
  const frames = scripts.find(({ id }) => id === 'gate-frames');
  if (!page) return;
  const tabs = await browser.tabs.query({ url: page.matches ?? [], discarded: false });
  const starts = tabs.flatMap(({ id, url }) =>
    id === undefined || (url !== undefined && !runsAt(page, url)) ? [] : [startInTab(id, page, frames)],
  );
  // Pages no extension may read are among them.
  await Promise.allSettled(starts);
}

/** Calls `listener` when the browser gives or takes access, whoever asked. Returns nothing: it lasts as long as the worker. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
