import { i18n } from '#i18n';
import { useEffect, useState } from 'react';
import type { Shortcut } from '../../lib/browser/shortcut.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/field.tsx';
import { SitesSection } from '../sites/sites-section.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import css from './app.module.css';
import { useSurroundings, type Theme } from './surroundings.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export interface HelpDialogProps {
  open: boolean;
  onClose: () => void;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  /** Rows of keys and what they do. */
  keys: readonly { keys: string; does: string }[];
}

/** Keys, look and allowed sites: everything there is to set. */
export function HelpDialog({
  open,
  onClose,
  theme,
  onTheme,
  singleKeys,
  onSingleKeys,
  keys,
}: HelpDialogProps) {
  const { changeShortcuts } = useSurroundings();
  const rows = [...useCommandKeys(), ...keys];
  return (
    <Dialog open={open} onClose={onClose} title={i18n.t('help.title')}>
      <SelectField
        label={i18n.t('help.theme')}
        value={theme}
        choices={THEMES.map((value) => ({ value, label: i18n.t(`theme.${value}`) }))}
        onChange={onTheme}
      />
      <section className={css.keys}>
        <h3>{i18n.t('help.keys')}</h3>
        <dl className={css.keyList}>
          {rows.map((row) => (
            <div key={row.keys} className={css.keyRow}>
              <dt>
                <KeyCap keys={row.keys} />
              </dt>
              <dd>{row.does}</dd>
            </div>
          ))}
        </dl>
        <div>
          <Button small look="quiet" className={css.flush} onClick={() => void changeShortcuts()}>
            {i18n.t('shortcut.change')}
          </Button>
        </div>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => onSingleKeys(event.target.checked)}
          />
          {i18n.t('help.single_keys')}
        </label>
      </section>
      <SitesSection />
      <p className={css.soft}>{i18n.t('empty.privacy')}</p>
    </Dialog>
  );
}

const COMMAND_WORDS = {
  'capture-selection': 'shortcut.capture_selection',
  'toggle-panel': 'shortcut.toggle_panel',
  'open-notebook': 'shortcut.open_notebook',
} as const;

/** Keys that work in the whole browser, as they are set now; the one that reads the page is listed by the panel. */
function useCommandKeys(): { keys: string; does: string }[] {
  const { listShortcuts } = useSurroundings();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    let stopped = false;
    void listShortcuts().then((list) => !stopped && setShortcuts(list));
    return () => {
      stopped = true;
    };
  }, [listShortcuts]);
  return shortcuts.flatMap(({ command, keys }) =>
    command === 'capture-page' ? [] : [{ keys, does: i18n.t(COMMAND_WORDS[command]) }],
  );
}
