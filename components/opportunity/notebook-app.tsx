import { i18n } from '#i18n';
import { useNotebook } from '../app/use-notebook.ts';
import { Settings2 } from 'lucide-react';
import { Suspense, useState, type ReactNode } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import { Announcer } from '../app/announcer.tsx';
import { HelpDialog } from '../app/lazy-dialogs.ts';
import { NotebookNotice } from '../app/notebook-notice.tsx';
import { useSingleKeys } from '../app/single-keys.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useTheme } from '../app/theme.ts';
import { useKept } from '../app/use-kept.ts';
import { IconButton } from '../ui/button.tsx';
import { ToastFrame } from '../ui/toast.tsx';
import css from './opportunity.module.css';
import { BackupReminder } from '../data/backup-reminder.tsx';
import { DATA_ROUTES } from '../data/data-routes.tsx';
import { useSearchKey } from '../search/use-search-key.ts';
import { OpportunityList } from './opportunity-list.tsx';
import { OpportunityScreen } from './opportunity-screen.tsx';
import { StoredCopy } from './stored-copy.tsx';

/** The notebook in a full tab. */
export function NotebookApp() {
  return (
    // The router calls it as a hook of its own; handing it over is how wouter is told to use the hash.
    // oxlint-disable-next-line react/hooks
    <Router hook={useHashLocation}>
      <ToastFrame>
        <Announcer>
          <div className={css.frame}>
            <Rail />
            <main className={css.content}>
              <NotebookNotice />
              <BackupReminder />
              <Switch>
                <Route path="/opportunity/:id/page/:capture">
                  {({ id, capture }) => <StoredCopy key={capture} opportunityId={id} captureId={capture} />}
                </Route>
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
        </Announcer>
      </ToastFrame>
    </Router>
  );
}

function Rail() {
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
          {opportunities.map((one) => (
            <RailLink key={one.id} to={`/opportunity/${one.id}`}>
              {one.role || one.company || i18n.t('opportunity.unnamed')}
              {one.role && one.company && <span className={css.railDetail}>{one.company}</span>}
            </RailLink>
          ))}
        </div>
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
