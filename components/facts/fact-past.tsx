import { i18n } from '#i18n';
import { formatMoment } from '../app/locale.ts';
import css from './facts.module.css';
import type { ShownFact } from './shown-fact.ts';

/** What someone said about the fact in a round, and what it was before; nothing when there is neither. */
export function FactPast({ shown: { heard, history = [] } }: { shown: ShownFact }) {
  return (
    <>
      {heard && (
        <p className={css.heard}>
          <span className={css.note}>
            {i18n.t(heard.relation === 'contradicts' ? 'facts.heard_against' : 'facts.heard_for')}
            {heard.where && ` (${heard.where})`}
          </span>{' '}
          {heard.text}
        </p>
      )}
      {history.length > 0 && (
        <div>
          <p className={css.note}>{i18n.t('facts.history')}</p>
          <ol className={css.history}>
            {history.map(({ text, status, until }) => (
              <li key={until}>
                {text}, {i18n.t(`facts.was.${status}`)}{' '}
                <span className={css.note}>{i18n.t('facts.until', [formatMoment(until)])}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
