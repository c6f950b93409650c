import { i18n } from '#i18n';
import { useEffect, useState } from 'react';
import css from './page.module.css';

const SHOW_AFTER_MS = 300;

/** Says that the page is being read, once that takes long enough to wonder. */
export function TakingPage({ title }: { title?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={css.taking}>
      <h1 className={css.section}>{i18n.t('taking.title')}</h1>
      {title && <p className={css.pageTitle}>{title}</p>}
      <div className={css.progress} role="progressbar" aria-label={i18n.t('taking.title')} />
    </div>
  );
}
