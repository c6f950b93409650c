import { i18n } from '#i18n';
import { useState } from 'react';
import { findBackupState, isBackupDue } from '../../lib/notebook/backup/backup-state.ts';
import type { BackupState } from '../../lib/notebook/records.ts';
import { formatDay } from '../app/locale.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useKept } from '../app/use-kept.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { Button } from '../ui/button.tsx';
import css from './data.module.css';

const WEEK = 7 * 24 * 60 * 60 * 1000;

function saySince({ at, changes }: BackupState): string {
  if (at === undefined) return i18n.t('reminder.never', changes, [String(changes)]);
  return i18n.t('reminder.since', changes, [String(changes), formatDay(at)]);
}

/** A quiet line when it is time for a backup; can be put off for a week. */
export function BackupReminder() {
  const { backupQuiet, openNotebook } = useSurroundings();
  const [quiet, setQuiet] = useKept(backupQuiet);
  const state = useNotebook(findBackupState);
  const [now] = useState(() => new Date().toISOString());
  if (!state || !quiet || !isBackupDue(state, now)) return null;
  if (quiet.value > now) return null;
  const later = () => setQuiet(new Date(Date.now() + WEEK).toISOString());
  return (
    <aside className={css.reminder} aria-label={i18n.t('data.save_title')}>
      <p>{saySince(state)}</p>
      <div className={css.tools}>
        <Button small onClick={() => void openNotebook('/data')}>
          {i18n.t('reminder.save')}
        </Button>
        <Button small look="quiet" onClick={later}>
          {i18n.t('reminder.later')}
        </Button>
      </div>
    </aside>
  );
}
