import { i18n } from '#i18n';
import { useNotebook } from '../app/use-notebook.ts';
import type { FoundFact } from '../../lib/facts/fact.ts';
import { undoKeep, undoKeptByItself } from '../../lib/keep-page.ts';
import { changesOf } from '../../lib/notebook/changes.ts';
import { canUndo, factsOfCapture, getCapture, getOpportunity } from '../../lib/notebook/queries.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useTry } from '../app/use-try.ts';
import { SwitchOffer } from '../follow/switch-offer.tsx';
import { usePageMarks } from '../follow/use-page-marks.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import { useSuggestions } from '../prepare/use-suggestions.ts';
import { EmptyPage } from './empty-page.tsx';
import { KeptPage } from './kept-page.tsx';

const QUESTIONS_SHOWN = 3;
const NO_FACTS: readonly FoundFact[] = [];

interface KeptTabProps {
  captureId: string;
  /** The tab it was taken from. */
  tabId: number;
  /** Nobody asked for it with a click. */
  byItself?: boolean;
  /** Called before it is taken back. */
  onUndo: () => Promise<void>;
  pinned: Opportunity | undefined;
  onPin: (opportunityId: string) => void;
  shortcut?: string;
  onRead: () => void;
  onPrepare: () => void;
}

/** A page that is in the notebook now. */
export function KeptTab(props: KeptTabProps) {
  const { captureId, tabId, byItself, onUndo, pinned, onPin, shortcut, onRead, onPrepare } = props;
  const { openNotebook } = useSurroundings();
  const attempt = useTry();
  const found = useNotebook(async () => ({ kept: await loadKept(captureId) }), [captureId]);
  const kept = found?.kept;
  const undo = byItself ? undoKeptByItself : undoKeep;
  const { suggestions } = useSuggestions(kept?.opportunity);
  usePageMarks(tabId, kept?.facts ?? NO_FACTS);
  if (!found) return null;
  // Deleted since, here or in the notebook.
  if (!kept) return <EmptyPage shortcut={shortcut} onRead={onRead} />;
  const { capture, opportunity, facts, changes, undoable } = kept;
  const fromHere = (suggestions?.ask ?? []).filter((item) =>
    item.evidence.some((one) => one.captureId === captureId),
  );
  return (
    <>
      <SwitchOffer other={opportunity} pinned={pinned} onPin={onPin} />
      <KeptPage
        opportunity={opportunityName(opportunity) || i18n.t('opportunity.unnamed')}
        byItself={byItself}
        version={capture.version}
        unchanged={capture.seenAt !== undefined}
        changes={changes}
        facts={facts.length}
        questions={fromHere.slice(0, QUESTIONS_SHOWN)}
        onUndo={undoable ? () => void attempt(() => onUndo().then(() => undo(captureId))) : undefined}
        onPrepare={onPrepare}
        onOpen={() => void openNotebook(`/opportunity/${opportunity.id}`)}
      />
    </>
  );
}

async function loadKept(captureId: string) {
  const capture = await getCapture(captureId);
  const opportunity = capture && (await getOpportunity(capture.opportunityId));
  if (!capture || !opportunity) return undefined;
  const facts = await factsOfCapture(captureId);
  return {
    capture,
    opportunity,
    facts: facts.filter((fact) => fact.status !== 'rejected'),
    changes: await changesOf(captureId),
    undoable: await canUndo(captureId),
  };
}
