import { useEffect, useState } from 'react';
import type { FrontTab } from '../../lib/follow-tab.ts';
import { useSurroundings } from '../app/surroundings.ts';

/** Tabs flicked through with the keyboard are not followed one by one. Milliseconds. */
const SETTLE_MS = 80;

function isSame(a: FrontTab | undefined, b: FrontTab | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The tab in front of this window; undefined until it is known. */
export function useFrontTab(): FrontTab | undefined {
  const { front } = useSurroundings();
  const [tab, setTab] = useState<FrontTab>();
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let looks = 0;
    const look = () => {
      looks += 1;
      const own = looks;
      // An answer that comes after a later question tells of what was.
      void front.find().then((found) => {
        if (!stopped && own === looks) setTab((now) => (isSame(now, found) ? now : found));
      });
    };
    const stop = front.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLE_MS);
    });
    look();
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  }, [front]);
  return tab;
}
