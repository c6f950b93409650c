import { i18n } from '#i18n';
import type { Statement } from '../../lib/candidate/candidate.ts';
import { findDisagreement, guessTopic } from '../../lib/candidate/find-disagreement.ts';
import { changeOpportunity, decideSuggestion } from '../../lib/notebook/decide.ts';
import type { Decision, DecisionKind, Opportunity } from '../../lib/notebook/records.ts';
import { statementsOf } from '../../lib/notebook/rounds.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { formatDay } from '../app/locale.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useTry } from '../app/use-try.ts';
import { Button } from '../ui/button.tsx';
import { useSayDone } from '../ui/toast.tsx';
import { Working } from '../ui/working.tsx';
import css from './prepare.module.css';
import { PrepareView } from './prepare-view.tsx';
import type { SuggestionActions } from './suggestion-view.ts';
import { useSuggestions } from './use-suggestions.ts';

interface PrepareTabProps {
  opportunity: Opportunity | undefined;
  /** Goes to where a page can be read; absent in the notebook, where none can. */
  onPage?: () => void;
}

/** Suggestions for the pinned opportunity, with the candidate's decisions kept as they are made. */
export function PrepareTab({ opportunity, onPage }: PrepareTabProps) {
  const { choice, rounds, suggestions, decisions, pageOf, pages } = useSuggestions(opportunity);
  const attempt = useTry();
  const { actions, restore } = useDecisions(opportunity?.id ?? '', decisions);
  // What was left open in a round is something to go on, even without a page.
  const isBare = pages === 0 && (suggestions?.ask ?? []).every((item) => item.signal === 'general');
  if (!opportunity || isBare) return <NothingToPrepare onPage={onPage} />;
  if (!suggestions) return <Working label={i18n.t('prepare.working')} />;
  return (
    <PrepareView
      choice={choice}
      rounds={rounds}
      onChoice={(prepare) => void attempt(() => changeOpportunity(opportunity.id, { prepare }))}
      suggestions={suggestions}
      decisions={decisions}
      pageOf={pageOf}
      actions={actions}
      onRestore={restore}
    />
  );
}

function NothingToPrepare({ onPage }: { onPage?: () => void }) {
  return (
    <div className={css.empty}>
      <h1 className={css.emptyTitle}>{i18n.t('prepare.empty_title')}</h1>
      <p>{i18n.t('prepare.empty')}</p>
      {onPage && (
        <Button look="primary" onClick={onPage}>
          {i18n.t('prepare.to_page')}
        </Button>
      )}
    </div>
  );
}

/** Decisions are kept at once; dismissing can be taken back. */
function useDecisions(opportunityId: string, decisions: ReadonlyMap<string, Decision>) {
  const attempt = useTry();
  const say = useSayDone();
  const statements = useNotebook(() => statementsOf(opportunityId), [opportunityId]) ?? [];
  const decide = (item: Suggestion, decision: DecisionKind | null, text?: string) =>
    void attempt(() =>
      decideSuggestion({
        opportunityId,
        suggestionId: item.id,
        decision,
        ...(text !== undefined && { text }),
      }),
    );
  /** Back to no mark; the candidate's own wording stays. */
  const unmark = (item: Suggestion) =>
    decide(item, decisions.get(item.id)?.text === undefined ? null : 'edited');
  const actions: SuggestionActions = {
    checkWords: (text) => sayDisagreement(text, statements),
    onPin: (item, pinned) => (pinned ? decide(item, 'pinned') : unmark(item)),
    onAsked: (item, asked) => (asked ? decide(item, 'asked') : unmark(item)),
    onEdit: (item, text) => decide(item, keepMark(decisions.get(item.id)), text),
    onDismiss: (item) => {
      const before = decisions.get(item.id)?.decision;
      decide(item, 'dismissed');
      say(i18n.t('prepare.dismissed'), () => (before ? decide(item, before) : unmark(item)));
    },
  };
  return { actions, restore: (items: readonly Suggestion[]) => items.forEach(unmark) };
}

/** Pay, notice or start in other words than the candidate told them before. */
function sayDisagreement(text: string, statements: readonly Statement[]): string | undefined {
  const topic = guessTopic(text);
  const earlier = topic && findDisagreement({ topic, text }, statements)?.earlier;
  if (!earlier) return undefined;
  const when = [earlier.toWhom, formatDay(earlier.saidAt)].filter(Boolean).join(', ');
  return i18n.t('said.differs', [earlier.text, when]);
}

function keepMark(decision: Decision | undefined): DecisionKind {
  return decision && decision.decision !== 'dismissed' ? decision.decision : 'edited';
}
