import { useNotebook } from '../app/use-notebook.ts';
import { useState } from 'react';
import { capturesOf, decisionsOf } from '../../lib/notebook/queries.ts';
import type { Decision, Opportunity, PrepareChoice } from '../../lib/notebook/records.ts';
import type { Suggestions } from '../../lib/suggest/suggestion.ts';
import { useLazy } from '../app/use-lazy.ts';
import type { EvidencePage, PageOf } from './suggestion-view.ts';

/** The usual second round: an hour less small talk with the person one would work for. */
export const USUAL_CHOICE: PrepareChoice = { audience: 'hiring-manager', minutes: 45, stage: 'second' };

const NO_DECISIONS: ReadonlyMap<string, Decision> = new Map();
const loadEngine = () => import('../../lib/prepare-round.ts');

interface Prepared {
  choice: PrepareChoice;
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
  const choice = opportunity?.prepare ?? USUAL_CHOICE;
  const { audience, minutes, stage, roundId } = choice;
  const suggestions = useNotebook(
    () =>
      engine && id
        ? engine.prepareRound({ opportunityId: id, audience, minutes, stage, roundId, now })
        : undefined,
    [engine, id, audience, minutes, stage, roundId, now],
  );
  const decisions = useNotebook(() => (id ? decisionsOf(id) : undefined), [id]);
  const captures = useNotebook(() => (id ? capturesOf(id) : []), [id]);
  const pageOf = (captureId: string): EvidencePage | undefined => {
    const capture = captures?.find((one) => one.id === captureId);
    return capture && { address: capture.address, title: capture.title, takenAt: capture.capturedAt };
  };
  return { choice, suggestions, decisions: decisions ?? NO_DECISIONS, pageOf, pages: captures?.length };
}
