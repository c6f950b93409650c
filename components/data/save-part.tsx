import { i18n } from '#i18n';
import { Download } from 'lucide-react';
import { findBackupState } from '../../lib/notebook/backup/backup-state.ts';
import type { BackupState } from '../../lib/notebook/records.ts';
import { saveBackup } from '../../lib/save-backup.ts';
import { formatMoment } from '../app/locale.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { Button } from '../ui/button.tsx';
import { useSayDone } from '../ui/toast.tsx';
import css from './data.module.css';
import { formatBytes, todayName } from './file-words.ts';
import { useWork } from './use-work.ts';
import { WorkState } from './work-state.tsx';

/** "Last saved 12 Nov 2026, 14:05. 3 changes since." */
function describeState({ at, changes }: BackupState): string {
  const last = at === undefined ? i18n.t('data.never') : i18n.t('data.last', [formatMoment(at)]);
  if (at === undefined) return last;
  const since =
    changes === 0 ? i18n.t('data.no_changes') : i18n.t('data.changes', changes, [String(changes)]);
  return `${last} ${since}`;
}

/** Everything into one file, and when that was done last. */
export function SavePart() {
  const state = useNotebook(findBackupState);
  const work = useWork();
  const say = useSayDone();
  const save = async () => {
    const written = await work.run((tools) => saveBackup({ name: todayName(), ...tools }));
    if (written) say(i18n.t('data.saved', [formatBytes(written.bytes)]));
  };
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{i18n.t('data.save_title')}</h2>
      <p>{i18n.t('data.save_detail')}</p>
      <p className={css.soft}>{state && describeState(state)}</p>
      <div>
        <Button look="primary" disabled={work.progress !== undefined} onClick={() => void save()}>
          <Download aria-hidden />
          {i18n.t('data.save')}
        </Button>
      </div>
      <WorkState work={work} label={i18n.t('data.working_save')} />
    </section>
  );
}
