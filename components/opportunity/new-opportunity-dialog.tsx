import { i18n } from '#i18n';
import { useState } from 'react';
import { createOpportunity } from '../../lib/notebook/decide.ts';
import { useTry } from '../app/use-try.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import css from './opportunity.module.css';

interface NewOpportunityDialogProps {
  open: boolean;
  onClose: () => void;
  onMade: (opportunityId: string) => void;
}

/** An opportunity made by hand, before any page of it was read. */
export function NewOpportunityDialog({ open, onClose, onMade }: NewOpportunityDialogProps) {
  const [role, setRole] = useState('');
  const [company, setCompany] = useState('');
  const attempt = useTry();
  const close = () => {
    setRole('');
    setCompany('');
    onClose();
  };
  const make = async () => {
    const made = await attempt(async () => {
      const opportunity = await createOpportunity({ role: role.trim(), company: company.trim() });
      onMade(opportunity.id);
    });
    if (made) close();
  };
  return (
    <Dialog open={open} onClose={close} title={i18n.t('opportunity.new_title')}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
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
        <Button look="primary" type="submit" disabled={role.trim() === '' && company.trim() === ''}>
          {i18n.t('opportunity.make')}
        </Button>
      </form>
    </Dialog>
  );
}
