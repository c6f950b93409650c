import { i18n } from '#i18n';
import { useState } from 'react';
import { Link } from 'wouter';
import type { RoundRecord } from '../../lib/candidate/round.ts';
import type { FieldChange } from '../../lib/facts/compare-facts.ts';
import type { PageChange } from '../../lib/page-changes.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { formatDay } from '../app/locale.ts';
import { useLazy } from '../app/use-lazy.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { formatFact } from '../facts/format-fact.ts';
import { ChangedLines } from '../page/changed-lines.tsx';
import { ChoiceRow } from '../ui/choice-row.tsx';
import css from './known.module.css';

const loadChanges = () => import('../../lib/page-changes.ts');
type Since = 'last' | 'round';

/** What the pages say differently since they were kept before, or since round one. */
export function PageChanges({
  opportunity,
  rounds,
}: {
  opportunity: Opportunity;
  rounds: readonly RoundRecord[];
}) {
  const engine = useLazy(loadChanges);
  const [since, setSince] = useState<Since>('last');
  const first = rounds.find((round) => round.status === 'done' && round.startsAt !== undefined)?.startsAt;
  const from = since === 'round' ? first : undefined;
  const found = useNotebook(
    () => engine?.findPageChanges(opportunity.id, from),
    [engine, opportunity.id, from],
  );
  if (!found || (found.changed.length === 0 && first === undefined)) return null;
  return (
    <section className={css.section}>
      <h2 className={css.heading}>{i18n.t('changes.title')}</h2>
      {first !== undefined && (
        <ChoiceRow
          small
          hideLabel
          label={i18n.t('changes.since')}
          value={since}
          choices={[
            { value: 'last', label: i18n.t('changes.since_last') },
            { value: 'round', label: i18n.t('changes.since_round', [formatDay(first)]) },
          ]}
          onChange={setSince}
        />
      )}
      {found.changed.length + found.fresh.length === 0 && (
        <p className={css.soft}>{i18n.t('changes.none')}</p>
      )}
      <ul className={css.clashes}>
        {found.changed.map((change) => (
          <ChangedPage key={change.after.id} change={change} />
        ))}
        {found.fresh.map((capture) => (
          <li key={capture.id} className={css.clash}>
            <Link to={`/opportunity/${opportunity.id}/page/${capture.id}`}>
              {capture.title || capture.address}
            </Link>
            <span className={css.soft}>{i18n.t('changes.fresh', [formatDay(capture.capturedAt)])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangedPage({ change: { before, after, fields, removed, added } }: { change: PageChange }) {
  return (
    <li className={css.clash}>
      <Link to={`/opportunity/${after.opportunityId}/page/${after.id}`}>{after.title || after.address}</Link>
      <span className={css.soft}>
        {i18n.t('changes.between', [formatDay(before.capturedAt), formatDay(after.capturedAt)])}
      </span>
      {fields.length > 0 && (
        <dl className={css.fields}>
          {fields.map((field) => (
            <FieldRow
              key={`${field.key} ${JSON.stringify([field.before?.value, field.after?.value])}`}
              field={field}
            />
          ))}
        </dl>
      )}
      <ChangedLines removed={removed} added={added} />
    </li>
  );
}

function FieldRow({ field: { key, before, after } }: { field: FieldChange }) {
  return (
    <div className={css.field}>
      <dt>{i18n.t(`fact.${key}`)}</dt>
      <dd>
        {before && <del className={css.struck}>{formatFact(before)}</del>}{' '}
        {after ? (
          <ins className={css.came}>{formatFact(after)}</ins>
        ) : (
          <span className={css.soft}>{i18n.t('changes.gone')}</span>
        )}
      </dd>
    </div>
  );
}
