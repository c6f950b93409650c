import { useEffect, useState } from 'react';

/** A part of the program that is loaded when first needed. `load` must be the same function at every call. */
export function useLazy<T extends object>(load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    let stopped = false;
    void load().then((loaded) => {
      if (!stopped) setPart(loaded);
    });
    return () => {
      stopped = true;
    };
  }, [load]);
  return part;
}
