import type { Opportunity } from '../../lib/notebook/records.ts';
import { listForeignFrames } from './foreign-frames.ts';
import type { PageToReview } from './page-to-review.ts';
import type { ReadResult } from './use-read-draft.ts';

interface ReviewSource {
  result: Extract<ReadResult, { state: 'ready' }>;
  opportunities: readonly Opportunity[];
  pinned: Opportunity | undefined;
}

/** A company page that names no company most likely belongs to what the candidate is working on. */
function chooseGuess({ result, pinned }: ReviewSource): PageToReview['guess'] {
  const { guess, reading } = result.read;
  if (guess.opportunity) return { id: guess.opportunity.id, reason: guess.reason };
  if (pinned && guess.company === '' && reading.kind !== 'job-posting')
    return { id: pinned.id, reason: 'pinned' };
  return { reason: 'new' };
}

/** The read page as the Page view shows it. */
export function toReview(source: ReviewSource): PageToReview {
  const { read, questions, changes } = source.result;
  const { draft, reading, guess } = read;
  const unchanged = changes.added.length === 0 && changes.removed.length === 0;
  return {
    draftId: draft.id,
    address: draft.snapshot.address,
    title: draft.snapshot.title,
    takenAt: draft.snapshot.takenAt,
    kind: reading.kind,
    reasons: reading.reasons,
    facts: reading.facts,
    notes: reading.notes,
    frames: listForeignFrames(draft.snapshot.frames, reading.facts),
    company: guess.company,
    role: guess.role,
    targets: source.opportunities,
    guess: chooseGuess(source),
    ...(guess.kept && {
      earlier: { capturedAt: guess.kept.capturedAt, version: guess.kept.version, unchanged, ...changes },
    }),
    questions,
  };
}
