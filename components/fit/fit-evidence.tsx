import { i18n } from '#i18n';
import type { SuggestionEvidence } from '../../lib/suggest/suggestion.ts';
import { Quote } from '../facts/quote.tsx';
import type { PageOf } from '../prepare/suggestion-view.ts';
import css from './fit.module.css';

/** The round in which something was heard, by the name evidence gives it; undefined for pages. */
export type HeardIn = (captureId: string) => string | undefined;

interface FitEvidenceProps {
  title: string;
  none: string;
  evidence: readonly SuggestionEvidence[];
  pageOf: PageOf;
  heardIn: HeardIn;
}

/** One side of a criterion: their words, each with the way to where they stand or the talk they fell in. */
export function FitEvidence({ title, none, evidence, pageOf, heardIn }: FitEvidenceProps) {
  return (
    <div className={css.side}>
      <h3 className={css.soft}>{title}</h3>
      {evidence.length === 0 && <p className={css.soft}>{none}</p>}
      {evidence.map((one) => {
        const heard = heardIn(one.captureId);
        return (
          <Quote key={`${one.captureId} ${one.quote}`} words={one.quote} page={pageOf(one.captureId)}>
            {heard && <span>{i18n.t('fit.heard', [heard])}</span>}
          </Quote>
        );
      })}
    </div>
  );
}
