import { i18n } from '#i18n';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import { findClashes, type Clash } from '../../lib/facts/find-clashes.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import type { Capture } from '../../lib/notebook/records.ts';
import { formatFact } from '../facts/format-fact.ts';
import { Quote } from '../facts/quote.tsx';
import type { FactActions } from '../facts/shown-fact.ts';
import { nameRound } from '../rounds/round-words.ts';
import { Button } from '../ui/button.tsx';
import { useFactActions } from './kept-fact-actions.ts';
import css from './known.module.css';
import { toEvidencePage } from '../facts/evidence-page.ts';

interface ClashListProps {
  facts: readonly Fact[];
  captures: readonly Capture[];
  rounds: readonly RoundRecord[];
}

/** What cannot be true together, each side in its own words. Nothing is shown while all agrees. */
export function ClashList({ facts, captures, rounds }: ClashListProps) {
  const actions = useFactActions();
  const pages = new Map(captures.map((capture) => [capture.id, capture.pageId]));
  const clashes = findClashes(facts, (captureId) => pages.get(captureId) ?? captureId);
  if (clashes.length === 0) return null;
  return (
    <section className={css.section}>
      <h2 className={css.heading}>{i18n.t('clash.title')}</h2>
      <ul className={css.clashes}>
        {clashes.map((clash) => (
          <li key={`${clash.key} ${clash.facts[0]?.id}`} className={css.clash}>
            <h3 className={css.clashName}>{i18n.t(`fact.${clash.key}`)}</h3>
            {clash.facts.map((fact) => (
              <Side
                key={fact.id}
                fact={fact}
                captures={captures}
                struck={clash.heard !== undefined && clash.before === undefined}
              />
            ))}
            {clash.heard && <HeardSide heard={clash.heard} rounds={rounds} />}
            {clash.before && <ChangedSince clash={clash} actions={actions} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page was changed after someone spoke against it: does it still disagree? Only the candidate can tell. */
function ChangedSince({ clash: { before, facts }, actions }: { clash: Clash; actions: FactActions }) {
  const [today] = facts;
  if (!before || !today) return null;
  return (
    <div className={css.side}>
      <p className={css.soft}>{i18n.t('clash.before', [formatFact(before)])}</p>
      <div className={css.settle}>
        <Button small onClick={() => actions.onConfirm?.(today.id)}>
          {i18n.t('clash.agree')}
        </Button>
        <Button small look="quiet" onClick={() => actions.onReject(today.id)}>
          {i18n.t('clash.still')}
        </Button>
      </div>
    </div>
  );
}

interface SideProps {
  fact: Fact;
  captures: readonly Capture[];
  struck: boolean;
}

function Side({ fact, captures, struck }: SideProps) {
  const capture = captures.find((one) => one.id === fact.captureId);
  const page = capture && toEvidencePage(capture);
  return (
    <div className={css.side}>
      <p className={struck ? css.struck : undefined}>{formatFact(fact)}</p>
      <Quote words={fact.evidence.quote} page={page} onPage={fact.evidence.source === 'visible'} />
    </div>
  );
}

function HeardSide({
  heard,
  rounds,
}: {
  heard: NonNullable<Clash['heard']>;
  rounds: readonly RoundRecord[];
}) {
  const round = rounds.find((one) => one.id === heard.roundId);
  return (
    <div className={css.side}>
      <p className={css.soft}>{round ? i18n.t('clash.told_in', [nameRound(round)]) : i18n.t('clash.told')}</p>
      <p>{heard.text}</p>
    </div>
  );
}
