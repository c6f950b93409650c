// The few settings that belong to this browser and not to the notebook.
import { storage } from 'wxt/utils/storage';

export type Theme = 'system' | 'light' | 'dark';

/** Colours of the screens. */
export const themeSetting = storage.defineItem<Theme>('local:theme', { fallback: 'system' });

/** Opportunity the panel of each window was last pinned to, by window id; forgotten when the browser closes. */
const lastOpportunity = storage.defineItem<Record<string, string>>('session:last-opportunity', {
  fallback: {},
});

/** Opportunity this window's panel was pinned to. */
export async function findPinnedOpportunity(windowId: number): Promise<string | undefined> {
  return (await lastOpportunity.getValue())[String(windowId)];
}

/** Pins the window's panel to an opportunity; undefined unpins it. */
export async function pinOpportunity(windowId: number, opportunityId: string | undefined): Promise<void> {
  const { [String(windowId)]: _old, ...others } = await lastOpportunity.getValue();
  await lastOpportunity.setValue(
    opportunityId === undefined ? others : { ...others, [String(windowId)]: opportunityId },
  );
}

/** Calls `listener` when the window's pin changes, from whatever page. Returns the way to stop. */
export function subscribePinnedOpportunity(
  windowId: number,
  listener: (id: string | undefined) => void,
): () => void {
  return lastOpportunity.watch((pins) => listener(pins?.[String(windowId)]));
}
