import { useEffect, useState } from 'react';
import css from './working.module.css';

const SHOW_AFTER_MS = 300;

/** Says that something is being worked out, once that takes long enough to wonder. `detail` says on what. */
export function Working({ label, detail }: { label: string; detail?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={css.working}>
      <h1 className={css.label}>{label}</h1>
      {detail && <p className={css.detail}>{detail}</p>}
      <div className={css.progress} role="progressbar" aria-label={label} />
    </div>
  );
}
