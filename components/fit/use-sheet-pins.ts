import { decideSuggestion } from '../../lib/notebook/decide.ts';
import type { Decision, Opportunity } from '../../lib/notebook/records.ts';
import { roundsOf } from '../../lib/notebook/rounds.ts';
import { changeSheet, findSheet } from '../../lib/notebook/sheets.ts';
import type { Suggestions } from '../../lib/suggest/suggestion.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useTry } from '../app/use-try.ts';

/** Where a question is: on the next sheet, not yet, or without a sheet to put it on. */
export type PinState = 'on' | 'off' | 'nowhere';

export interface SheetPins {
  stateOf: (question: string) => PinState;
  toggle: (question: string) => void;
}

interface SheetPinsInput {
  opportunity: Opportunity;
  suggestions: Suggestions | undefined;
  decisions: ReadonlyMap<string, Decision>;
}

/**
 * Puts a question on the sheet of the next planned round and takes it off again: a suggested one is pinned, any other
 * becomes a question of the candidate's own on that sheet.
 */
export function useSheetPins({ opportunity, suggestions, decisions }: SheetPinsInput): SheetPins {
  const attempt = useTry();
  const opportunityId = opportunity.id;
  const next = useNotebook(() => loadNextSheet(opportunityId), [opportunityId]);
  const asks = [...(suggestions?.ask ?? []), ...(suggestions?.more ?? [])];
  const suggested = (question: string) => asks.find((ask) => ask.text === question)?.id;
  const own = (question: string) => next?.sheet?.own.find((item) => item.text === question)?.id;
  const isOn = (question: string) => {
    const id = suggested(question);
    return id ? decisions.get(id)?.decision === 'pinned' : own(question) !== undefined;
  };
  const stateOf = (question: string): PinState => {
    if (isOn(question)) return 'on';
    return suggested(question) || next?.round ? 'off' : 'nowhere';
  };
  const toggle = (question: string) => {
    const id = suggested(question);
    const on = isOn(question);
    void attempt(async () => {
      if (id) await decideSuggestion({ opportunityId, suggestionId: id, decision: on ? null : 'pinned' });
      else if (next?.round) await toggleOwn({ roundId: next.round.id, opportunityId }, question);
    });
  };
  return { stateOf, toggle };
}

async function loadNextSheet(opportunityId: string) {
  const round = (await roundsOf(opportunityId)).find((one) => one.status === 'planned');
  return { round, sheet: round && (await findSheet(round.id)) };
}

function toggleOwn(where: { roundId: string; opportunityId: string }, text: string) {
  return changeSheet(where, ({ own }) => {
    const without = own.filter((item) => item.text !== text);
    const isThere = without.length < own.length;
    return { own: isThere ? without : [...own, { id: crypto.randomUUID(), kind: 'ask', text }] };
  });
}
