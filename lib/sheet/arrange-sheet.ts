// Suggestions, the candidate's decisions and own items in; the sheet in the candidate's order out. Pure.
import type { Statement, Story } from '../candidate/candidate.ts';
import type { Round } from '../candidate/round.ts';
import type { Decision, OwnItem, Sheet } from '../notebook/records.ts';
import type { AskItem, Suggestion, Suggestions } from '../suggest/suggestion.ts';
import type { AskGroup, PrepSheet, Repeated, SheetItem } from './prep-sheet.ts';

export interface SheetInput {
  company: string;
  role: string;
  round: Round;
  /** Rounds that are over, oldest first. */
  earlier: readonly Round[];
  suggestions: Suggestions;
  decisions: ReadonlyMap<string, Decision>;
  /** This round's sheet, when the candidate has touched it. */
  sheet: Sheet | undefined;
  /** Sheets of the earlier rounds. */
  earlierSheets: readonly Sheet[];
  stories: readonly Story[];
  statements: readonly Statement[];
}

type Decisions = SheetInput['decisions'];

/** Asked in another round: not to be asked again. */
function wasAskedElsewhere(decision: Decision | undefined, round: Round): boolean {
  return decision?.decision === 'asked' && decision.roundId !== undefined && decision.roundId !== round.id;
}

function toItem(suggestion: Suggestion, { decisions, stories }: SheetInput): SheetItem {
  const decision = decisions.get(suggestion.id);
  const storyId = suggestion.kind === 'say' ? suggestion.storyId : undefined;
  const story = stories.find((one) => one.id === storyId);
  return {
    id: suggestion.id,
    kind: suggestion.kind,
    text: decision?.text ?? suggestion.text,
    suggestion,
    ...(story && { story: { title: story.title, figures: story.figures } }),
    asked: decision?.decision === 'asked',
    pinned: decision?.decision === 'pinned',
    reserve: suggestion.kind === 'ask' && suggestion.reserve && decision?.decision !== 'pinned',
  };
}

function toOwnItem(own: OwnItem, decisions: Decisions): SheetItem {
  const decision = decisions.get(own.id);
  return {
    id: own.id,
    kind: own.kind,
    text: decision?.text ?? own.text,
    asked: decision?.decision === 'asked',
    pinned: decision?.decision === 'pinned',
    reserve: false,
  };
}

/** Items as suggested, without those put aside or asked before; pinned ones that did not fit the minutes come in. */
function chooseAsk(input: SheetInput): AskItem[] {
  const { suggestions, decisions, round } = input;
  const isPinned = (item: AskItem) => decisions.get(item.id)?.decision === 'pinned';
  const extra = [...(suggestions.more ?? []), ...suggestions.answered].filter(isPinned);
  return [...suggestions.ask, ...extra].filter((item) => isOn(decisions.get(item.id), round));
}

function isOn(decision: Decision | undefined, round: Round): boolean {
  return decision?.decision !== 'dismissed' && !wasAskedElsewhere(decision, round);
}

/** In the candidate's order; what they have not placed keeps its own, pinned first. */
function inOrder(items: readonly SheetItem[], order: readonly string[]): SheetItem[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const rank = (item: SheetItem) => place.get(item.id) ?? order.length + (item.pinned ? 0 : 1);
  return items.toSorted((a, b) => rank(a) - rank(b));
}

interface Owned {
  own: OwnItem;
  rolledOver: boolean;
}

/** Own items of this round, and questions of earlier rounds that were never asked. */
function listOwn({ sheet, earlierSheets, decisions, suggestions }: SheetInput): Owned[] {
  // The debrief brings it too, when the candidate ticked it there as not asked.
  const suggested = new Set(suggestions.ask.map((item) => item.text));
  const here = (sheet?.own ?? []).map((own) => ({ own, rolledOver: false }));
  const left = earlierSheets
    .flatMap((one) => one.own)
    .filter(
      (own) => own.kind === 'ask' && decisions.get(own.id)?.decision !== 'asked' && !suggested.has(own.text),
    )
    .map((own) => ({ own, rolledOver: true }));
  return [...left, ...here];
}

function ownItems(input: SheetInput, fits: (own: OwnItem) => boolean): SheetItem[] {
  return listOwn(input)
    .filter(({ own }) => fits(own) && isOn(input.decisions.get(own.id), input.round))
    .map(({ own, rolledOver }) => ({
      ...toOwnItem(own, input.decisions),
      ...(rolledOver ? { rolledOver: true as const } : {}),
    }));
}

/** One group a person, in the round's order; own questions for nobody in particular stand first. */
function groupAsk(input: SheetInput): AskGroup[] {
  const { round, sheet } = input;
  const asks = chooseAsk(input);
  const known = new Set(round.interviewers.map((person) => person.id));
  const groupOf = (id: string | undefined) => (id !== undefined && known.has(id) ? id : undefined);
  const people = [undefined, ...round.interviewers];
  const groups = people.map((person): AskGroup => {
    const own = ownItems(input, (one) => one.kind === 'ask' && groupOf(one.personId) === person?.id);
    const suggested = asks
      .filter((item) => groupOf(item.interviewerId) === person?.id)
      .map((item) => toItem(item, input));
    const items = inOrder([...own, ...suggested], sheet?.order ?? []);
    return {
      ...(person ? { person } : {}),
      items: items.filter((item) => !item.reserve),
      reserve: items.filter((item) => item.reserve),
    };
  });
  return groups.filter((group) => group.items.length + group.reserve.length > 0);
}

/** What has a box of its own on the sheet, and what the candidate still has to find, is nothing to say. */
function isToSay(item: Suggestion): boolean {
  if (item.kind !== 'say') return true;
  return item.form !== 'promise' && item.form !== 'prompt' && item.signal !== 'statement';
}

function listKind(input: SheetInput, kind: 'say' | 'expect'): SheetItem[] {
  const suggested: SheetItem[] = input.suggestions[kind]
    .filter((item) => isToSay(item) && isOn(input.decisions.get(item.id), input.round))
    .map((item) => toItem(item, input));
  return inOrder([...ownItems(input, (own) => own.kind === kind), ...suggested], input.sheet?.order ?? []);
}

/** Names of the people of a round, or of one of them. */
function namesOf(round: Round | undefined, personId?: string): string[] {
  const people = round?.interviewers ?? [];
  return people.filter((one) => personId === undefined || one.id === personId).map((one) => one.name);
}

/** Stories told and questions asked in earlier rounds. */
function listRepeated(input: SheetInput): Repeated[] {
  const rounds = new Map(input.earlier.map((round) => [round.id, round]));
  const stories = input.stories.flatMap((story): Repeated[] => {
    const told = story.told.filter((one) => rounds.has(one.roundId));
    const to = told.flatMap((one) => namesOf(rounds.get(one.roundId), one.interviewerId));
    return told.length > 0
      ? [{ what: 'story', text: story.title, to: [...new Set(to)].filter(Boolean) }]
      : [];
  });
  const asked = [...input.decisions.values()].flatMap((decision): Repeated[] =>
    wasAskedElsewhere(decision, input.round) && decision.asked
      ? [{ what: 'question', text: decision.asked, to: namesOf(rounds.get(decision.roundId ?? '')) }]
      : [],
  );
  return [...stories, ...asked];
}

/** The sheet of a round. */
export function arrangeSheet(input: SheetInput): PrepSheet {
  const debriefs = input.earlier.flatMap((round) => (round.debrief ? [round.debrief] : []));
  const promised = debriefs.flatMap((one) => one.promised).filter((one) => !one.done);
  return {
    company: input.company,
    role: input.role,
    round: input.round,
    ask: groupAsk(input),
    say: listKind(input, 'say'),
    expect: listKind(input, 'expect'),
    promised: promised.map((one) => one.what),
    concerns: [...new Set(debriefs.flatMap((one) => one.concerns))],
    doNotRepeat: listRepeated(input),
    keepTheSame: [...input.statements],
  };
}
