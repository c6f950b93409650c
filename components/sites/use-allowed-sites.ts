import { useEffect, useState } from 'react';
import type { AllowedSites } from '../../lib/browser/allowed-sites.ts';
import { useSurroundings } from '../app/surroundings.ts';

/** The allowed sites, always as the browser has them now; undefined until it has answered. */
export function useAllowedSites(): AllowedSites[] | undefined {
  const { sites } = useSurroundings();
  const [allowed, setAllowed] = useState<AllowedSites[]>();
  useEffect(() => {
    let stopped = false;
    const look = () => void sites.list().then((list) => !stopped && setAllowed(list));
    const stop = sites.watch(look);
    look();
    return () => {
      stopped = true;
      stop();
    };
  }, [sites]);
  return allowed;
}
