import { i18n } from '#i18n';
import { FileText } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import css from './page.module.css';

interface EmptyPageProps {
  /** The shortcut as the browser has it now; absent when it has none. */
  shortcut?: string;
  onRead: () => void;
}

/** Before any page was read: what to press, what will happen, and the promise. */
export function EmptyPage({ shortcut, onRead }: EmptyPageProps) {
  return (
    <div className={css.stack}>
      <div className={css.tight}>
        <h1 className={css.title}>{i18n.t('empty.title')}</h1>
        <p className={css.lead}>{i18n.t('empty.lead')}</p>
      </div>
      <ol className={css.steps}>
        <li className={css.step}>
          <strong>{i18n.t('empty.open_title')}</strong>
          <span>{i18n.t('empty.open')}</span>
        </li>
        <li className={css.step}>
          <strong>{i18n.t('empty.press_title')}</strong>
          <span>
            {i18n.t('empty.press')} {shortcut && <KeyCap keys={shortcut} />}
          </span>
        </li>
        <li className={css.step}>
          <strong>{i18n.t('empty.keep_title')}</strong>
          <span>{i18n.t('empty.keep')}</span>
        </li>
      </ol>
      <Button look="primary" wide onClick={onRead}>
        <FileText aria-hidden />
        {i18n.t('app.read_page')}
      </Button>
      <p className={`${css.soft} ${css.privacy}`}>{i18n.t('empty.privacy')}</p>
    </div>
  );
}
