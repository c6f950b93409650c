import { i18n } from '#i18n';
import { Link } from 'wouter';
import { findProfile } from '../../lib/notebook/own-material.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { roundsOf } from '../../lib/notebook/rounds.ts';
import type { FitEntry } from '../../lib/suggest/suggestion.ts';
import { formatDay } from '../app/locale.ts';
import { useNotebook } from '../app/use-notebook.ts';
import type { PageOf } from '../prepare/suggestion-view.ts';
import { useSuggestions } from '../prepare/use-suggestions.ts';
import { criterionLabel } from '../profile/criterion-label.ts';
import { buttonClass } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { Working } from '../ui/working.tsx';
import { FitEvidence, type HeardIn } from './fit-evidence.tsx';
import css from './fit.module.css';
import { SettlingQuestion } from './settling-question.tsx';
import { useSheetPins } from './use-sheet-pins.ts';

/** Does this job fit what the candidate wants: each criterion with what speaks for and against it. No verdict, no sum. */
export function FitPart({ opportunity }: { opportunity: Opportunity }) {
  const { suggestions, decisions, pageOf } = useSuggestions(opportunity);
  const found = useNotebook(() => loadFit(opportunity.id), [opportunity.id]);
  const pins = useSheetPins({ opportunity, suggestions, decisions });
  if (!found || !suggestions) return <Working label={i18n.t('fit.working')} />;
  const entries = sortEntries(suggestions.fit ?? []);
  if (entries.length === 0) return <NoCriteria />;
  return (
    <div className={css.part}>
      <p className={css.soft}>{i18n.t('fit.lead')}</p>
      {entries.map((entry) => (
        <Entry
          key={entry.criterion}
          entry={entry}
          wish={found.wishes.get(entry.criterion)}
          opportunityId={opportunity.id}
          pageOf={pageOf}
          heardIn={found.heardIn}
          pins={pins}
        />
      ))}
      <p>
        <Link to="/profile">{i18n.t('fit.to_criteria')}</Link>
      </p>
    </div>
  );
}

/** Deal-breakers first, then by weight. */
function sortEntries(entries: readonly FitEntry[]): FitEntry[] {
  return entries.toSorted((a, b) => Number(b.dealBreaker) - Number(a.dealBreaker) || b.weight - a.weight);
}

function NoCriteria() {
  return (
    <div className={css.empty}>
      <h2>{i18n.t('fit.empty_title')}</h2>
      <p>{i18n.t('fit.empty')}</p>
      <Link to="/profile" className={buttonClass('primary')}>
        {i18n.t('fit.to_criteria')}
      </Link>
    </div>
  );
}

interface EntryProps {
  entry: FitEntry;
  wish: string | undefined;
  opportunityId: string;
  pageOf: PageOf;
  heardIn: HeardIn;
  pins: ReturnType<typeof useSheetPins>;
}

function Entry({ entry, wish, opportunityId, pageOf, heardIn, pins }: EntryProps) {
  const where = { pageOf, heardIn };
  return (
    <section className={css.entry} aria-label={criterionLabel(entry.criterion)}>
      <header className={css.entryHead}>
        <h2>{criterionLabel(entry.criterion)}</h2>
        {entry.dealBreaker && <Tag look="warn">{i18n.t('profile.deal_breaker')}</Tag>}
        <span className={css.soft}>{i18n.t(`weight.w${clampWeight(entry.weight)}`)}</span>
      </header>
      {wish && <p>{wish}</p>}
      {entry.unknown ? (
        <p className={css.unknown}>{i18n.t('fit.unknown')}</p>
      ) : (
        <div className={css.sides}>
          <FitEvidence
            title={i18n.t('fit.for')}
            none={i18n.t('fit.none_for')}
            evidence={entry.for}
            {...where}
          />
          <FitEvidence
            title={i18n.t('fit.against')}
            none={i18n.t('fit.none_against')}
            evidence={entry.against}
            {...where}
          />
        </div>
      )}
      <SettlingQuestion question={entry.question} pins={pins} opportunityId={opportunityId} />
    </section>
  );
}

const clampWeight = (weight: number) => Math.min(5, Math.max(1, weight)) as 1 | 2 | 3 | 4 | 5;

async function loadFit(opportunityId: string) {
  const criteria = (await findProfile())?.criteria ?? [];
  const rounds = await roundsOf(opportunityId);
  const names = new Map(
    rounds.map((round) => [
      `debrief:${round.id}`,
      [i18n.t(`round.${round.stage}`), round.startsAt && formatDay(round.startsAt)]
        .filter(Boolean)
        .join(', '),
    ]),
  );
  return {
    wishes: new Map(criteria.map((one) => [one.name, one.wish])),
    heardIn: (captureId: string) => names.get(captureId),
  };
}
