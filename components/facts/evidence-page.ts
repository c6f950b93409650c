import type { Capture } from '../../lib/notebook/records.ts';

/** The page that evidence is from. `takenAt` is ISO 8601. */
export interface EvidencePage {
  address: string;
  title: string;
  takenAt: string;
  /** Where in the notebook the stored copy is, for when the page has changed or is gone. */
  copy?: string;
}

/** The kept page as evidence names it. */
export function toEvidencePage({ id, opportunityId, address, title, capturedAt }: Capture): EvidencePage {
  return { address, title, takenAt: capturedAt, copy: `/opportunity/${opportunityId}/page/${id}` };
}
