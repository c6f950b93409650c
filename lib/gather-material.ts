// Brings together from the notebook everything that suggesting works on. Reads only: fits `useLiveQuery`.
import type { Candidate } from './candidate/candidate.ts';
import type { Round } from './candidate/round.ts';
import type { Fact } from './facts/fact.ts';
import { changesOf } from './notebook/changes.ts';
import { candidateFor, emptyProfile } from './notebook/own-material.ts';
import { factsOfOpportunity, latestCapturesOf, linesOf } from './notebook/queries.ts';
import type { Capture, PrepareChoice } from './notebook/records.ts';
import { joinRound, peopleOf, roundsOf } from './notebook/rounds.ts';
import { SKILL_VOCABULARY } from './skill-vocabulary.ts';
import type { MaterialPage, SuggestInput } from './suggest/suggestion.ts';

export interface PrepareRequest extends PrepareChoice {
  opportunityId: string;
  /** ISO 8601, UTC. */
  now: string;
  /** What the screens speak. */
  language?: string;
}

/** A candidate who has told us nothing yet. */
export function emptyCandidate(now: string): Candidate {
  return { profile: emptyProfile(now), stories: [], statements: [] };
}

/** The round as chosen in the panel: one listener, no date. */
export function toRound({ opportunityId, audience, minutes, stage }: PrepareRequest): Round {
  return {
    id: `prepare:${opportunityId}`,
    opportunityId,
    stage,
    minutes,
    format: 'unknown',
    place: '',
    interviewers: [{ id: 'someone', name: '', title: '', audience, notes: '' }],
    status: 'planned',
  };
}

async function toMaterial(capture: Capture): Promise<MaterialPage> {
  return {
    captureId: capture.id,
    address: capture.address,
    title: capture.title,
    kind: capture.kind,
    language: capture.language,
    capturedAt: capture.capturedAt,
    lines: await linesOf(capture.id),
    ...(capture.version > 1 ? { changes: await changesOf(capture.id) } : {}),
  };
}

/** The round prepared for, and those that are over, oldest first. Without a planned round: the one listener chosen. */
async function gatherRounds(request: PrepareRequest): Promise<{ round: Round; earlier: Round[] }> {
  const records = await roundsOf(request.opportunityId);
  const people = await peopleOf(request.opportunityId);
  const chosen = records.find((one) => one.id === request.roundId);
  const round = chosen ? joinRound(chosen, people) : toRound(request);
  // A round nobody is named for yet is prepared for the listener chosen last.
  if (round.interviewers.length === 0) round.interviewers = toRound(request).interviewers;
  const earlier = records.filter((one) => one.status === 'done' && one.id !== chosen?.id);
  return { round, earlier: earlier.map((one) => joinRound(one, people)) };
}

/** Contradicted by what someone said in a round, and not settled otherwise by the candidate since. */
function isOverruled({ status, heard }: Fact): boolean {
  return status === 'contradicted' && heard?.relation === 'contradicts';
}

/** Facts that hold, newest version of every page with what changed, the candidate and the rounds. */
export async function gatherMaterial(request: PrepareRequest): Promise<SuggestInput> {
  const { opportunityId, now, language } = request;
  const facts = await factsOfOpportunity(opportunityId);
  const pages = await Promise.all((await latestCapturesOf(opportunityId)).map(toMaterial));
  return {
    facts: facts.filter((fact) => fact.status !== 'rejected' && !isOverruled(fact)),
    pages,
    candidate: await candidateFor(opportunityId, now),
    ...(await gatherRounds(request)),
    now,
    vocabulary: SKILL_VOCABULARY,
    ...(language !== undefined && { language }),
  };
}
