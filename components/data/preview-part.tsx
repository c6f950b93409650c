import { i18n } from '#i18n';
import { useState } from 'react';
import type { ImportChoices, Side } from '../../lib/notebook/backup/import-backup.ts';
import {
  SHOWN_TABLES,
  type ImportPreview,
  type ShownTable,
  type TableCounts,
} from '../../lib/notebook/backup/preview-import.ts';
import { Button } from '../ui/button.tsx';
import css from './data.module.css';
import { DifferingPart } from './differing-part.tsx';

interface PreviewPartProps {
  preview: ImportPreview;
  onBringIn: (choices: ImportChoices) => void;
  onCancel: () => void;
}

const COLUMNS = ['new', 'same', 'differing', 'deleted'] as const;

function sum({ counts }: ImportPreview, column: keyof TableCounts): number {
  return SHOWN_TABLES.reduce((total, table) => total + counts[table][column], 0);
}

/** What the file would do, what the candidate chooses about it, and the way to do it. */
export function PreviewPart({ preview, onBringIn, onCancel }: PreviewPartProps) {
  const [tables, setTables] = useState<Partial<Record<ShownTable, Side>>>({});
  const [records, setRecords] = useState<ReadonlyMap<string, Side>>(new Map());
  const [bringBack, setBringBack] = useState(false);
  const deleted = sum(preview, 'deleted');
  const nothing = sum(preview, 'new') + sum(preview, 'differing') + deleted + preview.bad.size === 0;
  return (
    <div className={css.preview}>
      <h3 className={css.previewTitle}>{i18n.t('data.preview_title')}</h3>
      <CountTable preview={preview} />
      {nothing && <p>{i18n.t('data.nothing_new')}</p>}
      {preview.bad.size > 0 && (
        <p className={css.warn}>{i18n.t('data.bad', preview.bad.size, [String(preview.bad.size)])}</p>
      )}
      {sum(preview, 'differing') > 0 && (
        <DifferingPart {...{ preview, tables, records }} onTables={setTables} onRecords={setRecords} />
      )}
      {deleted > 0 && (
        <label className={css.check}>
          <input
            type="checkbox"
            checked={bringBack}
            onChange={(event) => setBringBack(event.target.checked)}
          />
          {i18n.t('data.bring_back', deleted, [String(deleted)])}
        </label>
      )}
      <div className={css.tools}>
        <Button look="primary" onClick={() => onBringIn({ tables, records, bringBack })}>
          {i18n.t('data.bring_in')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('data.not_now')}</Button>
      </div>
    </div>
  );
}

function CountTable({ preview: { counts } }: { preview: ImportPreview }) {
  const shown = SHOWN_TABLES.filter((table) => COLUMNS.some((column) => counts[table][column] > 0));
  return (
    <table className={css.counts}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('data.column_what')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {i18n.t(`data.column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((table) => (
          <tr key={table}>
            <th scope="row">{i18n.t(`data.tables.${table}`)}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{counts[table][column] || ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
