import { useState } from 'react';
import { TextField } from './field.tsx';

interface YearFieldProps {
  label: string;
  hideLabel?: boolean;
  placeholder?: string;
  year: number | undefined;
  onChange: (year: number | undefined) => void;
}

/** Years the notebook takes. */
const YEAR = /^(?:19[5-9]\d|20\d\d)$/;

/** Four digits or nothing; a half-typed year stays on the screen and is not kept. */
export function YearField({ label, hideLabel, placeholder, year, onChange }: YearFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      placeholder={placeholder}
      inputMode="numeric"
      maxLength={4}
      value={typed ?? String(year ?? '')}
      onBlur={() => setTyped(undefined)}
      onChange={(event) => {
        const text = event.target.value.trim();
        setTyped(text);
        if (text === '') onChange(undefined);
        else if (YEAR.test(text)) onChange(Number(text));
      }}
    />
  );
}
