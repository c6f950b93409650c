import { useEffect, useRef } from 'react';
import { isInUse } from '../app/single-keys.ts';

interface PracticeKeys {
  onReveal: () => void;
  onRate: (rating: number) => void;
}

/** A button or link in focus takes the space bar for itself. */
const takesSpace = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, [role="tab"]') !== null;

/** Space shows the outline, 1 to 4 say how it went. Not while typing, with a modifier held, or when not `enabled`. */
export function usePracticeKeys(keys: PracticeKeys, enabled: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (event.defaultPrevented || isInUse(target)) return;
      if (/^[1-4]$/.test(key)) latest.current.onRate(Number(key));
      else if (key === ' ' && !takesSpace(target)) latest.current.onReveal();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}
