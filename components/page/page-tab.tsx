import { i18n } from '#i18n';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { keepPage } from '../../lib/keep-page.ts';
import { isInterrupted } from '../../lib/draft-state.ts';
import { discardDraft, startDraft } from '../../lib/notebook/drafts.ts';
import { isPageDraft, nameOfDraft } from '../../lib/notebook/page-drafts.ts';
import type { Draft, Opportunity } from '../../lib/notebook/records.ts';
import { useReadOut } from '../app/announcer.tsx';
import { useSurroundings } from '../app/surroundings.ts';
import { useTry } from '../app/use-try.ts';
import { FrontCard } from '../follow/front-card.tsx';
import { SwitchOffer } from '../follow/switch-offer.tsx';
import { usePageMarks } from '../follow/use-page-marks.ts';
import { useFollowedDraft } from '../follow/use-followed-draft.ts';
import { AllowSite } from '../sites/allow-site.tsx';
import { Button } from '../ui/button.tsx';
import { useSayDone } from '../ui/toast.tsx';
import { Working } from '../ui/working.tsx';
import { EmptyPage } from './empty-page.tsx';
import css from './page.module.css';
import { PageReview } from './page-review.tsx';
import type { KeepRequest } from './page-to-review.ts';
import { toReview } from './to-review.ts';
import { useReadDraft, type ReadResult } from './use-read-draft.ts';
import { useShownDraft } from './use-shown-draft.ts';

/** Compares with what is known; loaded with the first page that is read. */
const PageAdds = lazy(async () => ({ default: (await import('../follow/page-adds.tsx')).PageAdds }));

/** What was kept; loaded at the latest with the first page that is. */
const KeptTab = lazy(async () => ({ default: (await import('./kept-tab.tsx')).KeptTab }));

const FailedPage = lazy(async () => ({ default: (await import('./failed-page.tsx')).FailedPage }));

interface PageTabProps {
  pinned: Opportunity | undefined;
  opportunities: readonly Opportunity[];
  shortcut?: string;
  onRead: () => void;
  onPin: (opportunityId: string) => void;
  /** A page was taken by some gesture: the panel should show it. */
  onNewPage: () => void;
  onPrepare: () => void;
}

/** The page in front on allowed sites, else the one taken last in this window; from taking to kept. */
export function PageTab(props: PageTabProps) {
  const [touched, setTouched] = useState(false);
  const [held, setHeld] = useState('');
  const followed = useFollowedDraft();
  const { own, front } = followed ?? {};
  // A page that is not kept yet can be called back while another one is in front.
  const holding = `${own?.id} ${front?.tabId} ${front?.address}`;
  const incoming = followed?.draft ?? (held === holding ? own : undefined);
  const { shown, waiting, showWaiting } = useShownDraft(incoming, touched);
  useNewPage(followed && { draft: own }, props.onNewPage);
  if (!followed) return null;
  if (!shown && front)
    return (
      <FrontCard
        front={front}
        waiting={own && own.keptAs === undefined && own.state === 'taken' ? own : undefined}
        pinned={props.pinned}
        onPin={props.onPin}
        onShowWaiting={() => setHeld(holding)}
        onRead={props.onRead}
      />
    );
  return (
    <>
      {waiting && waiting.state !== 'taking' && (
        <WaitingNotice
          waiting={waiting}
          onShow={() => {
            setTouched(false);
            showWaiting();
          }}
        />
      )}
      {shown ? (
        <>
          <DraftView key={shown.id} {...props} draft={shown} onTouched={setTouched} />
          {shown.keptAs !== undefined && <AllowSite address={shown.address} />}
        </>
      ) : (
        <EmptyPage shortcut={props.shortcut} onRead={props.onRead} />
      )}
    </>
  );
}

/** Calls back for every draft that comes in after the panel was opened. */
function useNewPage(incoming: { draft: Draft | undefined } | undefined, onNewPage: () => void): void {
  const seen = useRef<string | undefined>(undefined);
  const opened = useRef(false);
  const id = incoming?.draft?.id;
  useEffect(() => {
    if (!incoming) return;
    if (opened.current && id !== undefined && id !== seen.current) onNewPage();
    opened.current = true;
    seen.current = id;
  }, [incoming, id, onNewPage]);
}

function WaitingNotice({ waiting, onShow }: { waiting: Draft; onShow: () => void }) {
  return (
    <div className={css.waiting} role="status">
      <p>{i18n.t('page.waiting', [waiting.title || waiting.address])}</p>
      <Button small onClick={onShow}>
        {i18n.t('page.show_waiting')}
      </Button>
    </div>
  );
}

type DraftViewProps = PageTabProps & { draft: Draft; onTouched: (touched: boolean) => void };

function DraftView({ draft, ...props }: DraftViewProps) {
  const { askForSite, sites } = useSurroundings();
  const reading = useReadDraft(draft);
  const failedWith = draft.error?.code ?? (reading.state === 'failed' ? 'unexpected' : undefined);
  const allow = () => {
    void askForSite(draft.address).then((granted) => {
      if (granted) props.onRead();
    });
  };
  const byItself = isPageDraft(draft);
  const decline = () => (byItself ? sites.decline(nameOfDraft(draft)) : Promise.resolve());
  if (draft.keptAs !== undefined)
    return (
      <Suspense>
        <KeptTab
          {...props}
          captureId={draft.keptAs}
          tabId={draft.tabId}
          byItself={byItself}
          onUndo={decline}
        />
      </Suspense>
    );
  if (draft.state === 'failed' || reading.state === 'failed')
    return (
      <Suspense>
        <FailedPage
          code={failedWith ?? 'unexpected'}
          address={draft.address}
          onRetry={props.onRead}
          onAllow={allow}
        />
      </Suspense>
    );
  if (draft.state === 'taking' || reading.state === 'reading')
    return <Taking draft={draft} onRetry={props.onRead} />;
  return <Review {...props} result={reading} onDiscarded={decline} />;
}

/** How often a page being taken is looked at again, whether it still is. Milliseconds. */
const LOOK_AGAIN = 1_000;

function Taking({ draft, onRetry }: { draft: Draft; onRetry: () => void }) {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, []);
  if (isInterrupted(draft, now))
    return (
      <Suspense>
        <FailedPage code="interrupted" address={draft.address} onRetry={onRetry} />
      </Suspense>
    );
  return <Working label={i18n.t('taking.title')} detail={draft.title} />;
}

type ReviewProps = Omit<DraftViewProps, 'draft'> & {
  result: Extract<ReadResult, { state: 'ready' }>;
  onDiscarded: () => Promise<void>;
};

function Review({ result, pinned, opportunities, onPin, onTouched, onDiscarded }: ReviewProps) {
  const { keepStorage } = useSurroundings();
  const attempt = useTry();
  const say = useSayDone();
  const page = toReview({ result, opportunities, pinned });
  usePageMarks(result.read.draft.tabId, result.read.reading.facts);
  const found = page.facts.length;
  const { draft, reading } = result.read;
  useReadOut(i18n.t('review.read_out', found, [String(found)]));
  const keep = async (request: KeepRequest) => {
    await attempt(async () => {
      const kept = await keepPage({ draft, reading, ...request });
      onTouched(false);
      onPin(kept.opportunityId);
      void keepStorage();
    });
  };
  const discard = () => {
    onTouched(false);
    void attempt(() => onDiscarded().then(() => discardDraft(draft.id)));
    say(i18n.t('review.discarded'), () => void attempt(() => startDraft(draft)));
  };
  const { opportunity } = result.read.guess;
  return (
    <>
      <SwitchOffer other={opportunity} pinned={pinned} onPin={onPin} />
      <PageReview page={page} onKeep={keep} onDiscard={discard} onTouched={onTouched}>
        {opportunity && !page.earlier?.unchanged && (
          <Suspense>
            <PageAdds opportunityId={opportunity.id} read={result.read} />
          </Suspense>
        )}
      </PageReview>
    </>
  );
}
