// The first questions a page raises, before it is kept.
import type { Fact, FoundFact } from './facts/fact.ts';
import { emptyCandidate, toRound } from './gather-material.ts';
import type { ReadDraft } from './read-draft.ts';
import { suggest } from './suggest/suggest.ts';
import type { AskItem, MaterialPage } from './suggest/suggestion.ts';

/** Stands for the capture that is not made yet, in evidence and ids. */
const UNKEPT = 'unkept';

/** A page that is not kept, with its facts, as suggesting takes them. */
export function toUnkept(read: ReadDraft): { facts: Fact[]; page: MaterialPage } {
  const { reading, draft } = read;
  const { address, title, takenAt } = draft.snapshot;
  const { kind, language, lines } = reading;
  return {
    facts: reading.facts.map((found, position) => toFact(found, position, read)),
    page: { captureId: UNKEPT, address, title, kind, language, capturedAt: takenAt, lines },
  };
}

function toFact(found: FoundFact, position: number, read: ReadDraft): Fact {
  return {
    ...found,
    id: `${UNKEPT}:${position}`,
    opportunityId: UNKEPT,
    captureId: UNKEPT,
    readerVersion: read.reading.readerVersion,
    status: 'found',
    position,
    changedAt: read.draft.snapshot.takenAt,
  };
}

/** Questions to ask the hiring manager, from this page alone, best first. Pure: the page's own time is the clock. */
export function previewQuestions(read: ReadDraft, language?: string): AskItem[] {
  const now = read.draft.snapshot.takenAt;
  const { facts, page } = toUnkept(read);
  const { ask } = suggest({
    facts,
    pages: [page],
    candidate: emptyCandidate(now),
    round: toRound({ opportunityId: UNKEPT, audience: 'hiring-manager', minutes: 45, stage: 'second', now }),
    now,
    ...(language && { language }),
  });
  return ask;
}
