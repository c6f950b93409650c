/**
 * Asks the browser once not to clear the notebook by itself when the disk runs full. Call it when something was kept,
 * from a page (workers cannot ask in every browser). True when the browser promises it. Never throws.
 */
export async function keepStorage(): Promise<boolean> {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

/** How much is stored, in bytes (undefined where the browser does not tell), and whether the browser promised to keep it. */
export async function describeStorage(): Promise<{ used: number | undefined; kept: boolean }> {
  try {
    const { usage } = await navigator.storage.estimate();
    return { used: usage, kept: await navigator.storage.persisted() };
  } catch {
    return { used: undefined, kept: false };
  }
}
