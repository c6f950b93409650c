import { i18n } from '#i18n';
import { hostOf } from '../app/locale.ts';
import { buttonClass } from '../ui/button.tsx';
import css from './page.module.css';

/** Says that the content sits where this page may not be read, and leads there. `addresses` are http(s). */
export function FrameNotice({ addresses }: { addresses: readonly string[] }) {
  if (addresses.length === 0) return null;
  return (
    <div className={css.notice}>
      <p>
        <strong>{i18n.t('frames.title')}</strong>
      </p>
      <p>{i18n.t('frames.do')}</p>
      <div className={css.noticeActions}>
        {addresses.map((address) => (
          <a
            key={address}
            className={buttonClass('plain', true)}
            href={address}
            target="_blank"
            rel="noreferrer"
            title={address}
          >
            {i18n.t('frames.open', [hostOf(address)])}
          </a>
        ))}
      </div>
    </div>
  );
}
