// Points to make: every clause is the candidate's own or the page's; what is missing is a prompt, never filled in.
import { toldRowOf } from '../signals/find-frame.ts';
import { listListeners } from '../choose/voices.ts';
import type { Findings } from '../ground/find-hits.ts';
import type { Hit } from '../ground/hit.ts';
import { COMMONPLACE } from '../patterns/commonplace.ts';
import type { SayItem, SuggestInput } from '../suggestion.ts';
import { stableId } from '../wording/hash.ts';
import { isFinished, isOwnTongue, matchNeeds, type NeedMatch } from './match-candidate.ts';
import { sayDebrief, sayStatements } from './say-debrief.ts';
import type { SayDraft } from './say-draft.ts';
import { linkStories, promptProblem, sayCompany, sayValue, tellStory } from './say-links.ts';
import { sayBridge, sayGap, sayStatus, sayStrength, sayThin } from './say-needs.ts';

function toSay(draft: SayDraft): SayItem {
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

/** A tool every office has is worth a word only when a story shows it. */
const isCommonplace = ({ need }: NeedMatch): boolean =>
  [...(need.skills.length > 0 ? need.skills : [need.phrase ?? ''])].every((name) => COMMONPLACE.test(name));

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
      .filter(
        (match) =>
          match.level === level &&
          (match.need.phrase ?? match.need.skills[0]) &&
          (level === 'strength' || !isCommonplace(match)),
      )
      .sort((a, b) => b.strength - a.strength);
  const gaps = order('gap').filter(
    (match) => match.need.must && match.need.skills.length > 0 && !isOwnTongue(match.need),
  );
  const known = candidate.profile.skills.length > 0 || candidate.stories.length > 0;
  const learned = candidate.stories.find(
    (story) => story.competencies.includes('learning') && !!story.action,
  );
  const best = (ids: RegExp) =>
    findings.hits
      .filter(
        (hit) =>
          ids.test(toldRowOf(hit.row.id)) &&
          (hit.slots.q || hit.slots.task || hit.slots.goal || hit.slots.said) &&
          hit.telling.length > 0 &&
          !(hit.row.anchored && hit.unit?.section === 'requirements' && hit.row.id.startsWith('S')),
      )
      .sort((a, b) => b.row.priority * b.confidence - a.row.priority * a.confidence);
  const strengths = order('strength')
    .slice(0, 3)
    .flatMap((match) => sayStrength(match, gaps[0]) ?? []);
  const linked = linkStories(findings.hits, candidate.stories, year);
  const told = new Set([...strengths, ...linked].map(({ storyId }) => storyId));
  const bridges = order('bridge')
    .filter(({ story }) => !story || !told.has(story.id))
    .slice(0, 1)
    .map(sayBridge);
  for (const { storyId } of bridges) told.add(storyId);
  // A story opens one point of its own; what only a story of another kind would fill stays open.
  const own = [
    ...sayDebrief(input),
    ...sayStatements(input),
    ...strengths,
    ...linked.filter(({ storyId }) => !strengths.some((one) => one.storyId === storyId)).slice(0, 4),
    ...bridges,
    ...candidate.stories.filter((story) => isFinished(story) && !told.has(story.id)).map(tellStory),
  ];
  const said = new Set(own.map(({ evidence }) => evidence[0]?.quote));
  const isOpen = (hit: Hit): boolean => !said.has(hit.evidence[0]?.quote);
  const all = [
    ...own,
    ...best(/^(?:K|A|E2|V2[1-3]|S|R3|R1(?!\d))/u)
      .filter(isOpen)
      .slice(0, 6)
      .map(promptProblem),
    ...best(/^V(?:1[89]|2[07])/u)
      .filter(isOpen)
      .slice(0, 1)
      .map(sayCompany),
    ...best(/^M[12]/u)
      .slice(0, 1)
      .map((hit) => sayValue(hit, candidate.stories)),
    ...(known ? gaps.slice(0, 1).map((match) => sayGap(match, learned)) : gaps.slice(0, 2).map(sayThin)),
    ...findings.needs
      .filter((need) => need.hard && need.must)
      .slice(0, 1)
      .map(sayStatus),
    ...order('thin').slice(0, 2).map(sayThin),
  ].filter((draft) => draft !== undefined);
  const drafts = dropRepeats(all);
  if (drafts.length < 3)
    drafts.push(
      ...best(/^(?:S|R(?!17)|B0|P|D|U)/u)
        .filter((hit) => !drafts.some(({ evidence }) => evidence[0]?.quote === hit.evidence[0]?.quote))
        .slice(0, 3 - drafts.length)
        .flatMap((hit) => promptProblem(hit) ?? []),
    );
  return limitStories(drafts, input)
    .slice(0, 7 + drafts.filter((draft) => draft.signal === 'debrief' || draft.signal === 'statement').length)
    .map(toSay)
    .sort((a, b) => b.score - a.score);
}

/** One open point for a row and for a line: the second would ask for the same story again. */
function dropRepeats(drafts: readonly SayDraft[]): SayDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ form, signal, evidence }) => {
    if (form !== 'prompt' || /^(?:B1|debrief|statement)$/u.test(signal)) return true;
    const marks = [signal, evidence[0]?.quote ?? ''];
    if (marks.some((mark) => seen.has(mark))) return false;
    for (const mark of marks) seen.add(mark);
    return true;
  });
}

/** A story carries at most two points, and one already told to someone in this round is marked with a deeper angle. */
function limitStories(drafts: readonly SayDraft[], input: SuggestInput): SayDraft[] {
  const used = new Map<string, number>();
  const people = new Set(listListeners(input.round).map((listener) => listener.id));
  const seen = new Set<string>();
  return [...drafts]
    .sort((a, b) => b.score - a.score)
    .flatMap((draft): SayDraft[] => {
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
