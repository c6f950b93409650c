import { i18n } from '#i18n';
import { useState } from 'react';
import { Link } from 'wouter';
import { compareVersions } from '../../lib/notebook/compare-versions.ts';
import { linesOf, versionsOf } from '../../lib/notebook/queries.ts';
import type { Capture } from '../../lib/notebook/records.ts';
import { formatDay } from '../app/locale.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { copyOf, copyRoute } from '../facts/copy-route.ts';
import { ChangedLines } from '../page/changed-lines.tsx';
import { SelectField } from '../ui/field.tsx';
import css from './opportunity.module.css';

const nameOf = ({ version, capturedAt }: Capture): string =>
  i18n.t('pages.version', [String(version), formatDay(capturedAt)]);

/** This version of a page against an earlier one, sentence by sentence; says so when a newer one is kept. */
export function VersionChanges({ captureId }: { captureId: string }) {
  const versions = useNotebook(() => versionsOf(captureId), [captureId]);
  const [chosen, setChosen] = useState<string>();
  const at = versions?.findIndex((one) => one.id === captureId) ?? -1;
  const older = at < 0 ? [] : (versions?.slice(at + 1) ?? []);
  const base = older.find((one) => one.id === chosen) ?? older[0];
  const changes = useNotebook(
    async () => (base ? compareVersions(await linesOf(base.id), await linesOf(captureId)) : undefined),
    [base?.id, captureId],
  );
  const newest = at > 0 ? versions?.[0] : undefined;
  return (
    <>
      {newest && (
        <p className={css.soft}>
          {i18n.t('pages.newer')} <Link to={copyRoute(copyOf(newest))}>{nameOf(newest)}</Link>
        </p>
      )}
      {base && (
        <section className={css.versions} aria-label={i18n.t('changes.title')}>
          {older.length > 1 ? (
            <SelectField
              quiet
              label={i18n.t('pages.compare')}
              value={base.id}
              choices={older.map((one) => ({ value: one.id, label: nameOf(one) }))}
              onChange={setChosen}
            />
          ) : (
            <h2 className={css.stageName}>{i18n.t('pages.since', [nameOf(base)])}</h2>
          )}
          {changes && changes.added.length + changes.removed.length === 0 && (
            <p className={css.soft}>{i18n.t('changes.none')}</p>
          )}
          {changes && <ChangedLines {...changes} />}
        </section>
      )}
    </>
  );
}
