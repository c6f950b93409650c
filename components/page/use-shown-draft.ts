import { useState } from 'react';
import type { Draft } from '../../lib/notebook/records.ts';

interface ShownDraft {
  shown: Draft | undefined;
  /** A newer page, held back because the one shown has unsaved changes. */
  waiting: Draft | undefined;
  showWaiting: () => void;
}

/** The page to show: the newest, unless that would throw away what was typed. */
export function useShownDraft(incoming: Draft | undefined, touched: boolean): ShownDraft {
  const [shown, setShown] = useState(incoming);
  if (incoming !== shown && (incoming?.id === shown?.id || !touched)) setShown(incoming);
  const waiting = incoming && incoming.id !== shown?.id ? incoming : undefined;
  return { shown, waiting, showWaiting: () => setShown(incoming) };
}
