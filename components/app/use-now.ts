import { useEffect, useState } from 'react';

const MINUTE = 60_000;
const now = () => new Date().toISOString();

/** The moment (ISO 8601, UTC), new every minute and whenever the screen is looked at again. */
export function useNow(): string {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const look = () => setAt(now());
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return at;
}
