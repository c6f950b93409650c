import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { PAGE_KINDS, type PageKind } from '../../lib/facts/page-kind.ts';
import type { KindReason } from '../../lib/reading/page-reading.ts';
import { toKey } from '../facts/format-fact.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import css from './page.module.css';

const REASON_PLACES = ['address', 'structured', 'page', 'title', 'wording', 'site'] as const;
const REASONS_SHOWN = 5;

interface KindFieldProps {
  kind: PageKind;
  reasons: readonly KindReason[];
  onChange: (kind: PageKind) => void;
}

/** What the page is, changeable, with the reasons on demand. */
export function KindField({ kind, reasons, onChange }: KindFieldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const choices = PAGE_KINDS.map((value) => ({ value, label: kindLabel(value) }));
  const telling = reasons
    .filter((reason) => reason.kind === kind && reason.weight > 0)
    .slice(0, REASONS_SHOWN);
  return (
    <div className={css.source}>
      <div className={css.inline}>
        <SelectField
          quiet
          hideLabel
          label={i18n.t('review.kind')}
          value={kind}
          choices={choices}
          onChange={onChange}
        />
        {telling.length > 0 && (
          <Button
            small
            look="quiet"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {i18n.t('review.why_kind')}
          </Button>
        )}
      </div>
      {open && (
        <ul className={css.reasons} id={id}>
          {telling.map((reason) => (
            <li key={`${reason.signal} ${reason.detail ?? ''}`}>{describeReason(reason)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The kind of a page in the words of the interface. */
export function kindLabel(kind: PageKind): string {
  return i18n.t(`kind.${toKey(kind)}`);
}

function describeReason({ signal, detail }: KindReason): string {
  const [prefix = '', name = ''] = signal.split(':');
  const place = REASON_PLACES.find((known) => known === prefix) ?? 'page';
  return i18n.t(`reason.${place}`, [detail ?? name.replaceAll('-', ' ')]);
}
