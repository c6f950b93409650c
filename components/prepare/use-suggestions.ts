import { uiLanguage } from '../app/locale.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useState } from 'react';
import { findNextRound } from '../../lib/candidate/round-state.ts';
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import { capturesOf, decisionsOf } from '../../lib/notebook/queries.ts';
import type { Decision, Opportunity, PrepareChoice } from '../../lib/notebook/records.ts';
import { peopleOf, roundsOf } from '../../lib/notebook/rounds.ts';
import type { Suggestions } from '../../lib/suggest/suggestion.ts';
import { useLazy } from '../app/use-lazy.ts';
import { describeRound, namePerson, nameRound, peopleIn } from '../rounds/round-words.ts';
import type { PageOf } from './suggestion-view.ts';
import { toEvidencePage, type EvidencePage } from '../facts/evidence-page.ts';

/** The usual second round: an hour less small talk with the person one would work for. */
export const USUAL_CHOICE: PrepareChoice = { audience: 'hiring-manager', minutes: 45, stage: 'second' };

const NO_DECISIONS: ReadonlyMap<string, Decision> = new Map();
const loadEngine = () => import('../../lib/prepare-round.ts');

/** A round to choose, in the words of the screen. */
export interface PlannedRound extends Pick<RoundRecord, 'id' | 'stage' | 'minutes'> {
  name: string;
  detail: string;
  /** Who is met there, in order; questions carry these ids. */
  people: readonly { id: string; name: string }[];
}

function toPlanned(round: RoundRecord, people: readonly Person[]): PlannedRound {
  const met = peopleIn(round, people).map((person) => ({ id: person.id, name: namePerson(person) }));
  const { id, stage, minutes } = round;
  return {
    id,
    stage,
    minutes,
    name: nameRound(round),
    detail: [describeRound(round), met.map((person) => person.name).join(', ')].filter(Boolean).join(' · '),
    people: met,
  };
}

/** The rounds that may be prepared for: planned ones, and the one chosen even when it is over. */
function usePlanned(id: string | undefined, chosen: string | undefined) {
  const [now] = useState(() => new Date().toISOString());
  const found = useNotebook(
    async () => (id ? { rounds: await roundsOf(id), people: await peopleOf(id) } : undefined),
    [id],
  );
  const rounds = found?.rounds.filter((round) => round.status === 'planned' || round.id === chosen) ?? [];
  return {
    planned: rounds.map((round) => toPlanned(round, found?.people ?? [])),
    next: findNextRound(rounds, now)?.id,
    asked: found !== undefined,
  };
}

interface Prepared {
  choice: PrepareChoice;
  rounds: readonly PlannedRound[];
  /** Undefined while they are worked out. */
  suggestions: Suggestions | undefined;
  decisions: ReadonlyMap<string, Decision>;
  pageOf: PageOf;
  /** How many pages there are to work from; undefined while the notebook is asked. */
  pages: number | undefined;
}

/** What to ask, say and expect for an opportunity, redone whenever the notebook changes. */
export function useSuggestions(opportunity: Opportunity | undefined): Prepared {
  const engine = useLazy(loadEngine);
  const [now] = useState(() => new Date().toISOString());
  const id = opportunity?.id;
  const { planned, next, asked } = usePlanned(id, opportunity?.prepare?.roundId);
  // Whoever never chose prepares for what comes next.
  const usual = next === undefined ? USUAL_CHOICE : { ...USUAL_CHOICE, roundId: next };
  const choice = opportunity?.prepare ?? usual;
  const { audience, minutes, stage, roundId } = choice;
  const suggestions = useNotebook(
    () =>
      engine && id && asked
        ? engine.prepareRound({
            opportunityId: id,
            audience,
            minutes,
            stage,
            roundId,
            now,
            language: uiLanguage(),
          })
        : undefined,
    [engine, id, asked, audience, minutes, stage, roundId, now],
  );
  const decisions = useNotebook(() => (id ? decisionsOf(id) : undefined), [id]);
  const captures = useNotebook(() => (id ? capturesOf(id) : []), [id]);
  const pageOf = (captureId: string): EvidencePage | undefined => {
    const capture = captures?.find((one) => one.id === captureId);
    return capture && toEvidencePage(capture);
  };
  const kept = { suggestions, decisions: decisions ?? NO_DECISIONS, pageOf, pages: captures?.length };
  return { choice, rounds: planned, ...kept };
}
