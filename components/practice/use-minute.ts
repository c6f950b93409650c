import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The present moment as ISO 8601, UTC, renewed every minute and when asked. */
export function useMinute(): [now: string, renew: () => void] {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return [now, () => setNow(new Date().toISOString())];
}
