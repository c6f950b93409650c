import type { EvidencePage } from '../facts/evidence-page.ts';
import type { Decision } from '../../lib/notebook/records.ts';
import type { Suggestion, SuggestionEvidence } from '../../lib/suggest/suggestion.ts';

export type PageOf = (captureId: string) => EvidencePage | undefined;

/** What the candidate does about one suggestion. */
export interface SuggestionActions {
  onPin: (item: Suggestion, pinned: boolean) => void;
  onAsked: (item: Suggestion, asked: boolean) => void;
  onEdit: (item: Suggestion, text: string) => void;
  onDismiss: (item: Suggestion) => void;
  /** A sentence when these words disagree with what the candidate told them before. */
  checkWords?: (text: string) => string | undefined;
}

/** The candidate's wording where there is one. */
export function wordsOf(item: Suggestion, decision: Decision | undefined): string {
  return decision?.text ?? item.text;
}

/** Evidence with words; absence items ("nothing is said about …") carry none. */
export function quotesOf(evidence: readonly SuggestionEvidence[]): SuggestionEvidence[] {
  return evidence.filter((one) => one.searched === undefined && one.quote !== '');
}

/**
 * What they ask for and the candidate has told no story about yet, in their own words; undefined for everything else.
 * Terms (visa, notice, pay) are answered by a fact and not by a story.
 */
export function storyToFind(item: Suggestion): string | undefined {
  if (item.kind !== 'say' || item.form !== 'prompt' || item.storyId !== undefined || item.theme === 'terms')
    return undefined;
  return quotesOf(item.evidence)[0]?.quote;
}

/** One story answers a sentence of theirs, however many reasons there are to tell it: each sentence once, first kept. */
export function withoutRepeats<S extends Suggestion>(items: readonly S[]): S[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const line = storyToFind(item);
    if (line === undefined) return true;
    const isNew = !seen.has(line);
    seen.add(line);
    return isNew;
  });
}

/** Pinned first, then as suggested; dismissed ones left out. */
export function arrange<S extends Suggestion>(
  items: readonly S[],
  decisions: ReadonlyMap<string, Decision>,
): S[] {
  const rank = (item: S) => (decisions.get(item.id)?.decision === 'pinned' ? 0 : 1);
  return items
    .filter((item) => decisions.get(item.id)?.decision !== 'dismissed')
    .toSorted((a, b) => rank(a) - rank(b));
}

export interface PersonGroup<S> {
  /** Whom the questions are for; absent: whoever is there. */
  name?: string;
  items: S[];
}

/** Questions by the person they are for, where more than one is met; everything else is one group. */
export function byPerson<S extends Suggestion>(
  items: readonly S[],
  people: readonly { id: string; name: string }[],
): PersonGroup<S>[] {
  const forWhom = (item: Suggestion) => (item.kind === 'ask' ? item.interviewerId : undefined);
  const named = people
    .map(({ id, name }) => ({ name, items: items.filter((item) => forWhom(item) === id) }))
    .filter((group) => group.items.length > 0);
  if (named.length < 2) return [{ items: [...items] }];
  const ids = new Set<string | undefined>(people.map(({ id }) => id));
  const others = items.filter((item) => !ids.has(forWhom(item)));
  return others.length > 0 ? [{ items: others }, ...named] : named;
}
