// Opens the notebook and knows its tables. Only files of this folder may use `notebook`; screens use queries.
import { Dexie, type EntityTable, type Table } from 'dexie';
import { MIGRATION_STEPS } from './migrations/steps.ts';
import { setNotebookStatus } from './notebook-status.ts';
import type { Capture, Decision, Draft, Note, Opportunity, Problem, StoredPage, Undo } from './records.ts';
import type { Fact } from '../facts/fact.ts';

export const NOTEBOOK_NAME = 'second-round';

/** The tables. Rows come from outside (older builds, restored files): read them through `keepGood` only. */
export interface NotebookTables {
  opportunities: EntityTable<Opportunity, 'id'>;
  captures: EntityTable<Capture, 'id'>;
  pages: EntityTable<StoredPage, 'captureId'>;
  facts: EntityTable<Fact, 'id'>;
  decisions: Table<Decision, [string, string]>;
  notes: EntityTable<Note, 'id'>;
  drafts: EntityTable<Draft, 'id'>;
  undos: EntityTable<Undo, 'id'>;
  problems: EntityTable<Problem, 'id'>;
}

export type Notebook = Dexie & NotebookTables;

/** A notebook under another name is for tests; everything else uses the one below. */
export function openNotebook(name: string): Notebook {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Notebook;
  for (const { version, stores, upgrade } of MIGRATION_STEPS) {
    const step = database.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  database.on('ready', () => setNotebookStatus({ state: 'open' }), true);
  database.on('blocked', () => setNotebookStatus({ state: 'blocked' }));
  // Letting go at once keeps an update of the extension from hanging in front of an open tab.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    setNotebookStatus({ state: 'outdated' });
  });
  return database;
}

export const notebook: Notebook = openNotebook(NOTEBOOK_NAME);

/**
 * Opens the notebook now and reports failure through the status, so that a screen can say what is wrong.
 * Queries open it by themselves; this is for the start of a screen.
 */
export async function startNotebook(): Promise<void> {
  try {
    await notebook.open();
  } catch (error) {
    setNotebookStatus({ state: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}
