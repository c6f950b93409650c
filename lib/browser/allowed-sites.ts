// The sites the candidate allowed: asked for, listed, taken back. What is granted is the browser's word, never ours.
import { browser } from 'wxt/browser';
import { JOB_SITE_PATTERNS } from '../gate/site-patterns.ts';
import { declinedPagesSetting, siteModesSetting, type SiteMode } from './settings.ts';
import { EVERY_PATTERNS, findGroup, groupSites, type SiteGroup } from './site-groups.ts';

/** A group of allowed sites with what happens there by itself. */
export type AllowedSites = SiteGroup & { mode: SiteMode };

const DEFAULT_MODE: SiteMode = 'prepare';

/** Every allowed group, widest first. */
export async function listAllowedSites(): Promise<AllowedSites[]> {
  const [{ origins = [] }, modes] = await Promise.all([
    browser.permissions.getAll(),
    siteModesSetting.getValue(),
  ]);
  return groupSites(origins, JOB_SITE_PATTERNS).map((group) => ({
    ...group,
    mode: modes[group.id] ?? DEFAULT_MODE,
  }));
}

/** What happens by itself at this address; undefined where nothing is allowed. */
export async function findMode(address: string): Promise<SiteMode | undefined> {
  const groups = await listAllowedSites();
  const group = findGroup(groups, address);
  return groups.find((one) => one.id === group?.id)?.mode;
}

/** Asks for all job sites we know. Call it first in a click handler. False: refused. */
export function askForJobSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [...JOB_SITE_PATTERNS] });
}

/** Asks for every site. Call it first in a click handler. False: refused. */
export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [...EVERY_PATTERNS] });
}

/** Gives the group back to the browser and forgets its mode. */
export async function revokeSites({ id, patterns }: SiteGroup): Promise<void> {
  await browser.permissions.remove({ origins: patterns });
  const { [id]: _gone, ...others } = await siteModesSetting.getValue();
  await siteModesSetting.setValue(others);
}

/** Gives everything back to the browser that was allowed. */
export async function revokeAllSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Chooses what happens by itself in the group. */
export async function setMode(groupId: string, mode: SiteMode): Promise<void> {
  await siteModesSetting.setValue({ ...(await siteModesSetting.getValue()), [groupId]: mode });
}

/** Calls `listener` when sites were allowed or taken back, here or in the browser's own settings, or a mode changed. */
export function subscribeAllowedSites(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  const stop = siteModesSetting.watch(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
    stop();
  };
}

const DECLINED_KEPT = 500;

/** Remembers that nothing is to happen by itself for the page of this name again. */
export async function declinePage(name: string): Promise<void> {
  const before = (await declinedPagesSetting.getValue()).filter((one) => one !== name);
  await declinedPagesSetting.setValue([...before, name].slice(-DECLINED_KEPT));
}

/** True when the candidate took this page back or threw it away. */
export async function isDeclined(name: string): Promise<boolean> {
  return (await declinedPagesSetting.getValue()).includes(name);
}
