import { useId } from 'react';
import type { Choice } from './field.tsx';
import css from './choice-row.module.css';

interface ChoiceRowProps<V extends string> {
  /** What is chosen; read out with every choice. */
  label: string;
  hideLabel?: boolean;
  /** Undefined: nothing chosen yet. */
  value: V | undefined;
  choices: readonly Choice<V>[];
  onChange: (value: V) => void;
  small?: boolean;
}

/** One of a few, all in sight, one tap each. Arrow keys move within, as in every group of radio buttons. */
export function ChoiceRow<V extends string>({
  label,
  hideLabel,
  value,
  choices,
  onChange,
  small,
}: ChoiceRowProps<V>) {
  const name = useId();
  return (
    <fieldset className={small ? `${css.group} ${css.small}` : css.group}>
      <legend className={hideLabel ? 'visually-hidden' : css.label}>{label}</legend>
      <div className={css.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={css.choice}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
