// Opens the notebook and knows its tables. Only files of this folder may use `notebook`; screens use queries.
import { Dexie, type EntityTable, type Table } from 'dexie';
import { MIGRATION_STEPS, type MigrationStep } from './migrations/steps.ts';
import { NotebookTooNewError } from './notebook-errors.ts';
import { setNotebookStatus } from './notebook-status.ts';
import type {
  BackupState,
  Capture,
  Decision,
  Deletion,
  Draft,
  LinesRecord,
  Note,
  Opportunity,
  Problem,
  ProfileRecord,
  Rehearsal,
  Sheet,
  SnapshotRecord,
  Undo,
} from './records.ts';
import { rememberChanges } from './remember-changes.ts';
import type { Statement, Story } from '../candidate/candidate.ts';
import type { Person, RoundRecord } from '../candidate/round.ts';
import type { Fact } from '../facts/fact.ts';

const NOTEBOOK_NAME = 'second-round';

/** The tables. Rows come from outside (older builds, restored files): read them through `keepGood` only. */
interface NotebookTables {
  opportunities: EntityTable<Opportunity, 'id'>;
  captures: EntityTable<Capture, 'id'>;
  snapshots: EntityTable<SnapshotRecord, 'captureId'>;
  lines: EntityTable<LinesRecord, 'captureId'>;
  facts: EntityTable<Fact, 'id'>;
  decisions: Table<Decision, [string, string]>;
  notes: EntityTable<Note, 'id'>;
  drafts: EntityTable<Draft, 'id'>;
  undos: EntityTable<Undo, 'id'>;
  problems: EntityTable<Problem, 'id'>;
  people: EntityTable<Person, 'id'>;
  rounds: EntityTable<RoundRecord, 'id'>;
  profile: EntityTable<ProfileRecord, 'id'>;
  stories: EntityTable<Story, 'id'>;
  statements: EntityTable<Statement, 'id'>;
  sheets: EntityTable<Sheet, 'roundId'>;
  rehearsals: Table<Rehearsal, [string, string]>;
  deletions: Table<Deletion, [string, string]>;
  backups: EntityTable<BackupState, 'id'>;
}

export type Notebook = Dexie & NotebookTables;

/** Dexie opens a notebook of a newer shape as if nothing were; code that does not know the shape must not write to it. */
function refuseNewer(database: Dexie, steps: readonly MigrationStep[]): void {
  const known = steps.at(-1)?.version ?? 0;
  // IndexedDB's number is ten times Dexie's.
  if (database.backendDB().version / 10 > known) {
    throw new NotebookTooNewError('The notebook was written by a newer version of the extension.');
  }
}

/** Another name, or another list of steps, is for tests; everything else uses the one below. */
export function openNotebook(name: string, steps: readonly MigrationStep[] = MIGRATION_STEPS): Notebook {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Notebook;
  for (const { version, stores, upgrade } of steps) {
    const step = database.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  rememberChanges(database);
  database.on(
    'ready',
    () => {
      refuseNewer(database, steps);
      setNotebookStatus({ state: 'open' });
    },
    true,
  );
  database.on('blocked', () => setNotebookStatus({ state: 'blocked' }));
  // Letting go at once keeps an update of the extension from hanging in front of an open tab.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    setNotebookStatus({ state: 'outdated' });
    // Dexie's own answer would open the notebook again with this older code.
    return false;
  });
  return database;
}

export const notebook: Notebook = openNotebook(NOTEBOOK_NAME);

/**
 * Opens the notebook now and reports failure through the status, so that a screen can say what is wrong.
 * Queries open it by themselves; this is for the start of a screen.
 */
export async function startNotebook(database: Dexie = notebook): Promise<void> {
  try {
    await database.open();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    setNotebookStatus(
      error instanceof NotebookTooNewError ? { state: 'outdated' } : { state: 'failed', detail },
    );
  }
}
