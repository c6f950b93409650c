import { i18n } from '#i18n';
import { useNotebook } from '../app/use-notebook.ts';
import { Archive, Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { changeOpportunity, deleteOpportunity } from '../../lib/notebook/decide.ts';
import {
  capturesOf,
  factsOfOpportunity,
  getOpportunity,
  latestCapturesOf,
  notesOf,
} from '../../lib/notebook/queries.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { peopleOf, roundsOf, statementsOf } from '../../lib/notebook/rounds.ts';
import { useTry } from '../app/use-try.ts';
import { toShownFacts } from '../facts/to-shown-facts.ts';
import { SampleNotice } from '../first-run/sample-notice.tsx';
import { NotesPart } from '../notes/notes-part.tsx';
import { PrepareTab } from '../prepare/prepare-tab.tsx';
import { PeoplePart } from '../rounds/people-part.tsx';
import { RoundsPart } from '../rounds/rounds-part.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { TabList, TabPanel, Tabs } from '../ui/tabs.tsx';
import { useSayDone } from '../ui/toast.tsx';
import { FactsPart } from './facts-part.tsx';
import css from './opportunity.module.css';
import { opportunityName } from './opportunity-name.ts';
import { Overview } from './overview.tsx';
import { PagesPart } from './pages-part.tsx';
import { StageField } from './stage-field.tsx';

const PracticePart = lazy(async () => ({
  default: (await import('../practice/practice-part.tsx')).PracticePart,
}));
const FitPart = lazy(async () => ({ default: (await import('../fit/fit-part.tsx')).FitPart }));

/** Three groups of three: what to do, whom it is with, what it stands on. The style sheet sets them apart. */
const PARTS = [
  'overview',
  'prepare',
  'practice',
  'rounds',
  'people',
  'notes',
  'pages',
  'facts',
  'fit',
] as const;
type Part = (typeof PARTS)[number];

const isPart = (part: string | undefined): part is Part => PARTS.some((known) => known === part);

/** One opportunity: what is known, the pages it is known from, and the preparation. */
export function OpportunityScreen({ opportunityId, part }: { opportunityId: string; part?: string }) {
  const [, go] = useLocation();
  const found = useNotebook(() => loadOpportunity(opportunityId), [opportunityId]);
  if (!found) return null;
  const { opportunity, facts, captures, latest, rounds, people, statements, notes } = found;
  if (!opportunity) return <p>{i18n.t('opportunity.gone')}</p>;
  const shown = toShownFacts(facts, captures, rounds);
  const shownPart = isPart(part) ? part : 'overview';
  const toPart = (next: Part) => go(`/opportunity/${opportunityId}/${next}`, { replace: true });
  return (
    <>
      {opportunity.sample && <SampleNotice />}
      <OpportunityHead opportunity={opportunity} />
      <Tabs value={shownPart} onChange={toPart}>
        <div className={css.tabs}>
          <TabList
            label={i18n.t('opportunity.parts')}
            tabs={PARTS.map((value) => ({ value, label: i18n.t(`part.${value}`) }))}
          />
        </div>
        <TabPanel value="overview">
          <Overview
            {...{ opportunity, captures, latest, rounds, people, notes }}
            kept={facts}
            facts={shown}
          />
        </TabPanel>
        <TabPanel value="rounds">
          <RoundsPart {...{ opportunity, rounds, people, statements }} />
        </TabPanel>
        <TabPanel value="people">
          <PeoplePart {...{ opportunity, people, rounds, facts }} captures={latest} />
        </TabPanel>
        <TabPanel value="facts">
          <FactsPart facts={shown} />
        </TabPanel>
        <TabPanel value="pages">
          <PagesPart opportunity={opportunity} captures={captures} />
        </TabPanel>
        <TabPanel value="notes">
          <NotesPart {...{ opportunity, rounds, notes }} />
        </TabPanel>
        <TabPanel value="prepare">
          <div className={css.flush}>
            <PrepareTab opportunity={opportunity} />
          </div>
        </TabPanel>
        <TabPanel value="practice">
          <Suspense>
            <PracticePart opportunity={opportunity} active={shownPart === 'practice'} />
          </Suspense>
        </TabPanel>
        <TabPanel value="fit">
          <Suspense>
            <FitPart opportunity={opportunity} />
          </Suspense>
        </TabPanel>
      </Tabs>
    </>
  );
}

async function loadOpportunity(id: string) {
  return {
    opportunity: await getOpportunity(id),
    facts: await factsOfOpportunity(id),
    captures: await capturesOf(id),
    latest: await latestCapturesOf(id),
    rounds: await roundsOf(id),
    people: await peopleOf(id),
    statements: await statementsOf(id),
    notes: await notesOf(id),
  };
}

function OpportunityHead({ opportunity }: { opportunity: Opportunity }) {
  const [renaming, setRenaming] = useState(false);
  if (renaming) return <RenameForm opportunity={opportunity} onDone={() => setRenaming(false)} />;
  const { role, company } = opportunity;
  return (
    <header className={css.head}>
      <div className={css.names}>
        <h1 className={css.title}>{role || company || i18n.t('opportunity.unnamed')}</h1>
        {role && company && <p className={css.subtitle}>{company}</p>}
      </div>
      <div className={css.tools}>
        <StageField opportunity={opportunity} />
        <IconButton label={i18n.t('opportunity.rename')} onClick={() => setRenaming(true)}>
          <Pencil />
        </IconButton>
        <PutAway opportunity={opportunity} />
      </div>
    </header>
  );
}

/** Archiving is taken back with one press; deleting asks once. */
function PutAway({ opportunity }: { opportunity: Opportunity }) {
  const [asking, setAsking] = useState(false);
  const [, go] = useLocation();
  const attempt = useTry();
  const say = useSayDone();
  const name = opportunityName(opportunity) || i18n.t('opportunity.unnamed');
  const unarchive = () => void attempt(() => changeOpportunity(opportunity.id, { archivedAt: undefined }));
  const archive = async () => {
    const done = await attempt(() =>
      changeOpportunity(opportunity.id, { archivedAt: new Date().toISOString() }),
    );
    if (!done) return;
    say(i18n.t('opportunity.archived', [name]), unarchive);
    go('/');
  };
  const remove = async () => {
    setAsking(false);
    if (!(await attempt(() => deleteOpportunity(opportunity.id)))) return;
    say(i18n.t('opportunity.deleted', [name]));
    go('/');
  };
  return (
    <>
      {opportunity.archivedAt ? (
        <Button small onClick={unarchive}>
          {i18n.t('opportunity.unarchive')}
        </Button>
      ) : (
        <IconButton label={i18n.t('opportunity.archive')} onClick={() => void archive()}>
          <Archive />
        </IconButton>
      )}
      <IconButton label={i18n.t('opportunity.delete')} onClick={() => setAsking(true)}>
        <Trash2 />
      </IconButton>
      <Confirm
        open={asking}
        question={i18n.t('opportunity.delete_question', [name])}
        detail={i18n.t('opportunity.delete_detail')}
        action={i18n.t('opportunity.delete_action')}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

function RenameForm({ opportunity, onDone }: { opportunity: Opportunity; onDone: () => void }) {
  const [role, setRole] = useState(opportunity.role);
  const [company, setCompany] = useState(opportunity.company);
  const attempt = useTry();
  const save = async () => {
    const done = await attempt(() =>
      changeOpportunity(opportunity.id, { role: role.trim(), company: company.trim() }),
    );
    if (done) onDone();
  };
  return (
    <form
      className={`${css.head} ${css.renaming}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <TextField
        label={i18n.t('review.role')}
        value={role}
        maxLength={500}
        onChange={(event) => setRole(event.target.value)}
        ref={(field) => field?.focus()}
      />
      <TextField
        label={i18n.t('review.company')}
        value={company}
        maxLength={500}
        onChange={(event) => setCompany(event.target.value)}
      />
      <div className={css.tools}>
        <Button look="primary" type="submit">
          {i18n.t('common.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
