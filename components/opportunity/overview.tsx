import { i18n } from '#i18n';
import { Link, useLocation } from 'wouter';
import type { Capture, Opportunity } from '../../lib/notebook/records.ts';
import { formatDay } from '../app/locale.ts';
import { GroupedFacts } from '../facts/grouped-facts.tsx';
import type { ShownFact } from '../facts/shown-fact.ts';
import { FirstQuestions } from '../page/first-questions.tsx';
import { kindLabel } from '../page/kind-field.tsx';
import { UnknownList } from '../page/unknown-list.tsx';
import { useSuggestions } from '../prepare/use-suggestions.ts';
import { useFactActions } from './kept-fact-actions.ts';
import css from './opportunity.module.css';

const QUESTIONS_SHOWN = 3;
const PAGES_SHOWN = 5;

interface OverviewProps {
  opportunity: Opportunity;
  facts: readonly ShownFact[];
  latest: readonly Capture[];
}

/** The opportunity on one screen: what is settled, what is open, what to ask first. */
export function Overview({ opportunity, facts, latest }: OverviewProps) {
  const actions = useFactActions();
  const [, go] = useLocation();
  const { suggestions } = useSuggestions(opportunity);
  const holding = facts.filter((shown) => shown.status !== 'rejected');
  if (latest.length === 0) return <p className={css.empty}>{i18n.t('opportunity.no_pages')}</p>;
  return (
    <div className={css.columns}>
      <div className={css.column}>
        <GroupedFacts
          facts={holding}
          actions={actions}
          groups={['role', 'terms', 'company']}
          without={['job.title', 'company.name']}
        />
        <UnknownList found={holding.map((shown) => shown.fact)} />
      </div>
      <div className={css.column}>
        <FirstQuestions
          onPrepare={() => go(`/opportunity/${opportunity.id}/prepare`, { replace: true })}
          title={i18n.t('opportunity.ask_first')}
          questions={(suggestions?.ask ?? []).slice(0, QUESTIONS_SHOWN)}
        />
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
      </div>
    </div>
  );
}
