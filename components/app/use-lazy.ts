import { useEffect, useState } from 'react';

/** A part of the program that is loaded when first needed. `load` must be the same function at every call. */
export function useLazy<T extends object>(load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    let stopped = false;
    load().then(
      (loaded) => {
        if (!stopped) setPart(loaded);
      },
      // A part that does not load is for the error boundary, which hears only what is thrown while drawing.
      (error: unknown) =>
        setPart(() => {
          throw error;
        }),
    );
    return () => {
      stopped = true;
    };
  }, [load]);
  return part;
}
