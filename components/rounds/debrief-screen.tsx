import { i18n } from '#i18n';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import { listStories } from '../../lib/notebook/own-material.ts';
import { factsOfOpportunity, getOpportunity } from '../../lib/notebook/queries.ts';
import type { Decision, Opportunity } from '../../lib/notebook/records.ts';
import { getRound, peopleOf, statementsOf } from '../../lib/notebook/rounds.ts';
import { findSheet } from '../../lib/notebook/sheets.ts';
import type { Suggestions } from '../../lib/suggest/suggestion.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { wordsOf } from '../prepare/suggestion-view.ts';
import { USUAL_CHOICE, useSuggestions } from '../prepare/use-suggestions.ts';
import { Button } from '../ui/button.tsx';
import { DebriefForm } from './debrief-form.tsx';
import css from './rounds.module.css';

interface DebriefScreenProps {
  opportunityId: string;
  roundId: string;
  /** Leaves the debrief. */
  onDone: () => void;
}

/** The debrief of one round, with all there is to tap. */
export function DebriefScreen({ opportunityId, roundId, onDone }: DebriefScreenProps) {
  const found = useNotebook(() => load(opportunityId, roundId), [opportunityId, roundId]);
  const prepared = useSuggestions(found?.opportunity && forRound(found.opportunity, roundId));
  if (!found) return null;
  const { opportunity, round, ...rest } = found;
  if (!opportunity || !round)
    return (
      <div className={css.part}>
        <p>{i18n.t('rounds.gone')}</p>
        <div>
          <Button onClick={onDone}>{i18n.t('debrief.back')}</Button>
        </div>
      </div>
    );
  return (
    <DebriefForm
      key={round.id}
      round={round}
      {...rest}
      expected={listExpected(prepared.suggestions, prepared.decisions)}
      prepared={[...rest.own, ...listPrepared(prepared.suggestions, prepared.decisions)]}
      onDone={onDone}
    />
  );
}

async function load(opportunityId: string, roundId: string) {
  const sheet = await findSheet(roundId);
  return {
    opportunity: await getOpportunity(opportunityId),
    round: await getRound(roundId),
    people: await peopleOf(opportunityId),
    statements: await statementsOf(opportunityId),
    facts: await factsOfOpportunity(opportunityId),
    stories: await listStories(),
    own: (sheet?.own ?? []).filter((item) => item.kind === 'ask').map((item) => item.text),
  };
}

/** The opportunity as if this round were the one prepared for. */
function forRound(opportunity: Opportunity, roundId: RoundRecord['id']): Opportunity {
  return { ...opportunity, prepare: { ...USUAL_CHOICE, ...opportunity.prepare, roundId } };
}

type Decisions = ReadonlyMap<string, Decision>;

function listExpected(suggestions: Suggestions | undefined, decisions: Decisions): string[] {
  const items = (suggestions?.expect ?? []).filter(
    (item) => decisions.get(item.id)?.decision !== 'dismissed',
  );
  return items.map((item) => wordsOf(item, decisions.get(item.id)));
}

/** Pinned ones first: those were meant to be asked. */
function listPrepared(suggestions: Suggestions | undefined, decisions: Decisions): string[] {
  const decisionOf = (id: string) => decisions.get(id)?.decision;
  const gone = new Set(['dismissed', 'asked', 'answered']);
  return [...(suggestions?.ask ?? []), ...(suggestions?.more ?? [])]
    .filter((item) => !gone.has(decisionOf(item.id) ?? ''))
    .toSorted((a, b) => Number(decisionOf(b.id) === 'pinned') - Number(decisionOf(a.id) === 'pinned'))
    .map((item) => wordsOf(item, decisions.get(item.id)));
}
