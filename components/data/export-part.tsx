import { i18n } from '#i18n';
import { useState } from 'react';
import { saveFile } from '../../lib/browser/save-file.ts';
import { collectTables } from '../../lib/collect-export.ts';
import { CSV_TABLES, writeTable, type CsvTable } from '../../lib/export/csv-tables.ts';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { writeBackupText } from '../../lib/save-backup.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { formatFact } from '../facts/format-fact.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { CapsulePart } from './capsule-part.tsx';
import css from './data.module.css';
import { todayName } from './file-words.ts';
import { useWork } from './use-work.ts';
import { WorkState } from './work-state.tsx';

async function listAll(): Promise<Opportunity[]> {
  return [...(await listOpportunities()), ...(await listOpportunities({ archived: true }))];
}

/** Files for elsewhere: one opportunity, tables, a capsule. */
export function ExportPart() {
  const opportunities = useNotebook(listAll) ?? [];
  const [chosen, setChosen] = useState('');
  const opportunity = opportunities.find(({ id }) => id === chosen);
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{i18n.t('data.export_title')}</h2>
      <SelectField
        label={i18n.t('data.export_what')}
        value={opportunity ? chosen : ''}
        choices={[
          { value: '', label: i18n.t('data.export_all') },
          ...opportunities.map((one) => ({
            value: one.id,
            label: opportunityName(one) || i18n.t('opportunity.unnamed'),
          })),
        ]}
        onChange={setChosen}
      />
      <TablePart opportunity={opportunity} />
      {opportunity ? (
        <>
          <OneFilePart opportunity={opportunity} />
          <CapsulePart key={opportunity.id} opportunity={opportunity} />
        </>
      ) : (
        <p className={css.soft}>{i18n.t('data.choose_one')}</p>
      )}
    </section>
  );
}

function TablePart({ opportunity }: { opportunity: Opportunity | undefined }) {
  const [table, setTable] = useState<CsvTable>('opportunities');
  const work = useWork();
  const save = () =>
    work.run(async () => {
      const csv = writeTable(table, await collectTables(formatFact, opportunity?.id));
      saveFile(new Blob([csv], { type: 'text/csv' }), `${todayName(i18n.t(`data.csv.${table}`))}.csv`);
    });
  return (
    <div className={css.group}>
      <h3>{i18n.t('data.csv_title')}</h3>
      <div className={css.inline}>
        <SelectField
          label={i18n.t('data.csv_table')}
          value={table}
          choices={CSV_TABLES.map((value) => ({ value, label: i18n.t(`data.csv.${value}`) }))}
          onChange={setTable}
        />
        <Button disabled={work.progress !== undefined} onClick={() => void save()}>
          {i18n.t('data.csv_save')}
        </Button>
      </div>
      <WorkState work={work} label={i18n.t('data.working_save')} />
    </div>
  );
}

function OneFilePart({ opportunity }: { opportunity: Opportunity }) {
  const work = useWork();
  const save = () =>
    work.run(async () => {
      saveFile(await writeBackupText(opportunity.id), `${todayName(opportunityName(opportunity))}.jsonl`);
    });
  return (
    <div className={css.group}>
      <h3>{i18n.t('data.export_one')}</h3>
      <p className={css.soft}>{i18n.t('data.export_one_detail')}</p>
      <div>
        <Button disabled={work.progress !== undefined} onClick={() => void save()}>
          {i18n.t('data.export_one')}
        </Button>
      </div>
      <WorkState work={work} label={i18n.t('data.working_save')} />
    </div>
  );
}
