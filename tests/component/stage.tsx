// Puts a screen before a test: an empty or filled notebook, a browser that only pretends, and a check for everyone's access.
import '../../components/ui/base.css';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SurroundingsFrame, type Kept, type Surroundings } from '../../components/app/surroundings.ts';
import { ToastFrame } from '../../components/ui/toast.tsx';
import { keepPage, type SaveResult } from '../../lib/keep-page.ts';
import { notebook } from '../../lib/notebook/database.ts';
import type { Draft } from '../../lib/notebook/records.ts';
import type { PanelView } from '../../lib/panel-view.ts';
import type { TakenDraft } from '../../lib/read-draft.ts';
import { sampleReading, sampleSnapshot } from './sample-page.ts';

/** A value kept in memory. */
export function keepInMemory<T>(start: T): Kept<T> {
  let value = start;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => Promise.resolve(value),
    set: (next) => {
      value = next;
      for (const listener of listeners) listener(next);
      return Promise.resolve();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const DONE = () => Promise.resolve();
const STOP = () => () => {};

/** No tab that may be followed. */
const NO_TAB: Surroundings['front'] = {
  find: () => Promise.resolve(undefined),
  watch: STOP,
  prepare: DONE,
  mark: DONE,
};

/** Allowed sites that stay as they are. */
export function pretendSites(change: Partial<Surroundings['sites']> = {}): Surroundings['sites'] {
  const refuse = () => Promise.resolve(false);
  return {
    list: () => Promise.resolve([]),
    watch: STOP,
    allowJobSites: refuse,
    allowEverySite: refuse,
    revoke: DONE,
    setMode: DONE,
    decline: DONE,
    ...change,
  };
}

/** A browser around the screen that does nothing by itself. */
export function pretendSurroundings(change: Partial<Surroundings> = {}): Surroundings {
  return {
    windowId: 1,
    capture: () => Promise.resolve(),
    askForSite: () => Promise.resolve(false),
    openNotebook: () => Promise.resolve(),
    openGlance: () => Promise.resolve(),
    findShortcut: () => Promise.resolve('Alt+Shift+K'),
    keepStorage: () => Promise.resolve(true),
    pinned: keepInMemory<string | undefined>(undefined),
    view: keepInMemory<PanelView>('page'),
    theme: keepInMemory<'system' | 'light' | 'dark'>('system'),
    singleKeys: keepInMemory(true),
    listShortcuts: () => Promise.resolve([{ command: 'open-notebook', keys: 'Alt+Shift+O' }]),
    changeShortcuts: DONE,
    pageMarks: keepInMemory(false),
    sites: pretendSites(),
    front: { ...NO_TAB },
    backupQuiet: keepInMemory(''),
    ...change,
  };
}

/** Empties the notebook. */
export async function emptyNotebook(): Promise<void> {
  location.hash = '';
  await Promise.all(notebook.tables.map((table) => table.clear()));
}

const STARTED: Draft = {
  id: 'draft-1',
  tabId: 1,
  windowId: 1,
  address: 'https://jobs.fernhill.example/lead-timetable-engineer',
  title: 'Lead Timetable Engineer at Fernhill Transit',
  state: 'taking',
  startedAt: '2026-11-20T09:30:00.000Z',
};

/** A draft that is still being taken, since now. */
export function takingDraft(change: Partial<Draft> = {}): Draft {
  return { ...STARTED, startedAt: new Date().toISOString(), ...change };
}

/** A draft whose page is here. */
export function takenDraft(change: Partial<TakenDraft> = {}): TakenDraft {
  return { ...STARTED, state: 'taken', snapshot: sampleSnapshot(), ...change };
}

/** Keeps the sample posting as a new opportunity. */
export function keepSample(): Promise<SaveResult> {
  return keepPage({
    draft: takenDraft(),
    reading: sampleReading(),
    opportunity: { new: { role: 'Lead Timetable Engineer', company: 'Fernhill Transit' } },
  });
}

/** Draws the screen in its surroundings. */
export function show(screen: ReactNode, surroundings: Surroundings = pretendSurroundings()) {
  return render(<SurroundingsFrame value={surroundings}>{screen}</SurroundingsFrame>);
}

/** Draws a part of a screen, with the place for messages that a screen has. */
export function showPart(part: ReactNode) {
  return show(
    <ToastFrame>
      <main style={{ padding: '1rem' }}>{part}</main>
    </ToastFrame>,
  );
}

async function findFaults(): Promise<string[]> {
  // Colours half way between light and dark are nobody's fault.
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
  // What judges whole documents (language, title) belongs to the entry pages, not to a screen in a test page.
  const rules = { 'html-has-lang': { enabled: false }, 'document-title': { enabled: false } };
  const { violations } = await axe.run(document.getElementById('root') ?? document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** No fault for axe, and nothing that has to be scrolled sideways: at 320, 360 and 1280 px, light and dark. */
export async function expectAccess(): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    document.documentElement.dataset.theme = theme;
    for (const width of [320, 360, 1280]) {
      await page.viewport(width, 800);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth, `sideways scroll at ${width} px`).toBeLessThanOrEqual(clientWidth);
      expect(await findFaults(), `${theme}, ${width} px`).toEqual([]);
    }
    await page.viewport(360, 800);
  }
  delete document.documentElement.dataset.theme;
}
