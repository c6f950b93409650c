import { i18n } from '#i18n';
import { useEffect } from 'react';
import { undoKeptByItself } from '../../lib/keep-page.ts';
import {
  countPagesToKeep,
  nameOfDraft,
  nextPageToKeep,
  setPrepared,
} from '../../lib/notebook/page-drafts.ts';
import { rest } from '../app/idle-work.ts';
import { useSurroundings, type SiteAccess } from '../app/surroundings.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useSayDone, type SayDone } from '../ui/toast.tsx';

/** Several screens may be open; one of them keeps at a time. */
const LOCK = 'keep-by-itself';

async function keepNext(say: SayDone, sites: SiteAccess): Promise<boolean> {
  const draft = await nextPageToKeep();
  if (!draft) return false;
  try {
    const { keepTaken } = await import('../../lib/keep-taken.ts');
    const kept = await keepTaken(draft);
    const undo = async (captureId: string): Promise<void> => {
      await sites.decline(nameOfDraft(draft));
      await undoKeptByItself(captureId);
    };
    if (kept && !kept.unchanged)
      say(
        i18n.t('follow.kept_by_itself', [draft.title || draft.address]),
        () => void undo(kept.captureId).catch((error: unknown) => console.error(error)),
      );
  } catch (error) {
    // It stays where it can be looked at, and is not tried for ever.
    console.error(error);
    await setPrepared(draft.id);
  }
  return true;
}

const SAY_NOTHING: SayDone = () => {};

/**
 * Keeps, while a screen is open, the pages that were taken by themselves, one after another. `isSeen`: the screen shows
 * the page itself with the way to take it back; else a short message says so.
 */
export function useKeepByItself(isSeen: boolean): void {
  const { sites } = useSurroundings();
  const sayDone = useSayDone();
  const say = isSeen ? SAY_NOTHING : sayDone;
  const waiting = useNotebook(() => countPagesToKeep()) ?? 0;
  useEffect(() => {
    if (waiting === 0) return;
    void navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      while (await keepNext(say, sites)) await rest();
    });
  }, [waiting, say, sites]);
}

/** The same for a screen that has no better place for it; shows nothing. */
export function KeepByItself(): null {
  useKeepByItself(false);
  return null;
}
