import { i18n } from '#i18n';
import { useEffect, useState } from 'react';
import { describeStorage } from '../../lib/browser/keep-storage.ts';
import { findBackupState } from '../../lib/notebook/backup/backup-state.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { Button } from '../ui/button.tsx';
import css from './data.module.css';
import { formatBytes } from './file-words.ts';

/** How much room it takes, and whether the browser keeps it for good. */
export function StoragePart() {
  const { keepStorage } = useSurroundings();
  const [storage, setStorage] = useState<{ used: number | undefined; kept: boolean }>();
  const [refused, setRefused] = useState(false);
  const changes = useNotebook(findBackupState)?.changes;
  useEffect(() => {
    // Every change may have taken room.
    if (changes !== undefined) void describeStorage().then(setStorage);
  }, [changes]);
  if (!storage) return null;
  const ask = async () => {
    const kept = await keepStorage();
    setStorage({ ...storage, kept });
    setRefused(!kept);
  };
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{i18n.t('data.storage_title')}</h2>
      <p>
        {storage.used === undefined
          ? i18n.t('data.used_unknown')
          : i18n.t('data.used', [formatBytes(storage.used)])}
      </p>
      <p>{i18n.t(storage.kept ? 'data.kept' : 'data.not_kept')}</p>
      {!storage.kept && (
        <div>
          <Button onClick={() => void ask()}>{i18n.t('data.ask_keep')}</Button>
        </div>
      )}
      {refused && <p role="alert">{i18n.t('data.keep_refused')}</p>}
    </section>
  );
}
