// The candidate's profile and stories. Queries fit `useLiveQuery`: reads only.
import type { Candidate, Profile, Story } from '../candidate/candidate.ts';
import { notebook } from './database.ts';
import { withTypedErrors } from './notebook-errors.ts';
import { checkRecord, keepGood, keepGoodOne } from './problems.ts';
import { getOpportunity } from './queries.ts';
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

/** Changes fields of the profile from what it is now; two tabs do not undo each other. Throws BadRecordError, StorageFullError. */
export function changeProfile(fields: Partial<Omit<Profile, 'changedAt'>>): Promise<void> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.profile, async () => {
      const at = now();
      const before = keepGoodOne('profile', await notebook.profile.get('profile')) ?? emptyProfile(at);
      await notebook.profile.put(
        checkRecord('profile', { ...before, ...fields, id: 'profile', changedAt: at }),
      );
    }),
  );
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

/** A story without any part yet. */
export function emptyStory(id: string, title: string): Omit<Story, 'changedAt'> {
  return { id, title, figures: [], skills: [], competencies: [], told: [] };
}

/** Changes fields of a story from what it is now, or makes it. A field given as undefined is taken away. */
export function changeStory(
  story: Pick<Story, 'id' | 'title'>,
  fields: Partial<Omit<Story, 'id' | 'changedAt'>>,
): Promise<void> {
  const { stories } = notebook;
  return withTypedErrors(() =>
    notebook.transaction('rw', stories, async () => {
      const before = keepGoodOne('stories', await stories.get(story.id));
      const whole = { ...(before ?? emptyStory(story.id, story.title)), ...fields, changedAt: now() };
      await stories.put(checkRecord('stories', whole));
    }),
  );
}

/** Removes a story. */
export function removeStory(storyId: string): Promise<void> {
  return removeRecord('stories', storyId);
}

/** Everything of the candidate's that may be used for one opportunity. `at` dates an empty profile. */
export async function candidateFor(opportunityId: string, at: string): Promise<Candidate> {
  const isSample = (await getOpportunity(opportunityId))?.sample;
  return {
    profile: (await findProfile()) ?? emptyProfile(at),
    // The sample's story is nobody's own: it serves the sample alone.
    stories: (await listStories()).filter((story) => story.sample === isSample),
    statements: await statementsOf(opportunityId),
  };
}
