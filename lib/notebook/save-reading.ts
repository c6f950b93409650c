// Writes what a newer reader finds in a page kept earlier. The page itself and the candidate's word stay.
import { mergeFacts } from '../facts/merge-facts.ts';
import type { PageReading } from '../reading/page-reading.ts';
import { notebook } from './database.ts';
import { withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGood, keepGoodOne } from './problems.ts';
import type { Capture } from './records.ts';

export interface NewReading {
  captureId: string;
  reading: PageReading;
  /** Of the stored page with the new reading's lines, so that the page is recognised when it comes unchanged. */
  contentHash: string;
  /** ISO 8601, UTC. */
  now: string;
}

/** Facts belong to a page's newest version; an older one gets new lines only, to be compared with. */
async function mergeIntoPage(capture: Capture, { reading, now }: NewReading): Promise<void> {
  const { captures, facts } = notebook;
  const versions = keepGood('captures', await captures.where('pageId').equals(capture.pageId).toArray());
  if (versions.some((version) => version.version > capture.version)) return;
  const ids = versions.map((version) => version.id);
  const merged = mergeFacts({
    known: keepGood('facts', await facts.where('captureId').anyOf(ids).toArray()),
    found: reading.facts,
    opportunityId: capture.opportunityId,
    captureId: capture.id,
    readerVersion: reading.readerVersion,
    now,
    newId: () => crypto.randomUUID(),
  });
  const changed = [...merged.records, ...merged.alsoChanged];
  await facts.bulkPut(changed.map((fact) => checkRecord('facts', fact)));
  await facts.bulkDelete(merged.gone);
}

/**
 * Puts a newer reading in the place of the one a capture was kept with. Nothing happens when the capture is gone or was
 * read by this reader already (two tabs may try at once). True when something was written. Throws StorageFullError.
 */
export function saveReading(request: NewReading): Promise<boolean> {
  const { captureId, reading, contentHash } = request;
  const { captures, lines, facts } = notebook;
  return withTypedErrors(() =>
    notebook.transaction('rw', captures, lines, facts, async () => {
      const capture = keepGoodOne('captures', await captures.get(captureId));
      if (!capture || capture.readerVersion >= reading.readerVersion) return false;
      const { readerVersion, kind, language, reasons, notes } = reading;
      const corrected = capture.kind !== capture.kindRead;
      const changed: Capture = {
        ...capture,
        readerVersion,
        language,
        reasons,
        notes,
        contentHash,
        kindRead: kind,
        kind: corrected ? capture.kind : kind,
        // A key once kept stays: it tells pages at one address apart.
        ...(capture.jobKey === undefined && reading.job ? { jobKey: reading.job.key } : {}),
      };
      await captures.put(checkRecord('captures', changed));
      await lines.put(checkRecord('lines', { captureId, lines: reading.lines }));
      await mergeIntoPage(capture, request);
      return true;
    }),
  );
}
