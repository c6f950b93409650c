import { i18n } from '#i18n';
import { useSyncExternalStore } from 'react';
import { getNotebookStatus, subscribeNotebookStatus } from '../../lib/notebook/notebook-status.ts';
import { Button } from '../ui/button.tsx';
import css from './app.module.css';

/** Says when the notebook cannot be used and what helps; nothing while all is well. */
export function NotebookNotice() {
  const status = useSyncExternalStore(subscribeNotebookStatus, getNotebookStatus);
  if (status.state === 'opening' || status.state === 'open') return null;
  return (
    <div className={css.notice} role="alert">
      <p>{i18n.t(`notebook.${status.state}`)}</p>
      {status.state === 'failed' && <p className={css.soft}>{status.detail}</p>}
      <Button small onClick={() => location.reload()}>
        {i18n.t('notebook.reload')}
      </Button>
    </div>
  );
}
