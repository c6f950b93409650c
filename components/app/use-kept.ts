import { useEffect, useState } from 'react';
import type { Kept } from './surroundings.ts';

/** A kept value as state: undefined until it was read, then always the newest. */
export function useKept<T>(kept: Kept<T>): [{ value: T } | undefined, (value: T) => void] {
  const [state, setState] = useState<{ value: T }>();
  useEffect(() => {
    let stopped = false;
    const stop = kept.watch((value) => setState({ value }));
    void kept.get().then((value) => {
      if (!stopped) setState((now) => now ?? { value });
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [kept]);
  const change = (value: T) => {
    setState({ value });
    void kept.set(value);
  };
  return [state, change];
}
