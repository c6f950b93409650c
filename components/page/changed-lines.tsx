import { i18n } from '#i18n';
import css from './page.module.css';

const CHANGES_SHOWN = 6;

/** Lines that are new and lines that are gone since the version before. */
export function ChangedLines({ added, removed }: { added: readonly string[]; removed: readonly string[] }) {
  const changes = [
    ...removed.map((text) => ({ text, name: 'gone' as const })),
    ...added.map((text) => ({ text, name: 'fresh' as const })),
  ];
  if (changes.length === 0) return null;
  return (
    <ul className={css.changes}>
      {changes.slice(0, CHANGES_SHOWN).map(({ text, name }) => (
        <li key={`${name} ${text}`}>
          <span className={css.sign}>{i18n.t(`earlier.${name}`)}</span>
          <span>{text}</span>
        </li>
      ))}
      {changes.length > CHANGES_SHOWN && (
        <li className={css.sign}>{i18n.t('earlier.more', [String(changes.length - CHANGES_SHOWN)])}</li>
      )}
    </ul>
  );
}
