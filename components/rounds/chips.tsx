import css from './rounds.module.css';

interface ChipsProps {
  label: string;
  chips: readonly { id: string; text: string; on?: boolean }[];
  onTap: (id: string) => void;
  /** Chips that stay in or out. Without it a tapped chip goes away: it has become a line. */
  toggles?: boolean;
}

/** Prepared words to tap instead of typing them. */
export function Chips({ label, chips, onTap, toggles }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul className={css.chips} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.id}>
          <button
            type="button"
            className={css.chip}
            aria-pressed={toggles ? (chip.on ?? false) : undefined}
            onClick={() => onTap(chip.id)}
          >
            {chip.text}
          </button>
        </li>
      ))}
    </ul>
  );
}
