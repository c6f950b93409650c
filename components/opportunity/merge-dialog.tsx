import { i18n } from '#i18n';
import { useState } from 'react';
import { mergeOpportunities } from '../../lib/notebook/merge-opportunities.ts';
import { listOpportunities } from '../../lib/notebook/queries.ts';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { useNotebook } from '../app/use-notebook.ts';
import { useTakeBack } from '../rounds/use-take-back.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/field.tsx';
import css from './opportunity.module.css';
import { opportunityName } from './opportunity-name.ts';

const nameOf = (one: Opportunity) => opportunityName(one) || i18n.t('opportunity.unnamed');

/** Another opportunity is taken into this one. Only ever by hand; one press takes it back. */
export function MergeDialog({ opportunity, onClose }: { opportunity: Opportunity; onClose: () => void }) {
  const all = useNotebook(() => listOpportunities());
  const [chosen, setChosen] = useState('');
  const change = useTakeBack();
  const others = (all ?? []).filter((one) => one.id !== opportunity.id);
  const from = others.find((one) => one.id === chosen) ?? others[0];
  const merge = async () => {
    if (!from) return;
    const done = i18n.t('merge.done', [nameOf(from), nameOf(opportunity)]);
    if (await change(() => mergeOpportunities({ into: opportunity.id, from: from.id }), done)) onClose();
  };
  return (
    <Dialog open onClose={onClose} title={i18n.t('merge.title', [nameOf(opportunity)])}>
      {all && others.length === 0 && <p>{i18n.t('merge.none')}</p>}
      {from && (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            void merge();
          }}
        >
          <SelectField
            label={i18n.t('merge.which')}
            value={from.id}
            choices={others.map((one) => ({ value: one.id, label: nameOf(one) }))}
            onChange={setChosen}
          />
          <p className={css.soft}>{i18n.t('merge.detail')}</p>
          <Button look="primary" type="submit">
            {i18n.t('merge.action')}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
