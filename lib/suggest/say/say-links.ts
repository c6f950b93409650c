// What the pages say about problems, news and values, linked with a story, or with a prompt to find one.
import type { Story } from '../../candidate/candidate.ts';
import { stemsOf } from '../wording/stems.ts';
import type { Hit } from '../ground/hit.ts';
import { fitStory, isFinished, storyStems } from './match-candidate.ts';
import { conceptsOf } from '../patterns/concepts.ts';
import { GENERIC_WORDS, isFunctionWord } from '../wording/words.ts';
import { hashText } from '../wording/hash.ts';
import { leaveOpen } from './open-points.ts';
import { tell, type SayDraft } from './say-draft.ts';

/** A line of theirs that a story could speak to, with what it says and what it is about. */
interface Line {
  hit: Hit;
  marks: ReadonlySet<string>;
}

/** What every other line says, or what every story is about, ties none of them together. */
function weigh(mark: string, lines: readonly Line[]): number {
  const count = lines.filter(({ marks }) => marks.has(mark)).length;
  return count <= 2 ? 1 : count <= 5 ? 0.6 : 0.25;
}

/** Two rare words or concepts in common, or one and the same quality; with less, a story is told without a line of theirs in front. */
const ENOUGH = 1.7;

/** Every finished story with the line of theirs it speaks to best, each line and each story once, the nearest first. */
export function linkStories(hits: readonly Hit[], stories: readonly Story[], year: number): SayDraft[] {
  const seen = new Set<string>();
  const lines = hits
    .filter((hit) => !/^[BHMNOQ]/u.test(hit.row.id) && hit.telling.length > 0 && canOpen(hit))
    .sort(
      (a, b) =>
        Number(!!b.slots.said) - Number(!!a.slots.said) || Number(!!b.slots.task) - Number(!!a.slots.task),
    )
    .filter(({ unit }) => !!unit && !seen.has(unit.text) && seen.add(unit.text))
    .map((hit): Line => ({ hit, marks: marksOf(hit) }));
  const pairs = stories.filter(isFinished).flatMap((story) => {
    const own = storyStems(story);
    const age = story.year ? Math.max(0, year - story.year) : 3;
    return lines.map(({ hit, marks }) => {
      const shared = [...marks].filter((mark) => own.has(mark));
      const sum = shared.reduce((total, mark) => total + weigh(mark, lines), 0);
      const alike = story.competencies.includes(hit.row.say!.competency) ? 0.7 : 0;
      return { story, hit, value: sum + alike, rank: (sum + alike) * 0.5 ** (age / 12) };
    });
  });
  const used = new Set<Story | Hit>();
  return pairs
    .filter(({ value }) => value >= ENOUGH)
    .sort((a, b) => b.rank - a.rank)
    .filter(({ story, hit }) => !used.has(story) && !used.has(hit) && used.add(story).add(hit))
    .map(({ story, hit }) => linkStory(hit, story));
}

/** What a line is about: its words, but for everybody's, and its concepts. */
const marksOf = (hit: Hit): Set<string> =>
  new Set([...stemsOf([...hit.telling, ...lineWords(hit)].join(' ')), ...conceptsOf(hit.unit?.text ?? '')]);

/** Can a point open with it? */
const canOpen = ({ row, slots: { q, task, goal, said }, unit }: Hit): boolean =>
  !!row.say &&
  (!!task || !!goal || !!said || (!!q && (unit?.language !== 'en' || q.split(/\s+/u).length >= 4)));

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

function openLine({ slots: { src, q, task, goal, said } }: Hit): string {
  if (goal) return `You'd like ${goal}.`;
  if (said) return `I read that ${said}.`;
  if (task) return `You want someone to ${task}.`;
  return `${src === 'the posting' ? 'You mention' : `I read on ${src}`} "${q}".`;
}

const linkStory = (hit: Hit, story: Story): SayDraft => ({
  form: 'problem-link',
  theme: hit.row.theme,
  signal: hit.row.id,
  evidence: hit.evidence,
  storyId: story.id,
  score: 0.72 + hit.row.priority * 0.03,
  text: `${openLine(hit)} ${NEAREST[hashText(story.title) % NEAREST.length]} ${tell(story)}`,
  prompt: 'End with the one thing you would want to check first here.',
  why: hit.row.why,
});

/** A problem or a goal in their words, left open for the candidate to finish; undefined when nothing of it can be said. */
export const promptProblem = (hit: Hit): SayDraft | undefined =>
  canOpen(hit)
    ? {
        form: 'prompt',
        theme: hit.row.theme,
        signal: hit.row.id,
        evidence: hit.evidence,
        score: 0.45 + hit.row.priority * 0.03,
        ...leaveOpen(hit, hit.row.say!.angle),
        why: hit.row.why,
      }
    : undefined;

/** A story that no line of theirs calls for: ready when they ask for an example. */
export const tellStory = (story: Story): SayDraft => ({
  form: 'story',
  theme: 'craft',
  signal: 'story',
  evidence: [],
  storyId: story.id,
  score: 0.6,
  text: tell(story),
  why: 'No line of theirs calls for it by name; ready for when they ask for an example.',
});

/** What links their news with the candidate's work is known to the candidate alone: always a prompt. */
export function sayCompany(hit: Hit): SayDraft | undefined {
  const { said } = hit.slots;
  if (!said || !hit.row.say || hit.row.sensitive) return undefined;
  return {
    form: 'prompt',
    theme: hit.row.theme,
    signal: hit.row.id,
    evidence: hit.evidence,
    score: 0.5 + hit.row.specificity * 0.02,
    text: `I read that ${said}. What interests me about it is …`,
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
