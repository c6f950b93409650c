// Questions to expect about what the candidate has sent in: their stories by name, and the lines of their résumé that make one curious.
import { stemsOf } from '../wording/stems.ts';
import type { Findings } from '../ground/find-hits.ts';
import { conceptsOf } from '../patterns/concepts.ts';
import { isFinished, storyStems } from '../say/match-candidate.ts';
import { readResume } from '../say/read-resume.ts';
import type { SuggestInput } from '../suggestion.ts';
import { tellLine } from '../wording/own-words.ts';
import { lintExpect, probesFor, type ExpectDraft } from './expect-draft.ts';

const MOST_QUOTED = 16;
const MOST_STORIES = 2;

const draft = (
  own: Pick<ExpectDraft, 'text' | 'why' | 'score' | 'telling'> & { storyId?: string },
): ExpectDraft => {
  const { storyId, ...rest } = own;
  return {
    ...rest,
    theme: 'craft',
    signal: storyId ? 'story' : 'resume',
    evidence: [],
    form: 'behavioural',
    competency: 'ownership',
    probes: probesFor('ownership', own.text),
    ...(storyId ? { ownStory: storyId } : {}),
  };
};

/** Nearest to the work first: a story or a line shares words and concepts with the duties. */
const nearness = (marks: ReadonlySet<string>, wanted: ReadonlySet<string>): number =>
  [...marks].filter((mark) => wanted.has(mark)).length;

/** The stories nearest to the duties, and the line of the résumé with a figure in it that is nearest to them. */
export function fromOwn({ candidate }: SuggestInput, findings: Findings): ExpectDraft[] {
  const lines = findings.duties.map(({ unit }) => unit.text).join(' ');
  const wanted = new Set([...stemsOf(lines), ...conceptsOf(lines)]);
  const stories = candidate.stories
    .filter(isFinished)
    .map((story) => ({ story, near: nearness(storyStems(story), wanted) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST_STORIES)
    .map(({ story }, index) =>
      draft({
        text: `Take me through this one: ${story.title.replaceAll(/["“”.!?]/gu, '')}. How did you know that it had worked?`,
        why: 'They have your papers in front of them; what comes near to their own work is asked about first.',
        score: 0.9 - index * 0.05,
        telling: [],
        storyId: story.id,
      }),
    );
  const told = new Set(candidate.stories.flatMap((story) => [...storyStems(story)]));
  const resume = readResume(candidate.profile.resume)
    .filter(
      (line) =>
        /\d/u.test(line) &&
        tellLine(line) &&
        line.split(/\s+/u).length <= MOST_QUOTED &&
        !/["“”]/u.test(line),
    )
    .map((line) => {
      const marks = new Set([...stemsOf(line), ...conceptsOf(line)]);
      return { line, near: nearness(marks, wanted) - nearness(marks, told) * 0.5 };
    })
    .sort((a, b) => b.near - a.near)
    .slice(0, 1)
    .map(({ line }) =>
      draft({
        text: `Your résumé says "${line.replace(/[.;,]+$/u, '')}". How did you go about it?`,
        why: 'A figure on a résumé makes people curious; have the beginning, your part and the proof ready.',
        score: 0.88,
        telling: [],
      }),
    );
  return [...stories, ...resume].filter(({ text }) => lintExpect(text).length === 0);
}
