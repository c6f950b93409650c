import { i18n } from '#i18n';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { PANEL_VIEWS } from '../../lib/panel-view.ts';
import { PageTab } from '../page/page-tab.tsx';
import { TabPanel, Tabs } from '../ui/tabs.tsx';
import { useKeepByItself } from '../follow/use-keep-by-itself.ts';
import { ToastFrame } from '../ui/toast.tsx';
import { Announcer } from './announcer.tsx';
import css from './app.module.css';
import { Button } from '../ui/button.tsx';
import {
  BackupReminder,
  DebriefOffer,
  DebriefScreen,
  HelpDialog,
  NewOpportunityDialog,
  NotesTab,
  PeopleAndEnds,
  PrepareTab,
} from './lazy-parts.ts';
import { NotebookNotice } from './notebook-notice.tsx';
import { useSingleKeys } from './single-keys.ts';
import { useSurroundings } from './surroundings.ts';
import { useTheme } from './theme.ts';
import { TopBar } from './top-bar.tsx';
import { useKept } from './use-kept.ts';
import { usePinned } from './use-pinned.ts';
import { useTry } from './use-try.ts';
import { useView } from './use-view.ts';

/** The side panel: one opportunity, three views, beside any page. */
export function SidePanel() {
  return (
    <ToastFrame>
      <Announcer>
        <PanelScreen />
      </Announcer>
    </ToastFrame>
  );
}

function PanelScreen() {
  const surroundings = useSurroundings();
  const { opportunities, opportunity, pin } = usePinned();
  const [view, setView] = useView();
  const [dialog, setDialog] = useState<'help' | 'new'>();
  const [debrief, setDebrief] = useState<{ opportunityId: string; roundId: string }>();
  const [theme, setTheme] = useTheme();
  const [singleKeys, setSingleKeys] = useKept(surroundings.singleKeys);
  const shortcut = useShortcut();
  const noteField = useNoteField();
  const attempt = useTry();
  useKeepByItself(view === 'page');
  const keysOn = singleKeys?.value ?? true;
  const read = () => {
    setView('page');
    void attempt(surroundings.capture);
  };
  const writeNote = () => {
    setView('notes');
    noteField.focus();
  };
  const toView = Object.fromEntries(
    PANEL_VIEWS.map((name, index) => [String(index + 1), () => setView(name)]),
  );
  useSingleKeys({ ...toView, n: writeNote, '?': () => setDialog('help') }, keysOn);
  return (
    <Tabs className={css.panel} value={view} onChange={setView}>
      <TopBar
        opportunities={opportunities ?? []}
        opportunity={opportunity}
        onPin={pin}
        onNew={() => setDialog('new')}
        onRead={read}
        onNotebook={() => void surroundings.openNotebook(opportunity && `/opportunity/${opportunity.id}`)}
        onHelp={() => setDialog('help')}
        shortcut={shortcut}
      />
      <NotebookNotice />
      <div className={css.offerFrame}>
        <Suspense>
          {!debrief && (
            <DebriefOffer>
              {(round, { id }) => (
                <Button
                  small
                  look="primary"
                  onClick={() => {
                    pin(id);
                    setDebrief({ opportunityId: id, roundId: round.id });
                    setView('notes');
                  }}
                >
                  {i18n.t('debrief.write')}
                </Button>
              )}
            </DebriefOffer>
          )}
          <BackupReminder />
        </Suspense>
      </div>
      <main>
        <TabPanel value="page">
          <PageTab
            pinned={opportunity}
            opportunities={opportunities ?? []}
            shortcut={shortcut}
            onRead={read}
            onPin={pin}
            onNewPage={() => setView('page')}
            onPrepare={() => setView('prepare')}
          />
        </TabPanel>
        <TabPanel value="prepare">
          <Suspense>
            <PrepareTab key={opportunity?.id} opportunity={opportunity} onPage={() => setView('page')} />
          </Suspense>
        </TabPanel>
        <TabPanel value="notes">
          <Suspense>
            {debrief ? (
              <div className={css.filler}>
                <DebriefScreen {...debrief} onDone={() => setDebrief(undefined)} />
              </div>
            ) : (
              <NotesTab
                key={opportunity?.id}
                opportunity={opportunity}
                fieldRef={noteField.ref}
                onNew={() => setDialog('new')}
              >
                <Suspense>{opportunity && <PeopleAndEnds opportunity={opportunity} />}</Suspense>
              </NotesTab>
            )}
          </Suspense>
        </TabPanel>
      </main>
      <Suspense>
        {dialog === 'new' && <NewOpportunityDialog open onClose={() => setDialog(undefined)} onMade={pin} />}
        {dialog === 'help' && (
          <HelpDialog
            open
            onClose={() => setDialog(undefined)}
            theme={theme}
            onTheme={setTheme}
            singleKeys={keysOn}
            onSingleKeys={setSingleKeys}
            keys={panelKeys(shortcut)}
          />
        )}
      </Suspense>
    </Tabs>
  );
}

/** The field for a quick note: takes the focus as soon as it is there, which may be after its view is loaded. */
function useNoteField() {
  const field = useRef<HTMLTextAreaElement>(null);
  const wanted = useRef(false);
  const ref = useCallback((element: HTMLTextAreaElement | null) => {
    field.current = element;
    if (wanted.current) element?.focus();
    if (element) wanted.current = false;
  }, []);
  const focus = () => {
    wanted.current = field.current === null;
    // The view is laid out first: a field that is not shown takes no focus.
    requestAnimationFrame(() => field.current?.focus());
  };
  return { ref, focus };
}

function useShortcut(): string | undefined {
  const { findShortcut } = useSurroundings();
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    void findShortcut().then(setShortcut);
  }, [findShortcut]);
  return shortcut;
}

function panelKeys(shortcut: string | undefined): { keys: string; does: string }[] {
  return [
    ...(shortcut ? [{ keys: shortcut, does: i18n.t('help.read') }] : []),
    { keys: i18n.t('keys.enter'), does: i18n.t('help.keep') },
    { keys: i18n.t('keys.ctrl_enter'), does: i18n.t('help.keep_anywhere') },
    { keys: '1 2 3', does: i18n.t('help.views') },
    { keys: 'n', does: i18n.t('help.note') },
    { keys: 'p e x', does: i18n.t('help.item') },
    { keys: '?', does: i18n.t('help.help') },
  ];
}
