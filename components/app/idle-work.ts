// What a screen does once it is drawn and nobody waits for it.

/** At the latest after this many milliseconds the browser counts as idle. */
const PATIENCE = 3_000;

/** Resolves when the browser has nothing better to do. */
export function rest(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
}

/**
 * Loads and warms the reader and loads the question engine, so that the first page does not wait for them, then reads kept pages again
 * that an older reader read. Never rejects: what fails here is tried anew when it is needed.
 */
export async function doIdleWork(now: string): Promise<void> {
  try {
    await rest();
    const { warmReader } = await import('../../lib/read-draft.ts');
    await rest();
    await warmReader(rest);
    await rest();
    await Promise.all([import('../page/kept-tab.tsx'), import('../../lib/preview-questions.ts')]);
    await Promise.all([import('../prepare/prepare-tab.tsx'), import('../notes/notes-tab.tsx')]);
    const { rereadOldCaptures } = await import('../../lib/reread-captures.ts');
    await rereadOldCaptures(now, rest);
  } catch (error) {
    console.warn('Idle work was not done.', error);
  }
}
