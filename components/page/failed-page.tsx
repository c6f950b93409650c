import { i18n } from '#i18n';
import type { CaptureErrorCode } from '../../lib/notebook/records.ts';
import { useReadOut } from '../app/announcer.tsx';
import { hostOf } from '../app/locale.ts';
import { toKey } from '../facts/format-fact.ts';
import { Button } from '../ui/button.tsx';
import css from './page.module.css';

interface FailedPageProps {
  /** `interrupted`: the browser stopped the extension in the middle; nothing is stored of that. */
  code: CaptureErrorCode | 'interrupted';
  address: string;
  onRetry: () => void;
  /** Asks the browser for this one site; absent where that cannot help. */
  onAllow?: () => void;
}

const WORTH_RETRYING: readonly FailedPageProps['code'][] = [
  'timed-out',
  'empty-page',
  'tab-gone',
  'unexpected',
  'invalid-snapshot',
  'interrupted',
];

/** One sentence on what went wrong and one on what to do. */
export function FailedPage({ code, address, onRetry, onAllow }: FailedPageProps) {
  useReadOut(`${i18n.t(`failed.${toKey(code)}.what`)}. ${i18n.t(`failed.${toKey(code)}.do`)}`);
  const host = hostOf(address);
  const allow = code === 'no-access' && onAllow && host !== '';
  return (
    <div className={css.stack}>
      <div className={css.tight}>
        <h1 className={css.title}>{i18n.t(`failed.${toKey(code)}.what`)}</h1>
        <p className={css.lead}>{i18n.t(`failed.${toKey(code)}.do`)}</p>
        {host && <p className={css.soft}>{host}</p>}
      </div>
      {allow && (
        <div className={css.tight}>
          <Button look="primary" wide onClick={onAllow}>
            {i18n.t('failed.allow', [host])}
          </Button>
          <p className={css.soft}>{i18n.t('failed.allow_detail')}</p>
        </div>
      )}
      {WORTH_RETRYING.includes(code) && (
        <Button look="primary" wide onClick={onRetry}>
          {i18n.t('failed.again')}
        </Button>
      )}
    </div>
  );
}
