import { useEffect, useState } from 'react';

const REST_MS = 300;

/** The value once it has not changed for a moment: for work that is too much at every key. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
