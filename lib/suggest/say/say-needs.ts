// What the posting asks for, met with what the candidate has: strength, thin, bridge, gap, status.
import type { Story } from '../../candidate/candidate.ts';
import { evidenceOf } from '../ground/unit.ts';
import type { Need } from '../ground/read-needs.ts';
import { isCondition } from '../patterns/conditions.ts';
import { hashText } from '../wording/hash.ts';
import { asSentence, tellLine } from '../wording/own-words.ts';
import { isFinished, type NeedMatch } from './match-candidate.ts';
import { quoteResume } from './read-resume.ts';
import { tell, type SayDraft } from './say-draft.ts';

const nameNeed = (match: NeedMatch): string =>
  match.need.phrase ??
  match.need.asked ??
  (match.need.skills.length > 0
    ? match.need.skills.slice(0, 2).join(' and ')
    : `"${match.need.quote ?? match.need.unit.text.slice(0, 60)}"`);

/** The need as far as this story proves it: of several named skills only those the story itself names. */
function nameProven(match: NeedMatch, story: Story): string {
  const named = match.need.skills.filter((name) =>
    story.skills.some((own) => own.toLowerCase() === name.toLowerCase()),
  );
  return match.need.skills.length > 1 && named.length > 0 ? named.slice(0, 2).join(' and ') : nameNeed(match);
}

/** A need met with a story that shows it. */
export function sayStrength(match: NeedMatch, other: NeedMatch | undefined): SayDraft | undefined {
  if (!match.story || !isFinished(match.story)) return undefined;
  return {
    form: 'strength',
    theme: 'craft',
    signal: 'B1',
    evidence: [evidenceOf(match.need.unit)],
    storyId: match.story.id,
    score: 0.7 + match.strength * 0.2,
    text: `You're looking for ${nameProven(match, match.story)}. ${tell(match.story)}`,
    why: 'A need they name, met with something you have done.',
    ...(other
      ? { prompt: `If it is true, end with what would be new to you here, for instance ${nameNeed(other)}.` }
      : {}),
  };
}

const INSTANCES = [
  'Think of one time you used it: what was at stake, what you did, what came of it, with a figure if there is one.',
  'One instance is enough: the problem, your part in it, the result.',
  'Name the last time you needed it, and what would have gone wrong without it.',
];

/** A need the candidate has, without an instance: asks for one. */
export function sayThin(match: NeedMatch): SayDraft {
  const line = quoteResume(match.resumeLine);
  const done = line && tellLine(line);
  if (done)
    return {
      form: 'prompt',
      theme: 'craft',
      signal: 'B1',
      evidence: [evidenceOf(match.need.unit)],
      score: 0.56,
      text: `You ask for ${match.need.asked ?? nameNeed(match)}. ${done}`,
      prompt:
        'That is your résumé. Add what was at stake and what came of it, with a figure if there is one.',
      why: 'They ask for it and you have done it; told in two sentences it is more than a line on paper.',
    };
  const own = line
    ? ` Your résumé says: "${line}".`
    : match.skill
      ? ` You list ${match.skill.name}${match.skill.lastUsed ? `, last used in ${match.skill.lastUsed}` : ''}.`
      : match.resumeLine
        ? ' Your résumé names it.'
        : '';
  return {
    form: 'prompt',
    theme: 'craft',
    signal: 'B1',
    evidence: [evidenceOf(match.need.unit)],
    score: 0.5,
    text: `You ask for ${match.need.asked ?? nameNeed(match)}. What shows that best in my case is …${own ? ` (${own.trim().replace(/\.$/u, '')}.)` : ''}`,
    prompt: line
      ? 'Make a story of that line: what was at stake, what you did yourself, what came of it.'
      : INSTANCES[hashText(nameNeed(match)) % INSTANCES.length]!,
    why: 'They ask for it and you have it; without an instance it is only a word.',
  };
}

/** The nearest the candidate has to a need. */
export function sayBridge(match: NeedMatch): SayDraft {
  const need = nameNeed(match);
  const { nearest } = match;
  const line = quoteResume(match.resumeLine);
  const story = match.story && isFinished(match.story) ? match.story : undefined;
  const start = nearest
    ? `You ask for ${need}. The nearest I have is ${nearest}.`
    : story
      ? `You ask for ${need}. The nearest I have done is this.`
      : `What have you done that comes nearest to ${need}?`;
  return {
    form: story || nearest ? 'bridge' : 'prompt',
    theme: 'craft',
    signal: 'B1',
    evidence: [evidenceOf(match.need.unit)],
    score: 0.62,
    text: story ? `${start} ${tell(story)}` : line ? `${start} From your résumé: "${line}".` : start,
    prompt: `Add, in your words: what carries over, what you would need to learn, and which step you have taken already.`,
    why: 'Part of it is yours already; saying which part, and what is missing, is more believable than either alone.',
    ...(story ? { storyId: story.id } : {}),
  };
}

/** A need nothing in the material meets. */
export function sayGap(match: NeedMatch, learned: Story | undefined): SayDraft {
  const need = nameNeed(match);
  const before = learned
    ? ` When I had to pick something up before: ${asSentence(learned.action ?? learned.title, 'action')}`
    : '';
  return {
    form: 'gap',
    theme: 'craft',
    signal: 'B1',
    evidence: [evidenceOf(match.need.unit)],
    score: 0.58,
    text: `New to you: ${need}? Say so first, then ask: how soon would it be needed?${before}`,
    prompt: learned
      ? 'Add the first step you would take. If you have done it, write the story down instead.'
      : 'Add one earlier thing you picked up quickly and the first step you would take here. If you have done it, write the story down instead.',
    why: 'They ask for it and nothing in your material shows it; better raised by you, with a plan.',
    ...(learned ? { storyId: learned.id } : {}),
  };
}

/** A licence or degree: where the candidate stands, in one sentence. */
export function sayStatus(need: Need): SayDraft | undefined {
  if (!need.quote || !isCondition(need.quote)) return undefined;
  return {
    form: 'prompt',
    theme: 'terms',
    signal: 'B4',
    evidence: [evidenceOf(need.unit)],
    score: 0.52,
    text: `Have ready where you stand with "${need.quote}", in one sentence.`,
    prompt: 'Status and date, nothing more. If it is on its way, the booked date.',
    why: 'A condition is met or not; plain words save everyone a follow-up.',
  };
}
