// What the pages say about problems, news and values, linked with a story, or with a prompt to find one.
import type { Competency, Story } from '../../candidate/candidate.ts';
import { stemsOf } from '../choose/find-answered.ts';
import type { Hit } from '../ground/hit.ts';
import { fitStory, isFinished, storyStems } from './match-candidate.ts';
import { conceptsOf } from '../patterns/concepts.ts';
import { GENERIC_WORDS, isFunctionWord } from '../wording/words.ts';
import { hashText } from '../wording/hash.ts';
import { leaveOpen } from './open-points.ts';
import { tell, type SayDraft } from './say-draft.ts';

/** Every line of theirs that one of the candidate's finished stories speaks to, weightiest first, each story once. */
export function linkStories(hits: readonly Hit[], stories: readonly Story[], year: number): SayDraft[] {
  const used = new Set<string>();
  return hits
    .filter((hit) => !/^[BHMNOQ]/u.test(hit.row.id) && hit.telling.length > 0)
    .flatMap((hit) => sayProblem(hit, stories, year) ?? [])
    .filter((draft) => draft.form === 'problem-link')
    .sort((a, b) => b.score - a.score)
    .filter((draft) => !used.has(draft.storyId!) && used.add(draft.storyId!));
}

/** Two words in common, or one and the same quality: one common word alone is chance. */
function isNear(story: Story, wanted: ReadonlySet<string>, competency: Competency): boolean {
  const stems = storyStems(story);
  const shared = [...wanted].filter((stem) => stems.has(stem)).length;
  return shared >= 2 || (shared === 1 && story.competencies.includes(competency));
}

/** Everything the line itself says, but for everybody's words: a story may meet its second half. */
const lineWords = ({ unit }: Hit): string[] =>
  unit && unit.text.length <= 300
    ? unit.words
        .map(({ lower }) => lower)
        .filter((lower) => !GENERIC_WORDS.has(lower) && !isFunctionWord(lower))
    : [];

/** What leads over to the story; it claims no more than that it comes near. */
const NEAREST = [
  'The nearest I have done is this.',
  'What I have done that comes closest:',
  'I can tell you about something near to it.',
];

/** The candidate's best story for a problem or a goal in their words, told as a link; a prompt when there is none. */
export function sayProblem(hit: Hit, stories: readonly Story[], year: number): SayDraft | undefined {
  const { q, task, goal, said } = hit.slots;
  const quotable = !!q && (hit.unit?.language !== 'en' || q.split(/\s+/u).length >= 4);
  if (!hit.row.say || (!task && !goal && !said && !quotable)) return undefined;
  const wanted = new Set([
    ...stemsOf([...hit.telling, ...lineWords(hit)].join(' ')),
    ...conceptsOf(hit.unit?.text ?? ''),
  ]);
  const best = stories
    .map((story) => ({
      story,
      fit: fitStory(story, wanted, year) + (story.competencies.includes(hit.row.say!.competency) ? 0.15 : 0),
    }))
    .filter(
      ({ story, fit }) => fit >= 0.35 && isFinished(story) && isNear(story, wanted, hit.row.say!.competency),
    )
    .sort((a, b) => b.fit - a.fit)[0];
  const source = hit.slots.src === 'the posting' ? 'You mention' : `I read on ${hit.slots.src}`;
  if (!best) {
    return {
      form: 'prompt',
      theme: hit.row.theme,
      signal: hit.row.id,
      evidence: hit.evidence,
      score: 0.45 + hit.row.priority * 0.03,
      ...leaveOpen(hit, hit.row.say.angle),
      why: hit.row.why,
    };
  }
  return {
    form: 'problem-link',
    theme: hit.row.theme,
    signal: hit.row.id,
    evidence: hit.evidence,
    storyId: best.story.id,
    score: 0.72 + hit.row.priority * 0.03,
    text: `${goal ? `You'd like ${goal}.` : said ? `I read that ${said}.` : task ? `You want someone to ${task}.` : `${source} "${q}".`} ${NEAREST[hashText(best.story.title) % NEAREST.length]} ${tell(best.story)}`,
    prompt: 'End with the one thing you would want to check first here.',
    why: hit.row.why,
  };
}

/** What links their news with the candidate's work is known to the candidate alone: always a prompt. */
export function sayCompany(hit: Hit): SayDraft | undefined {
  const { q } = hit.slots;
  if (!q || !hit.row.say || hit.row.sensitive) return undefined;
  return {
    form: 'prompt',
    theme: hit.row.theme,
    signal: hit.row.id,
    evidence: hit.evidence,
    score: 0.5 + hit.row.specificity * 0.02,
    text: `Which part of "${q}" touches your own work?`,
    prompt:
      'Your own words here: which part, and why. One sentence; no praise. Nothing comes to mind? Leave it out.',
    why: hit.row.why,
  };
}

/** A story that shows one of their values; the value is named last. */
export function sayValue(hit: Hit, stories: readonly Story[]): SayDraft | undefined {
  const { q } = hit.slots;
  if (!q || !hit.row.say) return undefined;
  const wanted = stemsOf(hit.telling.join(' '));
  const story = stories
    .filter(isFinished)
    .find((one) => one.competencies.includes('integrity') || fitStory(one, wanted, one.year ?? 0) >= 0.5);
  return story
    ? {
        form: 'values',
        theme: 'culture',
        signal: hit.row.id,
        evidence: hit.evidence,
        storyId: story.id,
        score: 0.55,
        text: tell(story),
        prompt: `Tell it first; name "${q}" last, or not at all.`,
        why: hit.row.why,
      }
    : {
        form: 'prompt',
        theme: 'culture',
        signal: hit.row.id,
        evidence: hit.evidence,
        score: 0.45,
        text: `${hit.row.id === 'M1' ? `You write "${q}".` : `"${q}" is one of your values.`} What I would tell about that is …`,
        prompt: `Finish it with ${hit.row.say.angle.split(';')[0]}. Name the value last, or not at all.`,
        why: hit.row.why,
      };
}
