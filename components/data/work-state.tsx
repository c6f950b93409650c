import { i18n } from '#i18n';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import css from './data.module.css';
import type { Work } from './use-work.ts';

/** Milliseconds; what is over sooner needs no bar. */
const SHOW_AFTER = 400;

/** How far a long piece of work is, with a way to stop it; afterwards what went wrong. */
export function WorkState({ work, label }: { work: Work; label: string }) {
  return (
    <>
      {work.progress !== undefined && <Bar value={work.progress} label={label} onStop={work.stop} />}
      {work.said && (
        <p className={css.error} role="alert">
          {work.said}
        </p>
      )}
    </>
  );
}

function Bar({ value, label, onStop }: { value: number; label: string; onStop: () => void }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={css.work}>
      <span className={css.soft} role="status">
        {label}
      </span>
      <progress className={css.bar} aria-label={label} value={value} />
      <Button small onClick={onStop}>
        {i18n.t('data.stop')}
      </Button>
    </div>
  );
}
