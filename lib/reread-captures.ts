// Reads kept pages again when the reader got better. The page as it was taken is all that is needed.
import { hashContent } from './notebook/content-hash.ts';
import { captureIdsReadBefore, pageOf } from './notebook/queries.ts';
import { saveReading } from './notebook/save-reading.ts';
import { READER_VERSION } from './reading/page-reading.ts';
import { readPage } from './reading/read-page.ts';

/** Reads one kept page again. True when that changed the notebook. `now` is ISO 8601, UTC. */
export async function rereadCapture(captureId: string, now: string): Promise<boolean> {
  const page = await pageOf(captureId);
  if (!page) return false;
  const reading = readPage(page.snapshot);
  const contentHash = await hashContent(page.snapshot, reading.lines);
  return saveReading({ captureId, reading, contentHash, now });
}

/**
 * Reads again every kept page that an older reader read, one after the other, each in a transaction of its own: stopping
 * in between loses nothing. Before each page it waits for `rest`. Returns how many were renewed. Call it when a screen
 * has nothing better to do. `now` is ISO 8601, UTC.
 */
export async function rereadOldCaptures(
  now: string,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  let renewed = 0;
  for (const captureId of await captureIdsReadBefore(READER_VERSION)) {
    await rest();
    if (await rereadCapture(captureId, now)) renewed += 1;
  }
  return renewed;
}
