import { useCallback, useEffect, useRef, useState } from 'react';
import { useTry } from './use-try.ts';

/** Kept this long after the last key; leaving the screen keeps at once. */
const REST_MS = 400;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function withoutKept<T extends object>(typed: Partial<T>, kept: T): Partial<T> {
  const left = Object.entries(typed).filter(([key, value]) => !isSame(value, kept[key as keyof T]));
  return Object.fromEntries(left) as Partial<T>;
}

/**
 * A record edited in place. Returns it with what was typed, and the way to change fields: they are shown at once and kept
 * after a short rest, on leaving and on hiding the tab. Only changed fields are handed to `save`, so that two tabs do not
 * undo each other. What could not be kept stays on the screen and is tried again with the next key. `kept` must
 * be the same object until the record changes.
 */
export function useSavedAsTyped<T extends object>(
  kept: T,
  save: (fields: Partial<T>) => Promise<unknown>,
): [T, (fields: Partial<T>) => void] {
  const [typed, setTyped] = useState<Partial<T>>({});
  const waiting = useRef<Partial<T>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const attempt = useTry();
  const latest = useRef({ attempt, save });
  useEffect(() => {
    latest.current = { attempt, save };
  });
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const fields = waiting.current;
    if (Object.keys(fields).length === 0) return;
    waiting.current = {};
    const done = await latest.current.attempt(() => latest.current.save(fields));
    if (!done) waiting.current = { ...fields, ...waiting.current };
  }, []);
  useFlushOnLeaving(flush);
  // What the notebook has by now need not be remembered here; another tab may change it.
  const [seen, setSeen] = useState(kept);
  if (seen !== kept) {
    setSeen(kept);
    setTyped(withoutKept(typed, kept));
  }
  const change = (fields: Partial<T>) => {
    setTyped((now) => ({ ...now, ...fields }));
    waiting.current = { ...waiting.current, ...fields };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), REST_MS);
  };
  return [{ ...kept, ...typed }, change];
}

function useFlushOnLeaving(flush: () => Promise<void>): void {
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      void flush();
    };
  }, [flush]);
}
