import type { Capture } from '../../lib/notebook/records.ts';

/** As much of a quote as goes into an address; enough to be found by. Whole signs only: half of one has no place there. */
const WORDS = /^[^\p{Surrogate}]{0,200}/u;

/** Names the stored copy of a page. */
export interface Copy {
  opportunityId: string;
  captureId: string;
}

/** The stored copy that a capture is. */
export function copyOf({ opportunityId, id }: Capture): Copy {
  return { opportunityId, captureId: id };
}

/** Where the stored copy of a page is read; with words of it, at the place where they stand. */
export function copyRoute({ opportunityId, captureId }: Copy, words = ''): string {
  const route = `/opportunity/${opportunityId}/page/${captureId}`;
  const part = WORDS.exec(words)?.[0] ?? '';
  // Twice, because the router undoes it once and would take a "/" among the words for its own.
  return part === '' ? route : `${route}/${encodeURIComponent(encodeURIComponent(part))}`;
}

/** The words in such an address, as the router hands them over; empty when there are none or it was typed by hand. */
export function wordsOfRoute(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
