import { i18n } from '#i18n';
import { useNotebook } from '../app/use-notebook.ts';
import { Settings2 } from 'lucide-react';
import { Suspense, useState, type ReactNode } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { Announcer } from '../app/announcer.tsx';
import { HelpDialog } from '../app/lazy-parts.ts';
import { wordsOfRoute } from '../facts/copy-route.ts';
import { KeepByItself } from '../follow/use-keep-by-itself.ts';
import { NotebookNotice } from '../app/notebook-notice.tsx';
import { useSingleKeys } from '../app/single-keys.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useTheme } from '../app/theme.ts';
import { useKept } from '../app/use-kept.ts';
import { useKeptFocus } from '../app/use-kept-focus.ts';
import { DebriefOffer } from '../rounds/debrief-offer.tsx';
import { DebriefScreen } from '../rounds/debrief-screen.tsx';
import { buttonClass, IconButton } from '../ui/button.tsx';
import { ToastFrame } from '../ui/toast.tsx';
import { GlanceScreen } from '../sheet/glance-screen.tsx';
import { SheetScreen } from '../sheet/sheet-screen.tsx';
import css from './opportunity.module.css';
import { OWN_ROUTES } from '../app/own-routes.tsx';
import { BackupReminder } from '../data/backup-reminder.tsx';
import { DATA_ROUTES } from '../data/data-routes.tsx';
import { useSearchKey } from '../search/use-search-key.ts';
import { OpportunityList } from './opportunity-list.tsx';
import { OpportunityScreen } from './opportunity-screen.tsx';
import { StoredCopy } from './stored-copy.tsx';

/** The notebook in a full tab. */
export function NotebookApp() {
  useKeptFocus();
  return (
    // The router calls it as a hook of its own; handing it over is how wouter is told to use the hash.
    // oxlint-disable-next-line react/hooks
    <Router hook={useHashLocation}>
      <ToastFrame>
        <Announcer>
          <Switch>
            <Route path="/opportunity/:id/glance/:round">
              {({ id, round }) => <GlanceScreen opportunityId={id} roundId={round} />}
            </Route>
            <Route>
              <Frame />
            </Route>
          </Switch>
        </Announcer>
      </ToastFrame>
    </Router>
  );
}

function Frame() {
  return (
    <div className={css.frame}>
      <Rail />
      <KeepByItself />
      <main className={css.content}>
        <NotebookNotice />
        <BackupReminder />
        <OfferDebrief />
        <Switch>
          <Route path="/opportunity/:id/debrief/:round">
            {({ id, round }) => <DebriefRoute key={round} opportunityId={id} roundId={round} />}
          </Route>
          <Route path="/opportunity/:id/page/:capture/:words?">
            {({ id, capture, words }) => (
              <StoredCopy
                key={`${capture} ${words}`}
                opportunityId={id}
                captureId={capture}
                words={wordsOfRoute(words)}
              />
            )}
          </Route>
          <Route path="/opportunity/:id/sheet/:round">
            {({ id, round }) => <SheetScreen key={round} opportunityId={id} roundId={round} />}
          </Route>
          {OWN_ROUTES}
          <Route path="/opportunity/:id/:part?">
            {({ id, part }) => <OpportunityScreen key={id} opportunityId={id} part={part} />}
          </Route>
          {DATA_ROUTES}
          <Route>
            <OpportunityList />
          </Route>
        </Switch>
      </main>
    </div>
  );
}

function DebriefRoute({ opportunityId, roundId }: { opportunityId: string; roundId: string }) {
  const [, go] = useLocation();
  return (
    <DebriefScreen
      opportunityId={opportunityId}
      roundId={roundId}
      onDone={() => go(`/opportunity/${opportunityId}/rounds`)}
    />
  );
}

/** Not beside the debrief itself. */
function OfferDebrief() {
  const [at] = useLocation();
  if (at.includes('/debrief/')) return null;
  return (
    <DebriefOffer>
      {(round, opportunity) => (
        <Link
          to={`/opportunity/${opportunity.id}/debrief/${round.id}`}
          className={buttonClass('primary', true)}
        >
          {i18n.t('debrief.write')}
        </Link>
      )}
    </DebriefOffer>
  );
}

/** More would push what stands below them out of sight; the list itself has them all. */
const RAIL_LENGTH = 8;

/** Those changed last, and the one that is open. */
function chooseForRail(opportunities: readonly Opportunity[], at: string): Opportunity[] {
  const current = (one: Opportunity) => at.startsWith(`/opportunity/${one.id}`);
  const active = opportunities.filter((one) => one.stage !== 'closed' || current(one));
  return active.filter((one, index) => index < RAIL_LENGTH || current(one));
}

function Rail() {
  const [at] = useLocation();
  const surroundings = useSurroundings();
  const opportunities = useNotebook(() => listOpportunities()) ?? [];
  const [theme, setTheme] = useTheme();
  const [singleKeys, setSingleKeys] = useKept(surroundings.singleKeys);
  const [help, setHelp] = useState(false);
  const keysOn = singleKeys?.value ?? true;
  useSingleKeys({ '?': () => setHelp(true) }, keysOn);
  useSearchKey(keysOn);
  return (
    <header className={css.rail}>
      <div className={css.brand}>
        <img src="/icon/icon.svg" alt="" />
        <span className={css.brandName}>{i18n.t('extension_name')}</span>
      </div>
      <nav className={css.railNav} aria-label={i18n.t('notebook.nav')}>
        <RailLink to="/" exact>
          <span className={css.railTop}>{i18n.t('notebook.opportunities')}</span>
        </RailLink>
        <div className={css.railList}>
          {chooseForRail(opportunities, at).map((one) => (
            <RailLink key={one.id} to={`/opportunity/${one.id}`}>
              {one.role || one.company || i18n.t('opportunity.unnamed')}
              {one.role && one.company && <span className={css.railDetail}>{one.company}</span>}
            </RailLink>
          ))}
        </div>
        <RailLink to="/stories">
          <span className={css.railTop}>{i18n.t('stories.title')}</span>
        </RailLink>
        <RailLink to="/profile">
          <span className={css.railTop}>{i18n.t('profile.title')}</span>
        </RailLink>
        <RailLink to="/search">
          <span className={css.railTop}>{i18n.t('search.title')}</span>
        </RailLink>
        <RailLink to="/data">
          <span className={css.railTop}>{i18n.t('data.title')}</span>
        </RailLink>
      </nav>
      <div className={css.railFoot}>
        <IconButton label={i18n.t('app.help')} onClick={() => setHelp(true)}>
          <Settings2 />
        </IconButton>
      </div>
      <Suspense>
        {help && (
          <HelpDialog
            open
            onClose={() => setHelp(false)}
            theme={theme}
            onTheme={setTheme}
            singleKeys={keysOn}
            onSingleKeys={setSingleKeys}
            keys={[
              { keys: '/', does: i18n.t('search.open_key') },
              { keys: '?', does: i18n.t('help.help') },
            ]}
          />
        )}
      </Suspense>
    </header>
  );
}

function RailLink({ to, exact, children }: { to: string; exact?: boolean; children: ReactNode }) {
  const [at] = useLocation();
  const current = exact ? at === to : at === to || at.startsWith(`${to}/`);
  return (
    <Link to={to} className={css.railLink} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}
