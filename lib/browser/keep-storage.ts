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
