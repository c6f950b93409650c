import type { Capture } from '../../lib/notebook/records.ts';
import { copyOf, type Copy } from './copy-route.ts';

/** The page that evidence is from. `takenAt` is ISO 8601. */
export interface EvidencePage {
  address: string;
  title: string;
  takenAt: string;
  /** The stored copy, for when the page has changed or is gone. */
  copy?: Copy;
}

/** The kept page as evidence names it. */
export function toEvidencePage(capture: Capture): EvidencePage {
  const { address, title, capturedAt } = capture;
  return { address, title, takenAt: capturedAt, copy: copyOf(capture) };
}
