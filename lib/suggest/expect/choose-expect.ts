// Which questions are kept, and the story of the candidate that answers each.
import type { Story } from '../../candidate/candidate.ts';
import { stemsOf } from '../wording/stems.ts';
import { round3 } from '../choose/score.ts';
import { fitStory, isFinished } from '../say/match-candidate.ts';
import type { ExpectItem, SuggestInput } from '../suggestion.ts';
import { hashText, stableId } from '../wording/hash.ts';
import { asSentence } from '../wording/own-words.ts';
import type { ExpectDraft } from './expect-draft.ts';

const CAPS: Readonly<Record<ExpectItem['form'], number>> = {
  role: 4,
  behavioural: 5,
  situational: 5,
  culture: 1,
  motivation: 2,
  'weak-spot': 4,
  assessment: 2,
};

/** Best first, with a little taken off for every one of the same form before it: a conversation is not one long case. */
function mixForms(drafts: readonly ExpectDraft[]): ExpectDraft[] {
  const before = new Map<string, number>();
  return drafts
    .map((draft) => {
      const times = before.get(draft.form) ?? 0;
      before.set(draft.form, times + 1);
      return { draft, value: draft.score - times * 0.06 };
    })
    .sort((a, b) => b.value - a.value)
    .map(({ draft }) => draft);
}

/** Up to twelve, no form too often, no line of the page twice in one form. */
export function chooseDrafts(drafts: readonly ExpectDraft[]): ExpectDraft[] {
  const count = new Map<string, number>();
  const seen = new Set<string>();
  const taken: ExpectDraft[] = [];
  for (const draft of mixForms(drafts)) {
    const key = `${/^(?:debrief|story)$/u.test(draft.signal) ? draft.text : draft.signal}|${draft.form}`;
    const quote = `${draft.evidence[0]?.quote ?? draft.text}|${draft.form}`;
    if (
      taken.length >= 12 ||
      seen.has(draft.text) ||
      seen.has(key) ||
      seen.has(quote) ||
      (count.get(draft.form) ?? 0) >= CAPS[draft.form]
    )
      continue;
    for (const mark of [draft.text, key, quote]) seen.add(mark);
    count.set(draft.form, (count.get(draft.form) ?? 0) + 1);
    taken.push(draft);
  }
  return taken;
}

/** The finished item with the candidate's best story for it. */
export function toExpect(draft: ExpectDraft, input: SuggestInput, used: Map<string, number>): ExpectItem {
  const { telling: _telling, steps, badStory, ownStory, angle, ...rest } = draft;
  const story = steps
    ? undefined
    : (input.candidate.stories.find(({ id }) => id === ownStory) ??
      (draft.signal === 'resume' ? undefined : findStory(draft, input, { badStory, used })));
  if (story) used.set(story.id, (used.get(story.id) ?? 0) + 1);
  return {
    kind: 'expect',
    id: stableId('expect', draft.signal, draft.text),
    ...rest,
    score: round3(draft.score),
    scoreParts: {},
    outline: steps ? [...steps] : story ? outlineOf(story, input) : planOf(draft, angle),
    ...(story ? { storyId: story.id } : {}),
  };
}

function findStory(
  draft: ExpectDraft,
  input: SuggestInput,
  options: { badStory: string | undefined; used: ReadonlyMap<string, number> },
): Story | undefined {
  const year = Number(input.now.slice(0, 4));
  const wanted = stemsOf(draft.telling.join(' '));
  const people = new Set(input.round.interviewers.map(({ id }) => id));
  const isTold = (story: Story): boolean =>
    story.told.some(({ interviewerId }) => !!interviewerId && people.has(interviewerId));
  return input.candidate.stories
    .filter((story) => story.id !== options.badStory && (options.used.get(story.id) ?? 0) < 2)
    .map((story) => ({
      story,
      fit:
        fitStory(story, wanted, year) +
        (story.competencies.includes(draft.competency) ? 0.45 : 0) +
        (isFinished(story) ? 0.05 : 0) -
        (options.used.get(story.id) ?? 0) * 0.15 -
        (isTold(story) ? 0.1 : 0),
    }))
    .filter(({ fit }) => fit >= 0.4)
    .sort((a, b) => b.fit - a.fit)[0]?.story;
}

const WEIGH = [
  'Weigh {}, and name what would tip it for you.',
  'Ask for the one fact that decides it, then weigh {}.',
  'It is {}: say what you would give up first.',
];
const LOOK = [
  'A case to look for in your own years: {}.',
  'What would carry it: {}.',
  'Write down, if there is one: {}.',
];

/** Without a story: what to look for and what to decide before answering. Nothing is made up. */
function planOf({ form, tradeOff, text }: ExpectDraft, angle: string | undefined): string[] {
  if (form === 'weak-spot' && !angle)
    return ['What comes closest, what is missing, and the step you have taken already.'];
  if (form === 'motivation') return ['One reason from their pages, one from your own past; two sentences.'];
  const turn = hashText(text);
  const weigh = tradeOff ? [WEIGH[turn % WEIGH.length]!.replace('{}', () => tradeOff)] : [];
  const look = angle ? [LOOK[turn % LOOK.length]!.replace('{}', () => angle)] : [];
  return form === 'behavioural' ? [...look, ...weigh] : [...weigh, ...look];
}

/** Result first, then what the candidate did, then what they learned; a missing part is named, never made up. */
function outlineOf(story: Story, input: SuggestInput): string[] {
  const people = new Set(input.round.interviewers.map(({ id }) => id));
  const told = story.told.some(({ interviewerId }) => !!interviewerId && people.has(interviewerId));
  return [
    ...(told ? ['Already told to this person: start from what was hardest, not from the beginning.'] : []),
    story.result ? asSentence(story.result, 'result') : 'Result: not written down yet.',
    story.action ? asSentence(story.action, 'action') : 'What you did: not written down yet.',
    ...(story.learning ? [asSentence(story.learning, 'result')] : []),
  ];
}
