// Gathers from the notebook what choosing the next page needs. Reads only, but whole pages: not for every redraw.
import { mapUnknowns } from './facts/unknowns-map.ts';
import { listNextPages, type NextPage } from './next-pages.ts';
import { factsOfOpportunity, latestCapturesOf, pageOf } from './notebook/queries.ts';

/** Pages looked through for links, the newest first. */
const PAGES_READ = 12;

/** Pages worth reading next for the opportunity. `now` is ISO 8601. */
export async function findNextPages(opportunityId: string, now: string): Promise<NextPage[]> {
  const captures = await latestCapturesOf(opportunityId);
  const seen = new Map(captures.map((capture) => [capture.id, capture.seenAt ?? capture.capturedAt]));
  const facts = await factsOfOpportunity(opportunityId);
  const copies = await Promise.all(captures.slice(0, PAGES_READ).map((capture) => pageOf(capture.id)));
  const pages = copies.flatMap((copy) => (copy ? [copy.snapshot] : []));
  // What was kept long ago is still kept, though its links are not looked through.
  const others = captures.slice(PAGES_READ).map(({ address }) => ({ address, blocks: [] }));
  return listNextPages({
    themes: mapUnknowns({ facts, seenAt: (id) => seen.get(id), now }),
    pages: [...pages, ...others],
  });
}
