import { i18n } from '#i18n';
import { useState } from 'react';
import type { Side } from '../../lib/notebook/backup/import-backup.ts';
import {
  SHOWN_TABLES,
  type DifferingRecord,
  type ImportPreview,
  type ShownTable,
} from '../../lib/notebook/backup/preview-import.ts';
import { formatMoment } from '../app/locale.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, type Choice } from '../ui/field.tsx';
import css from './data.module.css';

interface DifferingPartProps {
  preview: ImportPreview;
  tables: Partial<Record<ShownTable, Side>>;
  records: ReadonlyMap<string, Side>;
  onTables: (tables: Partial<Record<ShownTable, Side>>) => void;
  onRecords: (records: ReadonlyMap<string, Side>) => void;
}

const sides = (): Choice<Side>[] => [
  { value: 'mine', label: i18n.t('data.mine') },
  { value: 'theirs', label: i18n.t('data.theirs') },
];

/** For what differs: mine or the file's, for all of a kind, and for single ones. */
export function DifferingPart({ preview, tables, records, onTables, onRecords }: DifferingPartProps) {
  const differing = SHOWN_TABLES.filter((table) => preview.counts[table].differing > 0);
  return (
    <div className={css.differing}>
      <h4>{i18n.t('data.differing_title')}</h4>
      <p className={css.soft}>{i18n.t('data.differing_detail')}</p>
      {differing.map((table) => (
        <DifferingTable
          key={table}
          table={table}
          listed={preview.differing.filter((record) => record.table === table)}
          side={tables[table] ?? 'mine'}
          records={records}
          onSide={(side) => onTables({ ...tables, [table]: side })}
          onRecord={(unit, side) => onRecords(withChoice(records, unit, side))}
        />
      ))}
      {preview.moreDiffering > 0 && (
        <p className={css.soft}>
          {i18n.t('data.more', preview.moreDiffering, [String(preview.moreDiffering)])}
        </p>
      )}
    </div>
  );
}

function withChoice(
  records: ReadonlyMap<string, Side>,
  unit: string,
  side: Side | '',
): ReadonlyMap<string, Side> {
  const next = new Map(records);
  if (side === '') next.delete(unit);
  else next.set(unit, side);
  return next;
}

interface DifferingTableProps {
  table: ShownTable;
  listed: readonly DifferingRecord[];
  side: Side;
  records: ReadonlyMap<string, Side>;
  onSide: (side: Side) => void;
  onRecord: (unit: string, side: Side | '') => void;
}

function DifferingTable({ table, listed, side, records, onSide, onRecord }: DifferingTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={css.differingTable}>
      <SelectField
        beside
        label={i18n.t('data.all_of', [i18n.t(`data.tables.${table}`)])}
        value={side}
        choices={sides()}
        onChange={onSide}
      />
      {listed.length > 0 && (
        <Button small look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('data.each', listed.length, [String(listed.length)])}
        </Button>
      )}
      {open && (
        <ul className={css.records}>
          {listed.map((record) => (
            <li key={record.unit} className={css.record}>
              <RecordWords record={record} />
              <SelectField<Side | ''>
                hideLabel
                quiet
                label={nameOf(record.theirs)}
                value={records.get(record.unit) ?? ''}
                choices={[{ value: '', label: i18n.t('data.as_table') }, ...sides()]}
                onChange={(chosen) => onRecord(record.unit, chosen)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function RecordWords({ record: { mine, theirs } }: { record: DifferingRecord }) {
  return (
    <div className={css.recordWords}>
      <span>{nameOf(theirs)}</span>
      <span className={css.soft}>{i18n.t('data.mine_of', [sayDifference(mine, theirs)])}</span>
      <span className={css.soft}>{i18n.t('data.theirs_of', [sayDifference(theirs, mine)])}</span>
    </div>
  );
}

const LONGEST = 120;
const NAMES = [
  'title',
  'role',
  'company',
  'name',
  'text',
  'question',
  'stage',
  'suggestionId',
  'id',
  'roundId',
];
const MOMENTS = ['changedAt', 'at', 'capturedAt', 'saidAt', 'seenAt'];

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

function nameOf(record: Record<string, unknown>): string {
  const evidence = record.evidence as { quote?: unknown } | undefined;
  const found = [evidence?.quote, ...NAMES.map((name) => record[name])].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return cut(String(found ?? ''));
}

/** When it was changed, and the first field in which it is not like the other one. */
function sayDifference(one: Record<string, unknown>, other: Record<string, unknown>): string {
  const moment = MOMENTS.map((name) => one[name]).find((value) => typeof value === 'string');
  const field = Object.keys({ ...one, ...other }).find(
    (name) => !MOMENTS.includes(name) && JSON.stringify(one[name]) !== JSON.stringify(other[name]),
  );
  const value = field === undefined ? undefined : one[field];
  const said = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '–');
  const parts = [moment && formatMoment(moment), field && cut(said)];
  return parts.filter(Boolean).join(': ');
}
