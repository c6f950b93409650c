import { i18n } from '#i18n';
import { useState } from 'react';
import { Link } from 'wouter';
import { changeCapture } from '../../lib/notebook/decide.ts';
import { PAGE_KINDS } from '../../lib/facts/page-kind.ts';
import type { Capture, Opportunity } from '../../lib/notebook/records.ts';
import { formatDay, hostOf } from '../app/locale.ts';
import { useTry } from '../app/use-try.ts';
import { kindLabel } from '../page/kind-field.tsx';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { copyOf, copyRoute } from '../facts/copy-route.ts';
import css from './opportunity.module.css';
import { SplitDialog } from './split-dialog.tsx';

/** The kept pages, newest first, each with its versions and a copy that can be read. */
export function PagesPart({
  opportunity,
  captures,
}: {
  opportunity: Opportunity;
  captures: readonly Capture[];
}) {
  const [dialog, setDialog] = useState<'merge' | 'split'>();
  const pages = groupVersions(captures);
  return (
    <>
      {pages.length === 0 && <p className={css.empty}>{i18n.t('opportunity.no_pages')}</p>}
      <ul className={css.pages}>
        {pages.map(({ latest, older }) => (
          <PageRow key={latest.pageId} latest={latest} older={older} />
        ))}
      </ul>
      <div className={`${css.tools} ${css.joins}`}>
        {pages.length > 1 && (
          <Button small onClick={() => setDialog('split')}>
            {i18n.t('split.open')}
          </Button>
        )}
        <Button small onClick={() => setDialog('merge')}>
          {i18n.t('merge.open')}
        </Button>
      </div>
      {dialog === 'merge' && <MergeDialog opportunity={opportunity} onClose={() => setDialog(undefined)} />}
      {dialog === 'split' && (
        <SplitDialog
          opportunity={opportunity}
          pages={pages.map(({ latest }) => latest)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );
}

interface Versions {
  latest: Capture;
  older: Capture[];
}

/** Each page with its versions, newest first; the order of pages is that of `captures`. */
function groupVersions(captures: readonly Capture[]): Versions[] {
  const pages = new Map<string, Versions>();
  for (const capture of captures.toSorted((a, b) => b.version - a.version)) {
    const known = pages.get(capture.pageId);
    if (known) known.older.push(capture);
    else pages.set(capture.pageId, { latest: capture, older: [] });
  }
  const rank = new Map(captures.toReversed().map((capture, index) => [capture.pageId, index]));
  return [...pages.values()].sort(
    (a, b) => (rank.get(b.latest.pageId) ?? 0) - (rank.get(a.latest.pageId) ?? 0),
  );
}

function PageRow({ latest, older }: { latest: Capture; older: readonly Capture[] }) {
  const attempt = useTry();
  return (
    <li className={css.pageRow}>
      <Link to={copyRoute(copyOf(latest))} className={css.cardLink}>
        {latest.title || latest.address}
      </Link>
      <div className={css.tools}>
        <SelectField
          quiet
          hideLabel
          label={i18n.t('review.kind')}
          value={latest.kind}
          choices={PAGE_KINDS.map((value) => ({ value, label: kindLabel(value) }))}
          onChange={(kind) => void attempt(() => changeCapture(latest.id, { kind }))}
        />
        <span className={css.soft}>
          {[hostOf(latest.address), formatDay(latest.capturedAt)].filter(Boolean).join(', ')}
        </span>
        {older.map((version) => (
          <Link key={version.id} to={copyRoute(copyOf(version))} className={css.soft}>
            {i18n.t('pages.version', [String(version.version), formatDay(version.capturedAt)])}
          </Link>
        ))}
      </div>
    </li>
  );
}
