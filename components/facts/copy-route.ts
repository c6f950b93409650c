import type { Capture } from '../../lib/notebook/records.ts';

/** Longest part of a quote that goes into an address; enough to be found by. */
const WORDS = 200;

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
  // Twice, because the router undoes it once and would take a "/" among the words for its own.
  return words === '' ? route : `${route}/${encodeURIComponent(encodeURIComponent(words.slice(0, WORDS)))}`;
}

/** The words in such an address, as the router hands them over; empty when there are none or it was typed by hand. */
export function wordsOfRoute(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
