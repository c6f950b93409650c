import { useState } from 'react';
import { capturesOf, getOpportunity } from '../../lib/notebook/queries.ts';
import { getRound } from '../../lib/notebook/rounds.ts';
import type { PrepSheet } from '../../lib/sheet/prep-sheet.ts';
import { uiLanguage } from '../app/locale.ts';
import { useLazy } from '../app/use-lazy.ts';
import { useNotebook } from '../app/use-notebook.ts';
import type { PageOf } from '../prepare/suggestion-view.ts';
import { toEvidencePage } from '../facts/evidence-page.ts';

const loadEngine = () => import('../../lib/prepare-sheet.ts');

interface LoadedSheet {
  /** Undefined while it is worked out; null when the round is gone. */
  sheet: PrepSheet | null | undefined;
  pageOf: PageOf;
}

/** The sheet of a round, redone whenever the notebook changes. */
export function useSheet(roundId: string): LoadedSheet {
  const engine = useLazy(loadEngine);
  const [now] = useState(() => new Date().toISOString());
  const sheet = useNotebook(
    async () => (engine ? ((await engine.prepareSheet(roundId, now, uiLanguage())) ?? null) : undefined),
    [engine, roundId, now],
  );
  const captures = useNotebook(() => loadCaptures(roundId), [roundId]);
  const pageOf: PageOf = (captureId) => {
    const capture = captures?.find((one) => one.id === captureId);
    return capture && toEvidencePage(capture);
  };
  return { sheet, pageOf };
}

async function loadCaptures(roundId: string) {
  const round = await getRound(roundId);
  const opportunity = round && (await getOpportunity(round.opportunityId));
  return opportunity ? capturesOf(opportunity.id) : [];
}
