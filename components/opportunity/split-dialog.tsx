import { i18n } from '#i18n';
import { useState } from 'react';
import { splitPages } from '../../lib/notebook/merge-opportunities.ts';
import type { Capture, Opportunity } from '../../lib/notebook/records.ts';
import { useTakeBack } from '../rounds/use-take-back.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import css from './opportunity.module.css';

interface SplitDialogProps {
  opportunity: Opportunity;
  /** The newest version of each page. */
  pages: readonly Capture[];
  onClose: () => void;
}

/** Chosen pages become an opportunity of their own, with their facts; one press takes it back. */
export function SplitDialog({ opportunity, pages, onClose }: SplitDialogProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [role, setRole] = useState('');
  const [company, setCompany] = useState(opportunity.company);
  const change = useTakeBack();
  const ready = chosen.length > 0 && (role.trim() !== '' || company.trim() !== '');
  const split = async () => {
    const request = {
      opportunityId: opportunity.id,
      pageIds: chosen,
      company: company.trim(),
      role: role.trim(),
    };
    const done = i18n.t('split.done', chosen.length, [String(chosen.length), role.trim() || company.trim()]);
    if (await change(async () => (await splitPages(request)).touched, done)) onClose();
  };
  return (
    <Dialog open onClose={onClose} title={i18n.t('split.title')}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void split();
        }}
      >
        <fieldset className={css.choose}>
          <legend className={css.soft}>{i18n.t('split.which')}</legend>
          {pages.map((page) => (
            <CheckField
              key={page.pageId}
              checked={chosen.includes(page.pageId)}
              onChange={(on) =>
                setChosen(on ? [...chosen, page.pageId] : chosen.filter((id) => id !== page.pageId))
              }
            >
              {page.title || page.address}
            </CheckField>
          ))}
        </fieldset>
        <TextField
          label={i18n.t('review.role')}
          value={role}
          maxLength={500}
          onChange={(event) => setRole(event.target.value)}
        />
        <TextField
          label={i18n.t('review.company')}
          value={company}
          maxLength={500}
          onChange={(event) => setCompany(event.target.value)}
        />
        <p className={css.soft}>{i18n.t('split.detail')}</p>
        <Button look="primary" type="submit" disabled={!ready}>
          {i18n.t('split.action')}
        </Button>
      </form>
    </Dialog>
  );
}
