import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { rest } from '../app/idle-work.ts';
import { useSingleKeys } from '../app/single-keys.ts';

/** Milliseconds; each step waits for a quiet moment, but not for long. */
const PATIENCE = 100;
const breathe = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));

/** Brings the index up to date once nobody waits for anything else, so that search is ready before it is wanted. */
async function warmSearch(): Promise<void> {
  try {
    await rest();
    const { openSearch } = await import('../../lib/search-notebook.ts');
    await (await openSearch()).refresh(breathe);
  } catch (error) {
    // Tried anew when the search is opened.
    console.warn('The search index was not made.', error);
  }
}

/** "/" opens the search, from anywhere in the notebook. */
export function useSearchKey(enabled: boolean): void {
  const [, go] = useLocation();
  useSingleKeys({ '/': () => go('/search') }, enabled);
  useEffect(() => void warmSearch(), []);
}
