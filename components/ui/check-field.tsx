import type { ReactNode } from 'react';
import css from './check-field.module.css';

interface CheckFieldProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The words beside the box; they are its name. */
  children: ReactNode;
}

/** A box to tick, with its words beside it. */
export function CheckField({ checked, onChange, children }: CheckFieldProps) {
  return (
    <label className={css.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
