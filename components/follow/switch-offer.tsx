import { i18n } from '#i18n';
import type { Opportunity } from '../../lib/notebook/records.ts';
import { opportunityName } from '../opportunity/opportunity-name.ts';
import { Button } from '../ui/button.tsx';
import css from './follow.module.css';

interface SwitchOfferProps {
  /** The opportunity the page belongs to. */
  other: Opportunity | undefined;
  pinned: Opportunity | undefined;
  onPin: (opportunityId: string) => void;
}

/** Says that the page belongs to another opportunity than the one the panel works on; the panel never changes by itself. */
export function SwitchOffer({ other, pinned, onPin }: SwitchOfferProps) {
  if (!other || !pinned || other.id === pinned.id) return null;
  return (
    <div className={css.notice} role="status">
      <p>{i18n.t('follow.other', [opportunityName(other) || i18n.t('opportunity.unnamed')])}</p>
      <Button small onClick={() => onPin(other.id)}>
        {i18n.t('follow.switch')}
      </Button>
    </div>
  );
}
