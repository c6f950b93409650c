import { i18n } from '#i18n';
import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { captureAtAddress, getOpportunity, versionsOf } from '../../lib/notebook/queries.ts';
import { isExpected, type FrontTab } from '../../lib/follow-tab.ts';
import type { Draft, Opportunity } from '../../lib/notebook/records.ts';
import { formatDay, hostOf } from '../app/locale.ts';
import { useSurroundings } from '../app/surroundings.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import css from '../page/page.module.css';
import { NextPages } from './next-pages.tsx';
import { SwitchOffer } from './switch-offer.tsx';
import { Button } from '../ui/button.tsx';
import { Working } from '../ui/working.tsx';

interface FrontCardProps {
  front: FrontTab;
  /** A page taken with a click that is not kept yet. */
  waiting: Draft | undefined;
  /** What the panel works on: pages that would help it on are named. */
  pinned: Opportunity | undefined;
  onPin: (opportunityId: string) => void;
  onShowWaiting: () => void;
  onRead: () => void;
}

/** The page in front, of which nothing was read: what it seems to be, whether it is known, and the one thing to do. */
export function FrontCard({ front, waiting, pinned, onPin, onShowWaiting, onRead }: FrontCardProps) {
  const late = useLate(front.page?.at);
  const { page, title = '', address = '' } = front;
  const known = useNotebook(() => loadKnown(address), [address]);
  if (isExpected(front) && !late) return <Working label={i18n.t('taking.title')} detail={front.title} />;
  const says = page?.kind === 'posting' && (page.level === 'act' ? 'looks_posting' : 'may_be_posting');
  return (
    <>
      {waiting && <NotKept draft={waiting} onShow={onShowWaiting} />}
      <SwitchOffer other={known?.opportunity} pinned={pinned} onPin={onPin} />
      <div className={css.stack}>
        <div className={css.tight}>
          <div>
            <h1 className={css.heading}>{title || hostOf(address)}</h1>
            <p className={css.soft}>{hostOf(address)}</p>
          </div>
          {says && <p>{i18n.t(`follow.${says}`)}</p>}
          <KnownLine known={known} />
          <div>
            <Button look={says ? 'primary' : 'plain'} onClick={onRead}>
              <FileText aria-hidden />
              {i18n.t('app.read_page')}
            </Button>
          </div>
        </div>
        {pinned && <NextPages opportunityId={pinned.id} changedAt={pinned.changedAt} />}
      </div>
    </>
  );
}

/** So long a page that comes by itself is waited for; where it does not come, a click takes it. Milliseconds. */
const PATIENCE_MS = 6_000;

/** True when what the gate said at `at` has led to nothing for too long. */
function useLate(at: string | undefined): boolean {
  const [late, setLate] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setLate(at), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [at]);
  return at !== undefined && late === at;
}

/** True when the same page was kept since, as it had come by itself. */
async function isKept({ address, title = '', startedAt }: Draft): Promise<boolean> {
  const capture = await captureAtAddress(address);
  return capture?.title === title && (capture.seenAt ?? capture.capturedAt) >= startedAt;
}

function NotKept({ draft, onShow }: { draft: Draft; onShow: () => void }) {
  const kept = useNotebook(() => isKept(draft), [draft]);
  if (kept !== false) return null;
  return (
    <div className={css.waiting} role="status">
      <p>{i18n.t('follow.not_kept', [draft.title || draft.address])}</p>
      <Button small onClick={onShow}>
        {i18n.t('follow.show')}
      </Button>
    </div>
  );
}

async function loadKnown(address: string) {
  const capture = await captureAtAddress(address);
  const [first] = capture ? (await versionsOf(capture.id)).toReversed() : [];
  return { capture, first, opportunity: capture && (await getOpportunity(capture.opportunityId)) };
}

/** Since when this page is in the notebook, where, and when it changed last; nothing when it is not. */
function KnownLine({ known }: { known: Awaited<ReturnType<typeof loadKnown>> | undefined }) {
  const { openNotebook } = useSurroundings();
  const { capture, first, opportunity } = known ?? {};
  if (!capture || !first || !opportunity) return null;
  const name = opportunityName(opportunity) || i18n.t('opportunity.unnamed');
  return (
    <div className={css.notice}>
      <p>
        {i18n.t('follow.known', [formatDay(first.capturedAt), name])}
        {capture.id !== first.id && ` ${i18n.t('follow.changed', [formatDay(capture.capturedAt)])}`}
      </p>
      <div className={css.noticeActions}>
        <Button small onClick={() => void openNotebook(`/opportunity/${opportunity.id}/page/${capture.id}`)}>
          {i18n.t('follow.open_copy')}
        </Button>
      </div>
    </div>
  );
}
