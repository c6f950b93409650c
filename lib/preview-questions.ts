// The first questions a page raises, before it is kept.
import type { Fact, FoundFact } from './facts/fact.ts';
import { emptyCandidate, toRound } from './gather-material.ts';
import type { ReadDraft } from './read-draft.ts';
import { suggest } from './suggest/suggest.ts';
import type { AskItem } from './suggest/suggestion.ts';

/** Stands for the capture that is not made yet, in evidence and ids. */
const UNKEPT = 'unkept';

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
export function previewQuestions(read: ReadDraft): AskItem[] {
  const { reading, draft } = read;
  const now = draft.snapshot.takenAt;
  const page = {
    captureId: UNKEPT,
    address: draft.snapshot.address,
    title: draft.snapshot.title,
    kind: reading.kind,
    language: reading.language,
    capturedAt: now,
    lines: reading.lines,
  };
  const { ask } = suggest({
    facts: reading.facts.map((found, position) => toFact(found, position, read)),
    pages: [page],
    candidate: emptyCandidate(now),
    round: toRound({ opportunityId: UNKEPT, audience: 'hiring-manager', minutes: 45, stage: 'second', now }),
    now,
  });
  return ask;
}
