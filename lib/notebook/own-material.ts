// The candidate's profile and stories. Queries fit `useLiveQuery`: reads only.
import type { Candidate, Profile, Story } from '../candidate/candidate.ts';
import { notebook } from './database.ts';
import { keepGood, keepGoodOne } from './problems.ts';
import { removeRecord, saveRecord } from './save-record.ts';
import { statementsOf } from './rounds.ts';

const now = (): string => new Date().toISOString();

/** The profile of someone who has told us nothing yet. */
export function emptyProfile(at: string): Profile {
  return { resume: '', skills: [], criteria: [], workStyle: '', changedAt: at };
}

/** The candidate's profile; undefined until they have written any of it. */
export async function findProfile(): Promise<Profile | undefined> {
  const record = keepGoodOne('profile', await notebook.profile.get('profile'));
  if (!record) return undefined;
  const { id: _, ...profile } = record;
  return profile;
}

/** Keeps the whole profile. Throws BadRecordError, StorageFullError. */
export async function saveProfile(profile: Omit<Profile, 'changedAt'>): Promise<void> {
  await saveRecord('profile', { ...profile, id: 'profile', changedAt: now() });
}

/** All stories, the one changed last first. */
export async function listStories(): Promise<Story[]> {
  const rows = keepGood('stories', await notebook.stories.toArray());
  return rows.sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** The story, or undefined when it is gone. */
export async function getStory(storyId: string): Promise<Story | undefined> {
  return keepGoodOne('stories', await notebook.stories.get(storyId));
}

/** Keeps a story, new or changed. Throws BadRecordError, StorageFullError. */
export function saveStory(story: Omit<Story, 'changedAt'>): Promise<Story> {
  return saveRecord('stories', { ...story, changedAt: now() });
}

/** Removes a story. */
export function removeStory(storyId: string): Promise<void> {
  return removeRecord('stories', storyId);
}

/** Everything of the candidate's that may be used for one opportunity. `at` dates an empty profile. */
export async function candidateFor(opportunityId: string, at: string): Promise<Candidate> {
  return {
    profile: (await findProfile()) ?? emptyProfile(at),
    stories: await listStories(),
    statements: await statementsOf(opportunityId),
  };
}
