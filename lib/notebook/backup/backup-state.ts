// When everything was last saved to a file, and whether it is time to do so again.
import { notebook } from '../database.ts';
import { withTypedErrors } from '../notebook-errors.ts';
import { keepGoodOne } from '../problems.ts';
import type { BackupState } from '../records.ts';
import type { WrittenBackup } from './write-backup.ts';

const DAY = 24 * 60 * 60 * 1000;
const DAYS = 14;
const MANY_CHANGES = 50;

/** When the last backup was made, and what changed since. Fits `useLiveQuery`. */
export async function findBackupState(): Promise<BackupState> {
  return keepGoodOne('backups', await notebook.backups.get('last')) ?? { id: 'last', changes: 0 };
}

/** Notes that everything was saved at this moment; changes made while the file was written still count. */
export function markBackedUp({ changes }: Pick<WrittenBackup, 'changes'>, at: string): Promise<void> {
  return withTypedErrors(() =>
    notebook.transaction('rw', notebook.backups, async () => {
      const now = await findBackupState();
      const since = Math.max(0, now.changes - changes);
      await notebook.backups.put({ id: 'last', at, changes: since, ...(since > 0 && { changedSince: at }) });
    }),
  );
}

/** Whole days between two moments (ISO 8601). */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY);
}

/**
 * Time for a backup: many changes once they are a day old, so that nobody is reminded in the middle of their first
 * page, and any change two weeks after the last backup, or after the first change of all.
 */
export function isBackupDue({ at, changes, changedSince }: BackupState, now: string): boolean {
  if (changes === 0 || changedSince === undefined) return false;
  if (daysBetween(at ?? changedSince, now) >= DAYS) return true;
  return changes >= MANY_CHANGES && daysBetween(changedSince, now) >= 1;
}
