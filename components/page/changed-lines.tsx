import { i18n } from '#i18n';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import css from './page.module.css';

const CHANGES_SHOWN = 6;

/** Lines that are new and lines that are gone since the version before. */
export function ChangedLines({ added, removed }: { added: readonly string[]; removed: readonly string[] }) {
  const [all, setAll] = useState(false);
  const changes = [
    ...removed.map((text) => ({ text, name: 'gone' as const })),
    ...added.map((text) => ({ text, name: 'fresh' as const })),
  ];
  if (changes.length === 0) return null;
  return (
    <ul className={css.changes}>
      {changes.slice(0, all ? undefined : CHANGES_SHOWN).map(({ text, name }) => (
        <li key={`${name} ${text}`}>
          <span className={css.sign}>{i18n.t(`earlier.${name}`)}</span>
          <span>{text}</span>
        </li>
      ))}
      {changes.length > CHANGES_SHOWN && !all && (
        <li>
          <Button small look="quiet" onClick={() => setAll(true)}>
            {i18n.t('earlier.more', [String(changes.length - CHANGES_SHOWN)])}
          </Button>
        </li>
      )}
    </ul>
  );
}
