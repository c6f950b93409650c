import { i18n } from '#i18n';
import { useNotebook } from '../app/use-notebook.ts';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import { changeOpportunity } from '../../lib/notebook/decide.ts';
import { listOpportunities, listWithPosting } from '../../lib/notebook/queries.ts';
import { OPPORTUNITY_STAGES, type Opportunity } from '../../lib/notebook/records.ts';
import { listRounds } from '../../lib/notebook/rounds.ts';
import { formatDay } from '../app/locale.ts';
import { NewOpportunityDialog } from '../app/lazy-parts.ts';
import { useNow } from '../app/use-now.ts';
import { useTry } from '../app/use-try.ts';
import { Button } from '../ui/button.tsx';
import css from './opportunity.module.css';
import { Outlook } from './outlook.tsx';
import { StageField, stageLabel } from './stage-field.tsx';

/** The furthest along first; what is over comes last. */
const SHOWN_STAGES = [
  ...OPPORTUNITY_STAGES.filter((stage) => stage !== 'closed').toReversed(),
  'closed',
] as const;

/** Everything the candidate is pursuing, by stage, the furthest along first. */
export function OpportunityList() {
  const active = useNotebook(() => listOpportunities());
  const archived = useNotebook(() => listOpportunities({ archived: true }));
  const [making, setMaking] = useState(false);
  const [, go] = useLocation();
  if (!active || !archived) return null;
  return (
    <>
      <div className={css.head}>
        <h1 className={css.title}>{i18n.t('notebook.opportunities')}</h1>
        <Button look={active.length === 0 ? 'primary' : 'plain'} onClick={() => setMaking(true)}>
          <Plus aria-hidden />
          {i18n.t('app.new_opportunity')}
        </Button>
      </div>
      {active.length === 0 && <EmptyList />}
      <Stages opportunities={active} />
      <Archived opportunities={archived} />
      <Suspense>
        {making && (
          <NewOpportunityDialog
            open
            onClose={() => setMaking(false)}
            onMade={(id) => go(`/opportunity/${id}`)}
          />
        )}
      </Suspense>
    </>
  );
}

function EmptyList() {
  return (
    <div className={css.empty}>
      <p>{i18n.t('notebook.empty')}</p>
      <Link to="/welcome">{i18n.t('sample.try')}</Link>
      <p className={css.soft}>{i18n.t('empty.privacy')}</p>
    </div>
  );
}

function Stages({ opportunities }: { opportunities: readonly Opportunity[] }) {
  const now = useNow();
  const rounds = useNotebook(() => listRounds()) ?? [];
  const withPosting = useNotebook(() => listWithPosting());
  return (
    <div className={css.stages}>
      {SHOWN_STAGES.map((stage) => {
        const here = opportunities.filter((one) => one.stage === stage);
        if (here.length === 0) return null;
        return (
          <section key={stage} className={css.stage}>
            <h2 className={css.stageName}>{stageLabel(stage)}</h2>
            <ul>
              {here.map((one) => (
                <OpportunityCard
                  key={one.id}
                  opportunity={one}
                  rounds={rounds.filter((round) => round.opportunityId === one.id)}
                  hasPosting={withPosting?.has(one.id) ?? true}
                  now={now}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface OpportunityCardProps {
  opportunity: Opportunity;
  rounds: readonly RoundRecord[];
  hasPosting: boolean;
  now: string;
}

function OpportunityCard({ opportunity, ...outlook }: OpportunityCardProps) {
  const { id, role, company, changedAt } = opportunity;
  return (
    <li className={css.card}>
      <div className={css.cardWords}>
        <Link to={`/opportunity/${id}`} className={css.cardLink}>
          {role || company || i18n.t('opportunity.unnamed')}
        </Link>
        <span className={css.soft}>
          {[role && company, i18n.t('notebook.changed', [formatDay(changedAt)])].filter(Boolean).join(' · ')}
        </span>
        {opportunity.stage !== 'closed' && <Outlook {...outlook} />}
      </div>
      <StageField opportunity={opportunity} />
    </li>
  );
}

function Archived({ opportunities }: { opportunities: readonly Opportunity[] }) {
  const [open, setOpen] = useState(false);
  const attempt = useTry();
  if (opportunities.length === 0) return null;
  return (
    <section className={css.archive}>
      <Button small look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.t('notebook.archived', opportunities.length, [String(opportunities.length)])}
      </Button>
      {open && (
        <ul>
          {opportunities.map((one) => (
            <li key={one.id} className={css.card}>
              <div className={css.cardWords}>
                <Link to={`/opportunity/${one.id}`} className={css.cardLink}>
                  {one.role || one.company || i18n.t('opportunity.unnamed')}
                </Link>
                <span className={css.soft}>{one.role && one.company}</span>
              </div>
              <Button
                small
                onClick={() => void attempt(() => changeOpportunity(one.id, { archivedAt: undefined }))}
              >
                {i18n.t('opportunity.unarchive')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
