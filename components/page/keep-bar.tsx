import { i18n } from '#i18n';
import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isInUse } from '../app/single-keys.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import css from './page.module.css';

/**
 * Keep and throw away, always in sight. A page that comes in takes the focus, so that Enter alone keeps
 * it, unless somebody is typing or choosing; Ctrl+Enter keeps from anywhere.
 */
export function KeepBar({ onKeep, onDiscard }: { onKeep: () => Promise<void>; onDiscard: () => void }) {
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isInUse(document.activeElement)) button.current?.focus({ preventScroll: true });
  }, []);
  const keep = () => {
    if (busy) return;
    setBusy(true);
    void onKeep().finally(() => setBusy(false));
  };
  useKeepKeys(keep);
  return (
    <div className={css.bar}>
      <Button
        ref={button}
        look="primary"
        aria-keyshortcuts="Enter Control+Enter"
        disabled={busy}
        onClick={keep}
      >
        {i18n.t('review.keep')}
        <span aria-hidden>
          <KeyCap keys={i18n.t('keys.enter')} />
        </span>
      </Button>
      <IconButton label={i18n.t('review.discard')} onClick={onDiscard}>
        <Trash2 />
      </IconButton>
    </div>
  );
}

function useKeepKeys(keep: () => void): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
      const anywhere = event.ctrlKey || event.metaKey;
      if (!anywhere && document.activeElement !== document.body) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
