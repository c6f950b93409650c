import { i18n } from '#i18n';
import { Link, useLocation } from 'wouter';
import type { Person, RoundRecord } from '../../lib/candidate/round.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import type { Capture, Note, Opportunity } from '../../lib/notebook/records.ts';
import { formatDay } from '../app/locale.ts';
import { GroupedFacts } from '../facts/grouped-facts.tsx';
import type { ShownFact } from '../facts/shown-fact.ts';
import { NextPages } from '../follow/next-pages.tsx';
import { FirstQuestions } from '../page/first-questions.tsx';
import { kindLabel } from '../page/kind-field.tsx';
import { useSuggestions } from '../prepare/use-suggestions.ts';
import { LooseEnds } from '../rounds/loose-ends.tsx';
import { NextRound } from '../rounds/next-round.tsx';
import { ClashList } from './clash-list.tsx';
import { useFactActions } from './kept-fact-actions.ts';
import css from './opportunity.module.css';
import { PageChanges } from './page-changes.tsx';
import { UnknownsMap } from './unknowns-map.tsx';

const QUESTIONS_SHOWN = 3;
const PAGES_SHOWN = 5;

interface OverviewProps {
  opportunity: Opportunity;
  /** As kept, and as shown. */
  kept: readonly Fact[];
  facts: readonly ShownFact[];
  captures: readonly Capture[];
  latest: readonly Capture[];
  rounds: readonly RoundRecord[];
  people: readonly Person[];
  notes: readonly Note[];
}

/** The opportunity on one screen: what is settled, what is open, what to ask first. */
export function Overview(props: OverviewProps) {
  const { opportunity, kept, facts, captures, latest, rounds, people, notes } = props;
  const actions = useFactActions();
  const [, go] = useLocation();
  const { suggestions } = useSuggestions(opportunity);
  const holding = facts.filter((shown) => shown.status !== 'rejected');
  return (
    <div className={css.columns}>
      <div className={css.column}>
        <NextRound opportunity={opportunity} rounds={rounds} people={people} />
        <LooseEnds rounds={rounds} notes={notes} />
        <GroupedFacts
          facts={holding}
          actions={actions}
          groups={['role', 'terms', 'company']}
          without={['job.title', 'company.name']}
        />
        {latest.length === 0 && <p className={css.empty}>{i18n.t('opportunity.no_pages')}</p>}
        {latest.length > 0 && <UnknownsMap facts={kept} captures={captures} rounds={rounds} />}
      </div>
      <div className={css.column}>
        <ClashList facts={kept} captures={captures} rounds={rounds} />
        <PageChanges opportunity={opportunity} rounds={rounds} />
        {latest.length > 0 && (
          <FirstQuestions
            onPrepare={() => go(`/opportunity/${opportunity.id}/prepare`, { replace: true })}
            title={i18n.t('opportunity.ask_first')}
            questions={(suggestions?.ask ?? []).slice(0, QUESTIONS_SHOWN)}
          />
        )}
        <NextPages opportunityId={opportunity.id} changedAt={opportunity.changedAt} />
        {latest.length > 0 && (
          <section className={css.stage}>
            <h2>{i18n.t('part.pages')}</h2>
            <ul className={css.pages}>
              {latest.slice(0, PAGES_SHOWN).map((capture) => (
                <li key={capture.id} className={css.pageRow}>
                  <Link to={`/opportunity/${opportunity.id}/page/${capture.id}`}>
                    {capture.title || capture.address}
                  </Link>
                  <span className={css.soft}>
                    {kindLabel(capture.kind)}, {formatDay(capture.capturedAt)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
