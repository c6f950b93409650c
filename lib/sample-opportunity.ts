// Puts the built-in sample into the notebook by the way every page goes, and takes it out again with all that is its own.
import { keepPage } from './keep-page.ts';
import { changeOpportunity, deleteOpportunity } from './notebook/decide.ts';
import { listStories, removeStory, saveStory } from './notebook/own-material.ts';
import type { OpportunityChoice } from './notebook/plan-save.ts';
import { findSample } from './notebook/sample.ts';
import { savePerson, saveRound } from './notebook/rounds.ts';
import { readPage } from './reading/read-page.ts';
import { sampleSnapshots } from './sample/sample-pages.ts';
import { SAMPLE_NAMES, samplePeople, sampleRounds, sampleStory } from './sample/sample-round.ts';
import type { PageSnapshot } from './snapshot/page-snapshot.ts';

/** A draft as a tab would have left it; it is in no table. */
function keepSnapshot(snapshot: PageSnapshot, opportunity: OpportunityChoice) {
  const { address, takenAt } = snapshot;
  const id = crypto.randomUUID();
  const draft = {
    id,
    tabId: -1,
    windowId: -1,
    address,
    state: 'taken',
    snapshot,
    startedAt: takenAt,
  } as const;
  return keepPage({ draft, reading: readPage(snapshot), opportunity, now: takenAt });
}

async function addRounds(opportunityId: string, now: string): Promise<void> {
  const people = samplePeople(opportunityId);
  for (const person of people) await savePerson(person);
  const rounds = sampleRounds(opportunityId, people, now);
  for (const round of rounds) await saveRound(round);
  const next = rounds.find((round) => round.status === 'planned');
  if (!next) return;
  const prepare = {
    audience: 'hiring-manager',
    minutes: next.minutes,
    stage: next.stage,
    roundId: next.id,
  } as const;
  await changeOpportunity(opportunityId, { prepare, stage: 'follow-up' });
}

/**
 * Puts the sample in: pages, rounds, people, one story. Returns its opportunity; the one already there if there is one.
 * `now` is ISO 8601, UTC. Throws StorageFullError; what was written by then carries the sample's mark.
 */
export async function addSample(now: string): Promise<string> {
  const there = await findSample();
  if (there) return there.id;
  const [posting, ...others] = sampleSnapshots(now);
  if (!posting) throw new Error('The sample has no pages.');
  const { opportunityId } = await keepSnapshot(posting, { new: { ...SAMPLE_NAMES, sample: true } });
  for (const snapshot of others) await keepSnapshot(snapshot, { id: opportunityId });
  await addRounds(opportunityId, now);
  await saveStory(sampleStory(now));
  return opportunityId;
}

/** Takes everything of the sample out. */
export async function removeSample(): Promise<void> {
  for (let sample = await findSample(); sample; sample = await findSample())
    await deleteOpportunity(sample.id);
  for (const story of await listStories()) if (story.sample) await removeStory(story.id);
}
