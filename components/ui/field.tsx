import { ChevronDown } from 'lucide-react';
import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
} from 'react';
import css from './field.module.css';

interface FieldFrame {
  label: string;
  /** The label is read out but not shown. */
  hideLabel?: boolean;
  error?: string;
  /** Label and field on one line, lined up with the facts below. */
  beside?: boolean;
}

function FieldFrame({
  label,
  hideLabel,
  error,
  beside,
  id,
  children,
}: FieldFrame & { id: string; children: ReactNode }) {
  return (
    <div className={beside ? `${css.field} ${css.beside}` : css.field}>
      <label className={hideLabel ? 'visually-hidden' : css.label} htmlFor={id}>
        {label}
      </label>
      {children}
      {error && (
        <p className={css.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = FieldFrame & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

/** One line of text with its label. */
export function TextField({ label, hideLabel, error, beside, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame {...{ label, hideLabel, error, beside, id }}>
      <input id={id} className={css.input} aria-describedby={error ? `${id}-error` : undefined} {...rest} />
    </FieldFrame>
  );
}

interface LongTextFieldProps extends FieldFrame {
  value: string;
  placeholder?: string;
  maxLength?: number;
  onChange: (value: string) => void;
}

/** One line of text that is shown whole: it wraps where the panel is narrow, and takes no line breaks. */
export function LongTextField(props: LongTextFieldProps) {
  const { label, hideLabel, error, beside, value, onChange, ...rest } = props;
  const id = useId();
  return (
    <FieldFrame {...{ label, hideLabel, error, beside, id }}>
      <textarea
        id={id}
        rows={1}
        {...rest}
        className={`${css.input} ${css.long}`}
        aria-describedby={error ? `${id}-error` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
    </FieldFrame>
  );
}

type TextAreaProps = FieldFrame &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

/** Several lines of text with their label; grows with what is typed. */
export function TextArea({ label, hideLabel, error, beside, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame {...{ label, hideLabel, error, beside, id }}>
      <textarea
        id={id}
        className={css.input}
        aria-describedby={error ? `${id}-error` : undefined}
        {...rest}
      />
    </FieldFrame>
  );
}

export interface Choice<V extends string> {
  value: V;
  label: string;
}

interface SelectFieldProps<V extends string> extends FieldFrame {
  value: V;
  choices: readonly Choice<V>[];
  onChange: (value: V) => void;
  /** Small and without a strong frame, for use inside a line. */
  quiet?: boolean;
}

/**
 * One of a few, as the system's own list: it opens over the panel's edge, works at any text size and by keyboard
 * and voice, which a drawn list in 320 px does not.
 */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hideLabel, error, beside, value, choices, onChange, quiet } = props;
  const id = useId();
  return (
    <FieldFrame {...{ label, hideLabel, error, beside, id }}>
      <span className={quiet ? `${css.select} ${css.quiet}` : css.select}>
        <select
          id={id}
          className={css.input}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden />
      </span>
    </FieldFrame>
  );
}
