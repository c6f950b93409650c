import { i18n } from '#i18n';
import type { KeyboardEvent, ReactNode } from 'react';
import { LongTextField } from '../ui/field.tsx';
import css from './rounds.module.css';

interface LineListProps {
  title: string;
  hint?: string;
  lines: readonly string[];
  /** `index` may be one past the end: a new line. */
  onLine: (index: number, text: string) => void;
  /** What belongs to one line, below it. */
  renderBelow?: (index: number) => ReactNode;
  /** Chips to tap, above the lines. */
  children?: ReactNode;
}

/** One thing a line, with always an empty line left to write in. Clearing a line takes it out. */
export function LineList({ title, hint, lines, onLine, renderBelow, children }: LineListProps) {
  const rows = lines.at(-1)?.trim() === '' ? lines : [...lines, ''];
  return (
    <fieldset className={css.plainGroup}>
      <legend className={css.legend}>
        {title} {hint && <span className={css.hint}>{hint}</span>}
      </legend>
      {children}
      <div className={css.lineRows} onKeyDown={goToNext}>
        {rows.map((text, index) => (
          // Lines have no id; they are only ever added at the end.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={css.lineRow}>
            <LongTextField
              hideLabel
              label={i18n.t('debrief.line', [title, String(index + 1)])}
              {...(index === rows.length - 1 && { placeholder: i18n.t('debrief.add_line') })}
              value={text}
              maxLength={500}
              onChange={(words) => onLine(index, words)}
            />
            {text.trim() !== '' && renderBelow?.(index)}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Enter goes on to the next line instead of sending anything. */
function goToNext(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll('textarea')];
  fields[fields.indexOf(event.target) + 1]?.focus();
}

/** Puts `text` at `index`, which may be one past the end. */
export function withLine<T>(list: readonly T[], index: number, item: T): T[] {
  return index < list.length ? list.map((one, at) => (at === index ? item : one)) : [...list, item];
}
