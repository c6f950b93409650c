// Points to make: every clause is the candidate's own or the page's; what is missing is a prompt, never filled in.
import type { Competency, Story } from '../../candidate/candidate.ts';
import { stemsOf } from '../choose/find-answered.ts';
import { listListeners } from '../choose/voices.ts';
import type { Findings } from '../ground/find-hits.ts';
import { evidenceOf } from '../ground/ground.ts';
import type { Hit } from '../ground/hit.ts';
import type { Need } from '../ground/read-needs.ts';
import type { SayItem, SuggestInput, SuggestionEvidence } from '../suggestion.ts';
import { stableId } from '../wording/hash.ts';
import { asSentence, placeOf } from '../wording/own-words.ts';
import { fitStory, isFinished, matchNeeds, storyStems, type NeedMatch } from './match-candidate.ts';

type Draft = Pick<SayItem, 'form' | 'text' | 'theme' | 'signal' | 'evidence' | 'why' | 'score'> & {
  prompt?: string;
  storyId?: string;
};

function toSay(draft: Draft): SayItem {
  const { prompt, storyId, ...rest } = draft;
  return {
    kind: 'say',
    id: stableId(`say-${draft.form}`, draft.signal, draft.evidence[0]?.quote ?? draft.text),
    scoreParts: {},
    ...rest,
    ...(prompt ? { prompt } : {}),
    ...(storyId ? { storyId } : {}),
  };
}

const nameNeed = (match: NeedMatch): string =>
  match.need.phrase ??
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

const tell = (story: Story): string =>
  `${placeOf(story)}${asSentence(story.action ?? '', 'action')} ${asSentence(story.result ?? '', 'result')}`;

function sayStrength(match: NeedMatch, other: NeedMatch | undefined): Draft | undefined {
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

function sayThin(match: NeedMatch): Draft {
  const own = match.skill
    ? ` You list ${match.skill.name}${match.skill.lastUsed ? `, last used in ${match.skill.lastUsed}` : ''}.`
    : match.inResume
      ? ' Your résumé names it.'
      : '';
  return {
    form: 'prompt',
    theme: 'craft',
    signal: 'B1',
    evidence: [evidenceOf(match.need.unit)],
    score: 0.5,
    text: `No story yet for ${nameNeed(match)}.${own}`,
    prompt:
      'Think of one time you used it: what was at stake, what you did, what came of it, with a figure if there is one.',
    why: 'They ask for it and you have it; without an instance it is only a word.',
  };
}

function sayBridge(match: NeedMatch): Draft {
  const need = nameNeed(match);
  const nearest = match.skill && match.strength < 0.75 ? match.skill.name : undefined;
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
    text: story ? `${start} ${tell(story)}` : start,
    prompt: `Add, in your words: what carries over, what you would need to learn, and which step you have taken already.`,
    why: 'Part of it is yours already; saying which part, and what is missing, is more believable than either alone.',
    ...(story ? { storyId: story.id } : {}),
  };
}

function sayGap(match: NeedMatch, learned: Story | undefined): Draft {
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

function sayStatus(need: Need): Draft | undefined {
  if (!need.quote) return undefined;
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

/** Every line of theirs that one of the candidate's finished stories speaks to, weightiest first, each story once. */
function linkStories(hits: readonly Hit[], stories: readonly Story[], year: number): Draft[] {
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

/** The candidate's best story for a problem or a goal in their words, told as a link; a prompt when there is none. */
function sayProblem(hit: Hit, stories: readonly Story[], year: number): Draft | undefined {
  const { q } = hit.slots;
  if (!q || !hit.row.say || (hit.unit?.language === 'en' && q.split(/\s+/u).length < 4)) return undefined;
  const wanted = stemsOf(hit.telling.join(' '));
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
      text: `No story yet for "${q}".`,
      prompt: `Think of ${hit.row.say.angle}.`,
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
    text: `${source} "${q}". The nearest I have done is this. ${tell(best.story)}`,
    prompt: 'End with the one thing you would want to check first here.',
    why: hit.row.why,
  };
}

/** What links their news with the candidate's work is known to the candidate alone: always a prompt. */
function sayCompany(hit: Hit): Draft | undefined {
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

function sayValue(hit: Hit, stories: readonly Story[]): Draft | undefined {
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
        text: `No story yet for "${q}".`,
        prompt: `Think of ${hit.row.say.angle}.`,
        why: hit.row.why,
      };
}

/** Promises made and answers that went badly in earlier rounds. */
function sayDebrief(input: SuggestInput): Draft[] {
  return (input.earlier ?? []).flatMap((round) => {
    const source = (quote: string): SuggestionEvidence[] => [{ quote, captureId: `debrief:${round.id}` }];
    const promises = (round.debrief?.promised ?? [])
      .filter(({ done }) => !done)
      .map(({ what }): Draft => ({
        form: 'promise',
        theme: 'expectations',
        signal: 'debrief',
        evidence: source(what),
        score: 1,
        text: `Last time I promised this: "${clean(what).replace(/[.!]+$/u, '')}".`,
        prompt: 'Do it before the conversation, and say in one sentence what came of it.',
        why: 'You promised it last time; raising it yourself is worth more than any answer.',
      }));
    const weak = (round.debrief?.asked ?? [])
      .filter(({ rating }) => rating !== undefined && rating <= 2)
      .map(({ question, storyId }): Draft => {
        const wanted = stemsOf(question);
        const better = [...input.candidate.stories]
          .filter((story) => story.id !== storyId && isFinished(story))
          .map((story) => ({ story, fit: fitStory(story, wanted, Number(input.now.slice(0, 4))) }))
          .filter(({ fit }) => fit > 0.25)
          .sort((a, b) => b.fit - a.fit)[0]?.story;
        return {
          form: 'reopen',
          theme: 'expectations',
          signal: 'debrief',
          evidence: source(question),
          score: 0.95,
          text: better
            ? `Last time I was asked: "${clean(question)}" A better example is this. ${tell(better)}`
            : `Last time I was asked: "${clean(question)}" I'd like to come back to that.`,
          prompt: better
            ? 'Only with the same person or if it comes up again; under forty seconds.'
            : 'Choose a better example, or say in one sentence what you understand now that you did not then.',
          why: 'You rated this answer low yourself; a second, better one is remembered.',
          ...(better ? { storyId: better.id } : {}),
        };
      });
    const concerns = (round.debrief?.concerns ?? []).map((concern): Draft => ({
      form: 'reopen',
      theme: 'expectations',
      signal: 'debrief',
      evidence: source(concern),
      score: 0.9,
      text: `Last time there was a doubt: "${clean(concern).replace(/[.!?]+$/u, '')}". I'd like to come back to that.`,
      prompt: 'Lead with the evidence, then your plan, then ask what else they would want to see.',
      why: 'They voiced this doubt; it is in the room whether you name it or not.',
    }));
    return [...promises, ...weak, ...concerns];
  });
}

const clean = (text: string): string => text.replaceAll(/["“”]/gu, '').trim();

const TOPIC_NAMES = {
  pay: 'pay',
  notice: 'your notice period',
  reasons: 'why you are looking',
  'other-processes': 'other conversations',
  start: 'your start',
  other: 'something else',
} as const;

/** What was said before about pay, notice, reasons or start, so that it is said the same way again. */
function sayStatements(input: SuggestInput): Draft[] {
  return input.candidate.statements
    .filter((statement) => statement.opportunityId === input.round.opportunityId)
    .slice(-3)
    .map((statement): Draft => ({
      form: 'prompt',
      theme: 'terms',
      signal: 'statement',
      evidence: [{ quote: statement.text, captureId: `statement:${statement.id}` }],
      score: 0.6,
      text: `On ${TOPIC_NAMES[statement.topic]} you have said: "${clean(statement.text).replace(/[.!]+$/u, '')}".`,
      prompt: `Say the same if it comes up${statement.toWhom ? `; you told ${clean(statement.toWhom)}` : ''}. If it has changed, say so first and give the reason.`,
      why: 'They compare notes; two different answers cost more than any one of them.',
    }));
}

/** Three to five points worth making, debrief first; each story at most twice. Prompts fill what the candidate has not written yet. */
export function buildSay(input: SuggestInput, findings: Findings): SayItem[] {
  const { candidate } = input;
  const year = Number(input.now.slice(0, 4));
  const matches = matchNeeds(
    findings.needs.filter((need) => !need.hard && (need.must || need.skills.length > 0)),
    candidate,
    { vocabulary: input.vocabulary, now: input.now },
  );
  const order = (level: NeedMatch['level']) =>
    matches
      .filter((match) => match.level === level && (match.need.phrase ?? match.need.skills[0]))
      .sort((a, b) => b.strength - a.strength);
  const gaps = order('gap').filter((match) => match.need.must);
  const known = candidate.profile.skills.length > 0 || candidate.stories.length > 0;
  const learned = candidate.stories.find(
    (story) => story.competencies.includes('learning') && !!story.action,
  );
  const best = (ids: RegExp) =>
    findings.hits
      .filter((hit) => ids.test(hit.row.id) && hit.slots.q && hit.telling.length > 0)
      .sort((a, b) => b.row.priority * b.confidence - a.row.priority * a.confidence);
  const linked = candidate.stories.length > 0 ? linkStories(findings.hits, candidate.stories, year) : [];
  const drafts = [
    ...sayDebrief(input),
    ...sayStatements(input),
    ...order('strength')
      .slice(0, 3)
      .map((match) => sayStrength(match, gaps[0])),
    ...linked.filter((draft) => draft.form === 'problem-link').slice(0, 3),
    ...best(/^(?:K|A|E2|R3|R1)/u)
      .slice(0, 3)
      .map((hit) => sayProblem(hit, candidate.stories, year)),
    ...best(/^(?:J10|I|J)/u)
      .slice(0, 1)
      .map(sayCompany),
    ...best(/^M[12]/u)
      .slice(0, 1)
      .map((hit) => sayValue(hit, candidate.stories)),
    ...order('bridge').slice(0, 1).map(sayBridge),
    ...(known ? gaps.slice(0, 1).map((match) => sayGap(match, learned)) : gaps.slice(0, 2).map(sayThin)),
    ...findings.needs
      .filter((need) => need.hard && need.must)
      .slice(0, 1)
      .map(sayStatus),
    ...order('thin').slice(0, 2).map(sayThin),
  ].filter((draft) => draft !== undefined);
  if (drafts.length < 3)
    drafts.push(
      ...best(/^(?:R|B0)/u)
        .slice(0, 3 - drafts.length)
        .flatMap((hit) => sayProblem(hit, candidate.stories, year) ?? []),
    );
  return limitStories(drafts, input)
    .slice(0, 7 + drafts.filter((draft) => draft.signal === 'debrief' || draft.signal === 'statement').length)
    .map(toSay)
    .sort((a, b) => b.score - a.score);
}

/** A story carries at most two points, and one already told to someone in this round is marked with a deeper angle. */
function limitStories(drafts: readonly Draft[], input: SuggestInput): Draft[] {
  const used = new Map<string, number>();
  const people = new Set(listListeners(input.round).map((listener) => listener.id));
  const seen = new Set<string>();
  return [...drafts]
    .sort((a, b) => b.score - a.score)
    .flatMap((draft): Draft[] => {
      if (seen.has(draft.text)) return [];
      seen.add(draft.text);
      if (!draft.storyId) return [draft];
      const times = (used.get(draft.storyId) ?? 0) + 1;
      used.set(draft.storyId, times);
      if (times > 2) return [];
      const story = input.candidate.stories.find((one) => one.id === draft.storyId);
      const told = story?.told.some(({ interviewerId }) => interviewerId && people.has(interviewerId));
      return [
        told
          ? {
              ...draft,
              score: draft.score * 0.7,
              prompt: `You have told this story to this person. Go one layer deeper: ${story?.learning ? 'start from what you learned' : 'what was hardest, and what you would do differently'}.`,
            }
          : draft,
      ];
    });
}
